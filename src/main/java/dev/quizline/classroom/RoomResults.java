package dev.quizline.classroom;

import dev.quizline.journal.ItemStatistics;
import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of a room, so far or in the end: who did how well, and what the questions were good
 * for. Questions that were skipped, or whose key was never told, are not among them.
 *
 * @param at when the room was opened
 * @param finished whether the quiz came to its end
 */
public record RoomResults(
    String id,
    String title,
    Instant at,
    boolean finished,
    List<Row> players,
    List<TeamStanding> teams,
    List<ItemResult> items) {

  /**
   * One player, best first.
   *
   * @param cells one for each of the items
   */
  public record Row(Placing.Placed placed, String player, String team, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What one player made of one question.
   *
   * @param asked whether they were in the room then
   * @param attempt empty where they did not answer
   * @param given in words
   */
  public record Cell(boolean asked, Optional<Attempt> attempt, String given) {

    static final Cell NOT_ASKED = new Cell(false, Optional.empty(), "");

    /** The word in reports: an outcome's, {@code none}, or nothing. */
    public String result() {
      return asked ? attempt.map(one -> one.outcome().id()).orElse("none") : "";
    }

    double share() {
      return asked ? attempt.map(Attempt::share).orElse(0.0) : Double.NaN;
    }
  }

  /**
   * One question.
   *
   * @param index its place in the room, from 0
   */
  public record ItemResult(
      int index, Opening.Line question, int answered, int correct, ItemStatistics statistics) {

    /** Fewer people tell nothing. */
    private static final int ENOUGH = 5;

    /** In plain words what the figures say; empty where there is nothing to say. */
    public String remark() {
      if (statistics.n() < ENOUGH) {
        return "";
      }
      if (statistics.discrimination().orElse(0) < 0) {
        return "Those who did well elsewhere got this wrong more often: check the key.";
      }
      if (statistics.facility().orElse(1) < 0.3) {
        return "Hard: check the key and the wording.";
      }
      return statistics.discrimination().orElse(1) < 0.1
          ? "Tells little about who knows the subject."
          : "";
    }
  }

  public RoomResults {
    players = List.copyOf(players);
    teams = List.copyOf(teams);
    items = List.copyOf(items);
  }

  /** Of a room that is being played. */
  public static RoomResults of(Opening opening, Room room) {
    List<Integer> counted = new ArrayList<>();
    for (int i = 0; i < room.questions().size(); i++) {
      if (room.counts(i)) {
        counted.add(i);
      }
    }
    List<Row> rows = rows(room, counted);
    return new RoomResults(
        opening.started().run(),
        opening.title(),
        opening.started().at(),
        room.phase() == RoomPhase.FINISHED,
        rows,
        room.teams(),
        items(opening, counted, rows));
  }

  /** Of a room from its file alone. */
  public static RoomResults of(RoomRecord record) {
    return of(record.opening(), record.inWords());
  }

  private static List<Row> rows(Room room, List<Integer> counted) {
    Placing placing = new Placing(room.standings());
    List<Row> rows = new ArrayList<>();
    for (Player player : room.playing()) {
      List<Cell> cells = counted.stream().map(index -> cell(player, room, index)).toList();
      Placing.Placed placed = placing.of(player).orElseThrow();
      rows.add(new Row(placed, player.name(), player.team(), cells));
    }
    rows.sort((one, other) -> Placing.IN_ORDER.compare(one.placed, other.placed));
    return rows;
  }

  private static Cell cell(Player player, Room room, int index) {
    if (index < player.since()) {
      return Cell.NOT_ASKED;
    }
    Question question = room.questions().get(index);
    Optional<Attempt> attempt = player.attempt(index);
    String given = attempt.flatMap(Attempt::response).map(question::describe).orElse("");
    return new Cell(true, attempt, given);
  }

  private static List<ItemResult> items(Opening opening, List<Integer> counted, List<Row> rows) {
    List<double[]> shares =
        rows.stream().map(row -> row.cells.stream().mapToDouble(Cell::share).toArray()).toList();
    double[] worth =
        counted.stream().mapToDouble(index -> opening.sheet().get(index).points()).toArray();
    List<ItemStatistics> statistics = ItemStatistics.of(shares, worth);
    List<ItemResult> items = new ArrayList<>();
    for (int i = 0; i < counted.size(); i++) {
      int place = i;
      List<Attempt> attempts =
          rows.stream().flatMap(row -> row.cells.get(place).attempt().stream()).toList();
      long correct =
          attempts.stream().filter(attempt -> attempt.outcome() == Outcome.CORRECT).count();
      int index = counted.get(i);
      items.add(
          new ItemResult(
              index,
              opening.sheet().get(index),
              attempts.size(),
              (int) correct,
              statistics.get(i)));
    }
    return items;
  }

  /** The same without names: players are told apart by their places alone. */
  public RoomResults anonymous() {
    List<Row> nameless = new ArrayList<>();
    for (int i = 0; i < players.size(); i++) {
      Row row = players.get(i);
      nameless.add(new Row(row.placed, "Player " + (i + 1), row.team, row.cells));
    }
    return new RoomResults(id, title, at, finished, nameless, teams, items);
  }

  /** As {@code GET results} and {@code results --format json} have it. */
  public String json() {
    return new ResultsJson(this).object();
  }
}
