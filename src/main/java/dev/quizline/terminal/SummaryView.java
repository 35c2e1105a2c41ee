package dev.quizline.terminal;

import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Standing;
import java.util.ArrayList;
import java.util.List;

/**
 * The last screen:
 *
 * <pre>
 *   7 of 10 right · 1 min 52 s · best streak 4 · your best on this bank was 60 %
 *
 *     ✓  1  year           1964                                          3.4 s
 *     ✗  3  photographer   you: François Truffaut; key: Raoul Coutard    6.2 s
 *
 *   To review: photographer                    quizline review the-soft-skin
 *   Seed 48213 plays the same quiz again.
 * </pre>
 */
public final class SummaryView {

  private static final int MOST_TO_REVIEW = 12;
  private static final int WIDEST_ID = 24;

  private SummaryView() {}

  public static List<Line> of(Summary summary, Epilogue epilogue, Look look) {
    List<Line> lines = new ArrayList<>(headline(summary, epilogue, look));
    if (!summary.results().isEmpty()) {
      lines.add(Line.EMPTY);
      lines.addAll(results(summary, look));
    }
    lines.add(Line.EMPTY);
    lines.addAll(whatNext(summary, epilogue, look));
    return lines;
  }

  /** How it went, in few words. */
  public static List<Line> headline(Summary summary, Epilogue epilogue, Look look) {
    List<Line> lines = new ArrayList<>();
    if (summary.standings().size() > 1) {
      lines.addAll(StandingsView.of("Final standings", summary.standings(), look));
    } else {
      lines.add(Line.EMPTY);
      for (Standing standing : summary.standings()) {
        lines.add(outcome(standing, epilogue, look));
      }
    }
    if (summary.passed().isPresent()) {
      lines.add(passed(summary, look));
    }
    if (summary.ending() == Ending.TIME_UP) {
      lines.add(Line.of(look.indent(0) + "The time for the whole quiz was up.", Role.STRONG));
    }
    if (summary.unreached() > 0) {
      String were = summary.unreached() == 1 ? " was" : " were";
      String unreached = Wording.count(summary.unreached(), "question") + were + " not reached.";
      lines.add(Line.of(look.indent(0) + unreached, Role.QUIET));
    }
    return lines;
  }

  private static Line outcome(Standing standing, Epilogue epilogue, Look look) {
    Line line =
        Line.of(look.indent(0))
            .plus(standing.correct() + " of " + standing.of() + " right", Role.HEADING);
    if (Math.abs(standing.points() - standing.correct()) > 0.004) {
      line = line.plus(look.dot() + Wording.earned(standing.points()));
    }
    line = line.plus(look.dot() + Wording.time(standing.elapsed()));
    if (standing.bestStreak() > 1) {
      line = line.plus(look.dot() + "best streak " + standing.bestStreak());
    }
    if (epilogue.earlier().isPresent()) {
      line = line.plus(look.dot() + compared(standing, epilogue.earlier().get()));
    }
    return line;
  }

  private static String compared(Standing standing, Epilogue.EarlierRuns earlier) {
    if (earlier.runs() == 0) {
      return "your first run of this bank";
    }
    double now = standing.most() > 0 ? standing.points() / standing.most() : 0;
    String best = Wording.percent(earlier.best());
    String last = Wording.percent(earlier.last());
    if (now > earlier.best() + 1e-9) {
      return "your best on this bank; it was " + best;
    }
    if (now > earlier.best() - 1e-9) {
      return "as good as your best on this bank";
    }
    return "your best on this bank was "
        + best
        + (earlier.runs() > 1 && !last.equals(best) ? ", the last run " + last : "");
  }

  private static Line passed(Summary summary, Look look) {
    double points = 0;
    double most = 0;
    for (Standing standing : summary.standings()) {
      points += standing.points();
      most += standing.most();
    }
    boolean passed = summary.passed().orElse(false);
    String reached = Wording.percent(most > 0 ? points / most : 0);
    Line line =
        Line.of(look.indent(0))
            .plus(
                passed ? look.right() + " Passed" : look.wrong() + " Not passed",
                passed ? Role.RIGHT : Role.WRONG);
    return line.plus(
        ": " + reached + ", and " + Wording.percent(summary.passMark().orElse(0)) + " passes.");
  }

