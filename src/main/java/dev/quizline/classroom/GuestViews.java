package dev.quizline.classroom;

import dev.quizline.terminal.Card;
import dev.quizline.terminal.Line;
import dev.quizline.terminal.Look;
import dev.quizline.terminal.QuestionView;
import dev.quizline.terminal.Role;
import dev.quizline.terminal.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a player sees of a room that somebody else hosts. */
final class GuestViews {

  private GuestViews() {}

  /** What is to be shown of some news. */
  static List<Line> of(RoomNews news, Guest guest, Look look) {
    if (news instanceof RoomNews.Lobby lobby) {
      return lobby(lobby, guest.seat(), look);
    }
    if (news instanceof RoomNews.Asked asked) {
      return asked(asked, look);
    }
    if (news instanceof RoomNews.Revealed revealed) {
      return revealed(revealed, look);
    }
    if (news instanceof RoomNews.Ranked ranked) {
      return ranked(ranked, look);
    }
    return List.of(indented(look).plus(sentence(news, guest), Role.STRONG));
  }

  private static String sentence(RoomNews news, Guest guest) {
    if (news instanceof RoomNews.Paused) {
      return "Paused; the clock stands still.";
    }
    if (news instanceof RoomNews.Locked) {
      return guest.given().isPresent() ? "No more answers." : "No more answers. You gave none.";
    }
    if (news instanceof RoomNews.Kept) {
      return "Your answer is in: " + guest.given().orElse("");
    }
    if (news instanceof RoomNews.NotKept notKept) {
      return notKept.sentence();
    }
    if (news instanceof RoomNews.Out out) {
      return out.sentence();
    }
    return news instanceof RoomNews.Lost
        ? "The line to the host is cut; trying again."
        : "The line to the host is back.";
  }

  private static List<Line> lobby(RoomNews.Lobby lobby, RoomClient.Seat seat, Look look) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        indented(look)
            .plus(lobby.title(), Role.HEADING)
            .plus(look.dot() + Wording.count(lobby.questions(), "question"), Role.QUIET));
    String team = seat.team().isEmpty() ? "" : ", team " + seat.team();
    lines.add(indented(look).plus("You are in as ").plus(seat.player() + team, Role.STRONG));
    lines.add(
        indented(look)
            .plus("Your personal code is ")
            .plus(seat.personalCode(), Role.STRONG)
            .plus(": with your name it brings you back, on any device."));
    lines.add(indented(look).plus("It begins when the host starts it."));
    return lines;
  }

  private static List<Line> asked(RoomNews.Asked asked, Look look) {
    Card card = Card.of(asked.question(), asked.index(), asked.of());
    List<Line> lines = new ArrayList<>(QuestionView.of(card, look));
    if (asked.watching()) {
      lines.add(indented(look).plus("You are watching.", Role.QUIET));
    }
    asked
        .given()
        .ifPresent(words -> lines.add(indented(look).plus("Your answer: " + words, Role.STRONG)));
    return lines;
  }

  private static List<Line> revealed(RoomNews.Revealed news, Look look) {
    List<Line> lines = new ArrayList<>();
    news.you().ifPresent(you -> lines.add(result(indented(look), you, look)));
    lines.add(indented(look).plus("Right answer: ").plus(news.key(), Role.STRONG));
    news.you()
        .filter(you -> !you.given().isEmpty() && !you.result().equals("correct"))
        .ifPresent(you -> lines.add(indented(look).plus("You said: " + you.given())));
    news.you()
        .filter(you -> !you.why().isEmpty())
        .ifPresent(you -> lines.add(indented(look).plus(you.why(), Role.QUIET)));
    lines.addAll(BarsView.of(news.distribution(), true, look));
    if (!news.explain().isEmpty()) {
      lines.add(indented(look).plus(news.explain()));
    }
    record(news, look).ifPresent(lines::add);
    return lines;
  }

  /**
   * How a player did with a question, and stands.
   *
   * @param line what to say it behind
   */
  static Line result(Line line, RoomNews.You you, Look look) {
    String earned = you.points() > 0 ? look.dot() + Wording.earned(you.points()) : "";
    String stands =
        look.dot() + "score " + Wording.points(you.score()) + look.dot() + "place " + you.place();
    Line said =
        switch (you.result()) {
          case "correct" -> line.plus(look.right() + " Right", Role.RIGHT);
          case "partial" -> line.plus("Partly right", Role.STRONG);
          case "none" -> line.plus("No answer", Role.STRONG);
          default -> line.plus(look.wrong() + " Not right", Role.WRONG);
        };
    return said.plus(earned).plus(stands, Role.QUIET);
  }

  private static Optional<Line> record(RoomNews.Revealed news, Look look) {
    if (news.verdict().isEmpty()) {
      return Optional.empty();
    }
    String evidence = news.evidence().isEmpty() ? "" : ": " + String.join("; ", news.evidence());
    String sources = news.sources().isEmpty() ? "" : look.dot() + String.join(", ", news.sources());
    return Optional.of(
        Line.of(look.indent(1)).plus(news.verdict() + evidence + sources, Role.QUIET));
  }

  private static List<Line> ranked(RoomNews.Ranked news, Look look) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    lines.add(
        indented(look)
            .plus(
                news.last()
                    ? "Final standings"
                    : "Standings after question " + (news.index() + 1) + " of " + news.of(),
                Role.HEADING));
    news.top().forEach(rank -> lines.add(rank(rank, news.you(), look)));
    news.you()
        .filter(you -> news.top().stream().noneMatch(rank -> rank.player().equals(you.player())))
        .ifPresent(you -> lines.add(rank(you, news.you(), look)));
    for (RoomNews.Team team : news.teams()) {
      lines.add(
          Line.of(look.indent(1) + team.place() + "  ")
              .plus("Team " + team.name(), Role.STRONG)
              .plus(look.dot() + Wording.earned(team.score()) + " a member"));
    }
    return lines;
  }

  private static Line rank(RoomNews.Rank rank, Optional<RoomNews.Rank> you, Look look) {
    boolean mine = you.filter(one -> one.player().equals(rank.player())).isPresent();
    return Line.of(look.indent(1) + rank.place() + "  ")
        .plus(rank.player() + (mine ? " (you)" : ""), mine ? Role.STRONG : Role.PLAIN)
        .plus(
            look.dot()
                + Wording.earned(rank.score())
                + look.dot()
                + rank.correct()
                + " of "
                + rank.of()
                + " right");
  }

  private static Line indented(Look look) {
    return Line.of(look.indent(0));
  }
}
