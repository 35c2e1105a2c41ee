package dev.quizline.classroom;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Standing;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/** Results as JSON. */
record ResultsJson(RoomResults results) {

  String object() {
    return JsonText.object(
        json -> {
          json.writeStringProperty("room", results.id());
          json.writeStringProperty("title", results.title());
          json.writeStringProperty("at", results.at().toString());
          json.writeBooleanProperty("finished", results.finished());
          json.writeArrayPropertyStart("players");
          results.players().forEach(row -> player(json, row));
          json.writeEndArray();
          json.writeArrayPropertyStart("teams");
          results.teams().forEach(team -> team(json, team));
          json.writeEndArray();
          json.writeArrayPropertyStart("questions");
          results.items().forEach(item -> item(json, item));
          json.writeEndArray();
        });
  }

  private void player(JsonGenerator json, RoomResults.Row row) {
    Standing standing = row.placed().standing();
    json.writeStartObject();
    json.writeNumberProperty("place", row.placed().place());
    json.writeStringProperty("player", row.player());
    json.writeStringProperty("team", row.team());
    json.writeNumberProperty("points", standing.points());
    json.writeNumberProperty("most", standing.most());
    json.writeNumberProperty("correct", standing.correct());
    json.writeNumberProperty("of", standing.of());
    json.writeNumberProperty("elapsed_ms", standing.elapsed().toMillis());
    json.writeArrayPropertyStart("answers");
    for (int i = 0; i < row.cells().size(); i++) {
      answer(json, results.items().get(i).question().id(), row.cells().get(i));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void answer(JsonGenerator json, String question, RoomResults.Cell cell) {
    if (!cell.asked()) {
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("question", question);
    json.writeStringProperty("result", cell.result());
    json.writeStringProperty("given", cell.given());
    json.writeNumberProperty("points", cell.attempt().map(Attempt::points).orElse(0.0));
    json.writeNumberProperty(
        "elapsed_ms", cell.attempt().map(attempt -> attempt.elapsed().toMillis()).orElse(0L));
    json.writeEndObject();
  }

  private static void team(JsonGenerator json, TeamStanding team) {
    json.writeStartObject();
    json.writeStringProperty("team", team.team());
    json.writeNumberProperty("points", team.points());
    json.writeNumberProperty("members", team.members());
    json.writeEndObject();
  }

  private static void item(JsonGenerator json, RoomResults.ItemResult item) {
    json.writeStartObject();
    json.writeStringProperty("question", item.question().id());
    json.writeStringProperty("ask", item.question().ask());
    json.writeStringProperty("key", item.question().key());
    json.writeNumberProperty("points", item.question().points());
    json.writeNumberProperty("asked", item.statistics().n());
    json.writeNumberProperty("answered", item.answered());
    json.writeNumberProperty("correct", item.correct());
    figure(json, "facility", item.statistics().facility());
    figure(json, "discrimination", item.statistics().discrimination());
    figure(json, "efficiency", item.statistics().efficiency());
    json.writeStringProperty("remark", item.remark());
    json.writeEndObject();
  }

  private static void figure(JsonGenerator json, String name, OptionalDouble figure) {
    if (figure.isPresent()) {
      json.writeNumberProperty(name, Math.round(figure.getAsDouble() * 1000) / 1000.0);
    } else {
      json.writeNullProperty(name);
    }
  }
}