  private static List<Line> results(Summary summary, Look look) {
    boolean several = summary.standings().size() > 1;
    boolean columns = !look.plain() && !look.medium();
    int digits = 1;
    int widest = 0;
    for (Summary.Result result : summary.results()) {
      digits = Math.max(digits, Integer.toString(result.number()).length());
      widest = Math.max(widest, Cells.of(look.shown(name(result, several))));
    }
    List<Line> lines = new ArrayList<>(summary.results().size());
    for (Summary.Result result : summary.results()) {
      String name = name(result, several);
      String number = Integer.toString(result.number());
      Line line = Line.of(look.indent(1)).plus(sign(result, look), role(result));
      if (columns) {
        int column = Math.min(widest, WIDEST_ID);
        int gap = 2 + Math.max(0, column - Cells.of(look.shown(name)));
        line =
            line.plus("  " + " ".repeat(digits - number.length()) + number + "  " + name)
                .plus(" ".repeat(gap) + answer(result))
                .hangingBy(look.indent(1).length() + 3 + digits + 2 + column + 2);
      } else {
        line =
            line.plus(" " + number + " " + name + ": " + answer(result))
                .hangingBy(look.indent(1).length() + 2);
      }
      String time = Wording.time(result.elapsed());
      lines.add(
          columns && Sides.fit(line, time, look)
              ? Sides.of(line, time, look)
              : line.plus(look.dot() + time, Role.QUIET));
    }
    return lines;
  }

  private static String name(Summary.Result result, boolean several) {
    return several && !result.player().isEmpty()
        ? result.player() + ", " + result.id()
        : result.id();
  }

  private static String sign(Summary.Result result, Look look) {
    if (result.outcome().isEmpty()) {
      return "-";
    }
    return switch (result.outcome().get()) {
      case CORRECT -> look.right();
      case PARTIAL -> "~";
      case WRONG, EXPIRED -> look.wrong();
      case PASSED -> "-";
    };
  }

  private static Role role(Summary.Result result) {
    if (result.outcome().isEmpty()) {
      return Role.STRONG;
    }
    return switch (result.outcome().get()) {
      case CORRECT -> Role.RIGHT;
      case PARTIAL, PASSED -> Role.STRONG;
      case WRONG, EXPIRED -> Role.WRONG;
    };
  }

  private static String answer(Summary.Result result) {
    String key = "; key: " + result.key();
    if (result.outcome().isEmpty()) {
      return "not answered" + key;
    }
    return switch (result.outcome().get()) {
      case CORRECT -> result.given();
      case PARTIAL -> "partly right: " + result.given() + key;
      case WRONG -> "you: " + result.given() + key;
      case PASSED -> "passed" + key;
      case EXPIRED -> "time was up" + key;
    };
  }

  private static List<Line> whatNext(Summary summary, Epilogue epilogue, Look look) {
    List<Line> lines = new ArrayList<>();
    List<String> missed = summary.missed();
    if (!missed.isEmpty()) {
      Line line =
          Line.of(look.indent(0))
              .plus("To review: ", Role.STRONG)
              .plus(Wording.some(missed, MOST_TO_REVIEW));
      String command = epilogue.review().orElse("");
      boolean beside = !command.isEmpty() && Sides.fit(line, command, look) && !look.plain();
      lines.add(beside ? Sides.of(line, command, look) : line);
      if (!command.isEmpty() && !beside) {
        lines.add(Line.of(look.indent(1)).plus(command, Role.KEY));
      }
    }
    lines.addAll(goingOn(summary, epilogue, look));
    if (epilogue.seed().isPresent()) {
      String seed = "Seed " + epilogue.seed().getAsLong() + " plays the same quiz again.";
      lines.add(Line.of(look.indent(0) + seed, Role.QUIET));
    }
    return lines;
  }

  /** How to go on with a quiz that was left; nothing for one that is over. */
  static List<Line> goingOn(Summary summary, Epilogue epilogue, Look look) {
    if (summary.ending() != Ending.QUIT || epilogue.resume().isEmpty()) {
      return List.of();
    }
    return List.of(
        Line.of(look.indent(0) + "To go on where you left: ")
            .plus(epilogue.resume().get(), Role.KEY));
  }
}
