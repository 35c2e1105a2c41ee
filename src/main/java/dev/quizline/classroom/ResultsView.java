package dev.quizline.classroom;

import dev.quizline.quiz.Standing;
import dev.quizline.terminal.Line;
import dev.quizline.terminal.Look;
import dev.quizline.terminal.Role;
import dev.quizline.terminal.StandingsView;
import dev.quizline.terminal.Wording;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Results as a person reads them: who did how well, then what the questions were good for. */
public final class ResultsView {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  private ResultsView() {}

  public static List<Line> of(RoomResults results, ZoneId zone, Look look) {
    List<Line> lines = new ArrayList<>();
    lines.add(heading(results, zone, look));
    lines.addAll(StandingsView.of("Standings", standings(results), look));
    for (int i = 0; i < results.teams().size(); i++) {
      TeamStanding team = results.teams().get(i);
      lines.add(
          Line.of(look.indent(1) + TeamStanding.place(results.teams(), i) + "  ")
              .plus("Team " + team.team(), Role.STRONG)
              .plus(look.dot() + Wording.earned(team.points()) + " a member"));
    }
    lines.add(Line.EMPTY);
    lines.add(Line.of(look.indent(0) + "Questions", Role.HEADING));
    for (RoomResults.ItemResult item : results.items()) {
      item(item, lines, look);
    }
    return lines;
  }

  /** One room among several, on a line. */
  public static Line heading(RoomResults results, ZoneId zone, Look look) {
    String players = Wording.count(results.players().size(), "player");
    return Line.of(look.indent(0))
        .plus(results.title(), Role.HEADING)
        .plus(look.dot() + WHEN.format(results.at().atZone(zone)) + look.dot() + players)
        .plus(results.finished() ? "" : look.dot() + "not finished")
        .plus(look.dot() + results.id(), Role.QUIET);
  }

  private static List<Standing> standings(RoomResults results) {
    List<Standing> standings = new ArrayList<>();
    for (RoomResults.Row row : results.players()) {
      Standing standing = row.placed().standing();
      standings.add(
          new Standing(
              row.player(),
              standing.correct(),
              standing.of(),
              standing.points(),
              standing.most(),
              standing.elapsed(),
              standing.streak(),
              standing.bestStreak()));
    }
    return standings;
  }

  private static void item(RoomResults.ItemResult item, List<Line> lines, Look look) {
    String number = item.index() + 1 + "  ";
    lines.add(
        Line.of(look.indent(1) + number)
            .plus(item.question().ask())
            .hangingBy(look.indent(1).length() + number.length()));
    Line figures =
        Line.of(look.indent(2))
            .plus(item.correct() + " of " + item.statistics().n() + " right")
            .plus(look.dot() + "key: " + item.question().key());
    if (item.statistics().facility().isPresent()) {
      double facility = item.statistics().facility().getAsDouble();
      figures = figures.plus(look.dot() + "facility " + Wording.percent(facility));
    }
    if (item.statistics().discrimination().isPresent()) {
      double discrimination = item.statistics().discrimination().getAsDouble();
      String figure = String.format(Locale.ROOT, "%.2f", discrimination);
      figures = figures.plus(look.dot() + "discrimination " + figure);
    }
    lines.add(figures.hangingBy(look.indent(2).length()));
    if (!item.remark().isEmpty()) {
      lines.add(Line.of(look.indent(2)).plus(item.remark(), Role.WARNING));
    }
  }
}
