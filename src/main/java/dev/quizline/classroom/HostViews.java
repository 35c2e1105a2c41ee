package dev.quizline.classroom;

import dev.quizline.quiz.Question;
import dev.quizline.quiz.Standing;
import dev.quizline.terminal.Card;
import dev.quizline.terminal.Line;
import dev.quizline.terminal.Look;
import dev.quizline.terminal.Painter;
import dev.quizline.terminal.QuestionView;
import dev.quizline.terminal.RevealView;
import dev.quizline.terminal.Role;
import dev.quizline.terminal.StandingsView;
import dev.quizline.terminal.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a room looks like from the front of the class. Nothing here tells a key before the reveal.
 */
final class HostViews {

  private static final int PODIUM = 3;
  private static final int BEST = 10;

  /** Rows of the lobby besides its code and the ways in: a blank one, title, keys and status. */
  private static final int LOBBY_ROWS = 4;

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
    List<Line> ways = ways(addresses, code, look);
    int taken = LOBBY_ROWS + new Painter(look).paint(ways).size();
    lines.addAll(QrView.of(addresses.get(0) + "/#" + code, rows - taken, look));
    lines.addAll(ways);
    return lines;
  }

  /** Rows are dear: beside them stands a code of seventeen. */
  private static List<Line> ways(List<String> addresses, String code, Look look) {
    List<Line> lines = new ArrayList<>();
    Line best = indented(look).plus("Join at ").plus(addresses.get(0), Role.STRONG);
    lines.add(best.plus(" with the code ").plus(code, Role.STRONG));
    if (addresses.size() > 1) {
      String others = String.join(", ", addresses.subList(1, addresses.size()));
      lines.add(indented(look).plus("     or " + others));
    }
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
      lines.addAll(BarsView.of(distribution, false, look));
    }
    return lines;
  }

  /**
   * The key, and what was answered.
   *
   * @param verdict what the record says
   * @param host the player that the host is, where the host plays
   */
  static List<Line> reveal(Room room, List<Line> verdict, Optional<Player> host, Look look) {
    Question question = room.question().orElseThrow();
    List<Line> lines = new ArrayList<>();
    host.flatMap(player -> mark(room, player, look)).ifPresent(lines::add);
    lines.add(
        indented(look)
            .plus(look.right() + " ", Role.RIGHT)
            .plus("Right answer: " + RevealView.answer(question), Role.STRONG));
    lines.addAll(BarsView.of(Distribution.of(room), true, look));
    if (!question.item().explain().isEmpty()) {
      lines.add(indented(look).plus(question.item().explain()));
    }
    lines.addAll(verdict);
    return lines;
  }

  private static Optional<Line> mark(Room room, Player player, Look look) {
    Line name = indented(look).plus(player.name() + ": ", Role.STRONG);
    return new Placing(room.standings())
        .of(player)
        .map(placed -> RoomNews.You.of(room.question().orElseThrow(), room.index(), player, placed))
        .map(you -> GuestViews.result(name, you, look));
  }

  private static String said(Distribution distribution) {
    return distribution.answered() + " of " + distribution.of() + " answered";
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
