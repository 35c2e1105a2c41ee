package dev.quizline.terminal;

import dev.quizline.quiz.Standing;
import java.util.ArrayList;
import java.util.List;

/** Who leads, where several play. */
public final class StandingsView {

  private StandingsView() {}

  /**
   * @param title {@code Standings} after a round of turns, {@code Final standings} at the end
   */
  public static List<Line> of(String title, List<Standing> standings, Look look) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    lines.add(Line.of(look.indent(0) + title, Role.HEADING));
    int widest = 0;
    for (Standing standing : standings) {
      widest = Math.max(widest, Cells.of(look.shown(standing.player())));
    }
    boolean columns = !look.plain() && !look.narrow();
    for (int i = 0; i < standings.size(); i++) {
      Standing standing = standings.get(i);
      int gap = columns ? widest - Cells.of(look.shown(standing.player())) + 2 : 2;
      Line line =
          Line.of(look.indent(1) + rank(standings, i) + "  ")
              .plus(standing.player(), Role.STRONG)
              .plus(" ".repeat(gap) + result(standing, look));
      lines.add(line.hangingBy(look.indent(1).length() + 3));
    }
    return lines;
  }

  /** Equal points share a place. */
  private static int rank(List<Standing> standings, int index) {
    int rank = index;
    while (rank > 0 && standings.get(rank - 1).points() == standings.get(index).points()) {
      rank--;
    }
    return rank + 1;
  }

  private static String result(Standing standing, Look look) {
    return Wording.earned(standing.points())
        + look.dot()
        + standing.correct()
        + " of "
        + standing.of()
        + " right"
        + look.dot()
        + Wording.time(standing.elapsed());
  }
}
