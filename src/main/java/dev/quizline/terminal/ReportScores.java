package dev.quizline.terminal;

import dev.quizline.journal.History;
import dev.quizline.journal.Round;
import dev.quizline.journal.Run;
import dev.quizline.quiz.Standing;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was played: bests and averages by bank and player, then the newest runs. */
public final class ReportScores {

  private final Look look;
  private final ZoneId zone;

  public ReportScores(Look look, ZoneId zone) {
    this.look = look;
    this.zone = zone;
  }

  public List<Line> lines(List<History.Score> scores, List<Run> newest) {
    List<Line> lines = new ArrayList<>();
    String bank = "";
    for (History.Score score : scores) {
      String heading = score.title() + (score.round() == Round.FACT_CHECK ? ", fact check" : "");
      if (!heading.equals(bank)) {
        lines.add(Line.of(heading, Role.HEADING));
        bank = heading;
      }
      lines.add(score(score));
    }
    if (!newest.isEmpty()) {
      lines.add(Line.EMPTY);
      lines.add(Line.of("Newest runs", Role.HEADING));
      newest.forEach(run -> lines.add(run(run)));
    }
    return lines;
  }

  private Line score(History.Score score) {
    return Line.of("  ")
        .plus(score.player(), Role.STRONG)
        .plus(
            String.join(
                look.dot(),
                "  best " + percent(score.best()),
                "average " + percent(score.average()),
                "last " + percent(score.last()),
                score.runs() + (score.runs() == 1 ? " run" : " runs")));
  }

  private Line run(Run run) {
    List<String> players = new ArrayList<>();
    for (Standing standing : run.standings()) {
      players.add(standing.player() + " " + standing.correct() + " of " + standing.of());
    }
    String ending =
        run.ending().isEmpty()
            ? look.dot() + "interrupted"
            : run.finished() ? "" : look.dot() + "left";
    return Line.of("  " + run.started().at().atZone(zone).toLocalDate() + "  ", Role.QUIET)
        .plus(run.title() + "  ")
        .plus(String.join(", ", players))
        .plus(ending, Role.QUIET);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%d%%", Math.round(share * 100));
  }
}
