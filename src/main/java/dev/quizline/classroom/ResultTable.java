package dev.quizline.classroom;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Results as a table, for spreadsheets.
 *
 * @param rows texts and numbers; an empty text where there is nothing
 */
public record ResultTable(String name, List<String> headers, List<List<Object>> rows) {

  private static final String NOTHING = "";

  public ResultTable {
    headers = List.copyOf(headers);
    rows = List.copyOf(rows);
  }

  /** A row for each player, with the points earned by every question. */
  public static ResultTable players(RoomResults results) {
    List<String> headers =
        new ArrayList<>(List.of("place", "player", "team", "points", "right", "of", "seconds"));
    results.items().forEach(item -> headers.add(item.question().id()));
    List<List<Object>> rows = new ArrayList<>();
    for (RoomResults.Row player : results.players()) {
      Standing standing = player.placed().standing();
      List<Object> row =
          new ArrayList<>(
              List.of(
                  player.placed().place(),
                  player.player(),
                  player.team(),
                  round(standing.points(), 100),
                  standing.correct(),
                  standing.of(),
                  seconds(standing.elapsed().toMillis())));
      player.cells().forEach(cell -> row.add(points(cell)));
      rows.add(row);
    }
    return new ResultTable("players", headers, rows);
  }

  /** A row for each player and question. */
  public static ResultTable answers(RoomResults results) {
    List<List<Object>> rows = new ArrayList<>();
    for (RoomResults.Row player : results.players()) {
      for (int i = 0; i < player.cells().size(); i++) {
        RoomResults.Cell cell = player.cells().get(i);
        if (cell.asked()) {
          rows.add(
              List.of(
                  player.player(),
                  results.items().get(i).question().id(),
                  cell.given(),
                  cell.result(),
                  points(cell),
                  cell.attempt()
                      .<Object>map(attempt -> seconds(attempt.elapsed().toMillis()))
                      .orElse(NOTHING)));
        }
      }
    }
    return new ResultTable(
        "answers", List.of("player", "question", "answer", "result", "points", "seconds"), rows);
  }

  /** A row for each question, with what it was good for. */
  public static ResultTable questions(RoomResults results) {
    List<List<Object>> rows = new ArrayList<>();
    for (RoomResults.ItemResult item : results.items()) {
      rows.add(
          List.of(
              item.index() + 1,
              item.question().id(),
              item.question().ask(),
              item.question().key(),
              item.statistics().n(),
              item.answered(),
              item.correct(),
              figure(item.statistics().facility()),
              figure(item.statistics().discrimination()),
              figure(item.statistics().efficiency()),
              item.remark()));
    }
    return new ResultTable(
        "questions",
        List.of(
            "number",
            "question",
            "stem",
            "key",
            "asked",
            "answered",
            "right",
            "facility",
            "discrimination",
            "efficiency",
            "remark"),
        rows);
  }

  /** Nothing for who was not in the room then. */
  private static Object points(RoomResults.Cell cell) {
    return cell.asked()
        ? round(cell.attempt().map(Attempt::points).orElse(0.0), 100)
        : (Object) NOTHING;
  }

  private static Object figure(OptionalDouble figure) {
    return figure.isPresent() ? round(figure.getAsDouble(), 1000) : (Object) NOTHING;
  }

  private static double seconds(long millis) {
    return round(millis / 1000.0, 10);
  }

  private static double round(double number, int parts) {
    return (double) Math.round(number * parts) / parts;
  }
}
