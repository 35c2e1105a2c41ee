package dev.quizline.terminal;

import dev.quizline.journal.History;
import dev.quizline.journal.Marked;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Questions to go through again: those missed, and those whose mark a player contests. */
public final class ReportReview {

  private final Look look;

  public ReportReview(Look look) {
    this.look = look;
  }

  /**
   * @param explain what the bank says on a question, as that run asked it; may be empty
   */
  public List<Line> missed(List<History.Missed> missed, Function<History.Missed, String> explain) {
    List<Line> lines = new ArrayList<>();
    for (History.Missed one : missed) {
      lines.addAll(answered(one.marked()));
      String why = explain.apply(one);
      if (!why.isEmpty()) {
        lines.add(Line.of("    " + why, Role.QUIET));
      }
    }
    return lines;
  }

  /** A contested mark: who answered what, and what the key is. */
  public List<Line> contested(History.Contested contested) {
    List<Line> lines = new ArrayList<>(answered(contested.marked()));
    lines.add(
        Line.of("    ")
            .plus(contested.marked().attempt().player() + " says: I was right", Role.WARNING));
    return lines;
  }

  private List<Line> answered(Marked marked) {
    String given =
        marked.answered().isEmpty() ? marked.attempt().outcome().id() : "you: " + marked.answered();
    return List.of(
        Line.of(marked.attempt().questionId(), Role.KEY).plus("  " + marked.ask()),
        Line.of("    " + look.wrong() + " ", Role.WRONG).plus(given),
        Line.of("    " + look.right() + " ", Role.RIGHT).plus(marked.key()));
  }
}
