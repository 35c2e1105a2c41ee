package dev.quizline.classroom;

import dev.quizline.quiz.Question;
import dev.quizline.quiz.Standing;
import dev.quizline.terminal.Card;
import dev.quizline.terminal.Cells;
import dev.quizline.terminal.Line;
import dev.quizline.terminal.Look;
import dev.quizline.terminal.QuestionView;
import dev.quizline.terminal.RevealView;
import dev.quizline.terminal.Role;
import dev.quizline.terminal.StandingsView;
import dev.quizline.terminal.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * What a room looks like from the front of the class. Nothing here tells a key before the reveal.
 */
final class HostViews {

  private static final int BAR = 24;
  private static final int NARROW_BAR = 8;
  private static final int PODIUM = 3;
  private static final int BEST = 10;

  /** Rows that the lobby needs besides the code. */
  private static final int LOBBY_ROWS = 6;

  private HostViews() {}

  /**
   * Where to join.
   *
   * @param addresses that work, the best one first
   * @param rows that the terminal has
   */
  static List<Line> lobby(
      String title, int questions, List<String> addresses, String code, int rows, Look look) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        indented(look)
            .plus(title, Role.HEADING)
            .plus(look.dot() + Wording.count(questions, "question"), Role.QUIET));
    lines.addAll(
        QrView.of(addresses.get(0) + "/#" + code, rows - LOBBY_ROWS - addresses.size(), look));
    for (int i = 0; i < addresses.size(); i++) {
      Line line = indented(look).plus(i == 0 ? "Join at " : "     or ", Role.PLAIN);
      lines.add(line.plus(addresses.get(i), i == 0 ? Role.STRONG : Role.PLAIN));
    }
    lines.add(indented(look).plus("with the code ").plus(code, Role.STRONG));
    return lines;
  }

  static List<Line> question(Room room, Look look) {
    if (room.paused()) {
      return List.of(indented(look).plus("Paused; the clock stands still.", Role.STRONG));
    }
    Question question = room.question().orElseThrow();
    return QuestionView.of(Card.of(question, room.index(), room.questions().size()), look);
  }

  /** What was answered, without the key. */
  static List<Line> locked(Room room, Look look) {
    Distribution distribution = Distribution.of(room);
    List<Line> lines = new ArrayList<>();
    lines.add(indented(look).plus("No more answers", Role.STRONG).plus(" · " + said(distribution)));
    boolean told = distribution.bars().stream().noneMatch(bar -> bar.label().isEmpty());
    if (told) {
      lines.addAll(bars(distribution, false, look));
    }
    return lines;
  }

  /**
   * The key, and what was answered.
   *
   * @param verdict what the record says
   */
  static List<Line> reveal(Room room, List<Line> verdict, Look look) {
    Question question = room.question().orElseThrow();
    List<Line> lines = new ArrayList<>();
    lines.add(
        indented(look)
            .plus(look.right() + " ", Role.RIGHT)
            .plus("Right answer: " + RevealView.answer(question), Role.STRONG));
    lines.addAll(bars(Distribution.of(room), true, look));
    if (!question.item().explain().isEmpty()) {
      lines.add(indented(look).plus(question.item().explain()));
    }
    lines.addAll(verdict);
    return lines;
  }

  static String said(Distribution distribution) {
    return distribution.answered() + " of " + distribution.of() + " answered";
  }

  static List<Line> bars(Distribution distribution, boolean key, Look look) {
    int widest = 0;
    int most = look.width() / 2;
    for (Distribution.Bar bar : distribution.bars()) {
      widest = Math.max(widest, Math.min(most, Cells.of(look.shown(name(bar)))));
    }
    List<Line> lines = new ArrayList<>();
    for (Distribution.Bar bar : distribution.bars()) {
      lines.add(bar(bar, distribution.tallest(), widest, key, look));
    }
    return lines;
  }

  private static Line bar(Distribution.Bar bar, int tallest, int widest, boolean key, Look look) {
    boolean right = key && bar.right();
    String mark = right ? "  " + look.right() + " right" : "";
    Line line = Line.of(look.indent(1)).plus(name(bar), right ? Role.STRONG : Role.PLAIN);
    if (look.plain()) {
      return line.plus(": " + bar.count() + (right ? ", right" : ""));
    }
    int gap = Math.max(0, widest - Cells.of(look.shown(name(bar)))) + 2;
    int length = look.width() > 60 ? BAR : NARROW_BAR;
    int full = tallest == 0 ? 0 : (bar.count() * length + tallest - 1) / tallest;
    String block = look.unicode() ? "█" : "#";
    return line.plus(" ".repeat(gap) + block.repeat(full) + " " + bar.count())
        .plus(mark, Role.RIGHT)
        .hangingBy(look.indent(1).length() + 3);
  }

  private static String name(Distribution.Bar bar) {
    return bar.label().isEmpty() ? bar.text() : bar.label() + "  " + bar.text();
  }

  static List<Line> standings(Room room, Look look) {
    return standings("Standings", room, BEST, look);
  }

  /** The best three on their steps, then everybody who fits. */
  static List<Line> finished(Room room, Look look) {
    List<Standing> standings = room.standings();
    List<Line> lines = new ArrayList<>();
    List<Placing.Placed> podium = new Placing(standings).best(PODIUM);
    String[] words = {"First", "Second", "Third"};
    for (Placing.Placed placed : podium) {
      Standing standing = placed.standing();
      lines.add(
          indented(look)
              .plus(words[placed.place() - 1] + ": ", Role.HEADING)
              .plus(standing.player(), Role.STRONG)
              .plus(look.dot() + Wording.earned(standing.points())));
    }
    lines.addAll(standings("Final standings", room, BEST, look));
    return lines;
  }

  private static List<Line> standings(String title, Room room, int most, Look look) {
    List<Standing> standings = room.standings();
    List<Line> lines =
        new ArrayList<>(
            StandingsView.of(title, standings.subList(0, Math.min(most, standings.size())), look));
    if (standings.size() > most) {
      lines.add(Line.of(look.indent(1)).plus("and " + (standings.size() - most) + " more"));
    }
    List<TeamStanding> teams = room.teams();
    for (int i = 0; i < teams.size(); i++) {
      TeamStanding team = teams.get(i);
      lines.add(
          Line.of(look.indent(1) + TeamStanding.place(teams, i) + "  ")
              .plus("Team " + team.team(), Role.STRONG)
              .plus(look.dot() + Wording.earned(team.points()) + " a member"));
    }
    return lines;
  }

  /** Who is in the room: for the host, so extra time is told. */
  static List<Line> who(Room room, Look look) {
    List<Line> lines = new ArrayList<>();
    for (Player player : room.players()) {
      if (!player.removed()) {
        lines.add(who(player, room, look));
      }
    }
    if (lines.isEmpty()) {
      lines.add(indented(look).plus("Nobody has joined yet."));
    }
    return lines;
  }

  private static Line who(Player player, Room room, Look look) {
    List<String> notes = new ArrayList<>();
    if (!player.team().isEmpty()) {
      notes.add(player.team());
    }
    if (player.spectator()) {
      notes.add("watches");
    }
    if (!player.presence().here()) {
      notes.add("away");
    }
    if (room.phase() == RoomPhase.QUESTION && player.plays()) {
      notes.add(player.answered(room.index()) ? "has answered" : "has not answered");
    }
    if (!player.extra().equals(Accommodation.NONE)) {
      notes.add(player.extra().words());
    }
    String rest = notes.isEmpty() ? "" : look.dot() + String.join(look.dot(), notes);
    return indented(look).plus(player.name(), Role.STRONG).plus(rest);
  }

  /** What the status line says before the keys. */
  static String status(Room room) {
    return switch (room.phase()) {
      case LOBBY -> joined(room);
      case QUESTION ->
          (room.paused() ? "Paused · " : "")
              + room.answered()
              + " of "
              + room.playing().size()
              + " answered";
      case LOCKED, REVEAL, STANDINGS -> (room.index() + 1) + " of " + room.questions().size();
      case FINISHED -> "The end";
    };
  }

  private static String joined(Room room) {
    List<Player> playing = room.playing();
    if (playing.isEmpty()) {
      return "Nobody has joined yet";
    }
    String last = playing.get(playing.size() - 1).name();
    return playing.size() + (playing.size() == 1 ? " has joined: " : " have joined, last ") + last;
  }

  private static Line indented(Look look) {
    return Line.of(look.indent(0));
  }
}
