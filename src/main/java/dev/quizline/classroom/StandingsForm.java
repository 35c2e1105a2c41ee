package dev.quizline.classroom;

import dev.quizline.quiz.Standing;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Standings as {@code protocol.md} has them. */
final class StandingsForm {

  private StandingsForm() {}

  /** What all are told alike. */
  static void all(JsonGenerator json, Room room, Placing placing, int best) {
    json.writeNumberProperty("index", room.index());
    json.writeNumberProperty("of", room.questions().size());
    json.writeNumberProperty("of_players", placing.size());
    json.writeArrayPropertyStart("top");
    for (Placing.Placed placed : placing.best(best)) {
      json.writeStartObject();
      fields(json, placed);
      json.writeEndObject();
    }
    json.writeEndArray();
    teams(json, room.teams());
  }

  /** One player's place. */
  static String one(Placing.Placed placed) {
    return JsonText.object(json -> fields(json, placed));
  }

  private static void fields(JsonGenerator json, Placing.Placed placed) {
    Standing standing = placed.standing();
    json.writeNumberProperty("place", placed.place());
    json.writeStringProperty("player", standing.player());
    JsonText.points(json, "score", standing.points());
    json.writeNumberProperty("correct", standing.correct());
    json.writeNumberProperty("of", standing.of());
  }

  private static void teams(JsonGenerator json, List<TeamStanding> teams) {
    json.writeArrayPropertyStart("teams");
    for (int i = 0; i < teams.size(); i++) {
      TeamStanding team = teams.get(i);
      json.writeStartObject();
      json.writeNumberProperty("place", TeamStanding.place(teams, i));
      json.writeStringProperty("team", team.team());
      JsonText.points(json, "score", team.points());
      json.writeNumberProperty("members", team.members());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
