package dev.quizline.classroom;

import dev.quizline.journal.Fields;
import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Question;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a player hears of a room, as {@code protocol.md} has it, and of the line to it. */
public sealed interface RoomNews {

  /** Before the first question; again as more join. */
  record Lobby(String title, int questions, int players) implements RoomNews {}

  /**
   * A question is up, or its time changed.
   *
   * @param question without its key: not to be marked
   * @param left how long this player has from now; empty where time does not run
   * @param given what this player answered already, in words
   * @param watching whether this player may only watch
   */
  record Asked(
      Question question,
      int index,
      int of,
      Optional<Duration> left,
      Optional<String> given,
      boolean watching)
      implements RoomNews {}

  /** Nothing can be answered until the question comes again. */
  record Paused() implements RoomNews {}

  /** Time is up, or everybody has answered. */
  record Locked() implements RoomNews {}

  /**
   * The key is told.
   *
   * @param verdict whether the record supports the key; empty where it makes no claim
   * @param evidence what the record says
   * @param distribution how many said what
   * @param you how this player did; empty for who watches
   */
  record Revealed(
      String key,
      String explain,
      String verdict,
      List<String> evidence,
      List<String> sources,
      Distribution distribution,
      Optional<You> you)
      implements RoomNews {}

  /**
   * How this player did with a question, and stands.
   *
   * @param result {@code correct}, {@code partial}, {@code wrong}, or {@code none}
   */
  record You(String result, String given, String why, double points, double score, int place) {

    /** How somebody did with the question at that place. */
    static You of(Question question, int index, Player player, Placing.Placed placed) {
      Optional<Attempt> attempt = player.attempt(index);
      return new You(
          attempt.map(one -> one.outcome().id()).orElse("none"),
          attempt.flatMap(Attempt::response).map(question::describe).orElse(""),
          attempt.map(Attempt::why).orElse(""),
          attempt.map(Attempt::points).orElse(0.0),
          placed.standing().points(),
          placed.place());
    }
  }

  /**
   * Standings between questions, or for good.
   *
   * @param last whether the quiz is over
   * @param index the question before, from 0
   */
  record Ranked(
      boolean last,
      int index,
      int of,
      int players,
      List<Rank> top,
      List<Team> teams,
      Optional<Rank> you)
      implements RoomNews {}

  /** One player's place. */
  record Rank(int place, String player, double score, int correct, int of) {}

  /** One team's place. */
  record Team(int place, String name, double score, int members) {}

  /** The host has the answer, or an earlier one. */
  record Kept(String question) implements RoomNews {}

  /** The host does not take the answer; the sentence says why. */
  record NotKept(String question, String sentence) implements RoomNews {}

  /** The host has taken this player out, or does not know them any more. */
  record Out(String sentence) implements RoomNews {}

  /** The line to the host is cut; it is being tried again. */
  record Lost() implements RoomNews {}

  /** The line is there (again); how things stand follows. */
  record Back() implements RoomNews {}

  /**
   * Reads an event; empty for one of a later version.
   *
   * @throws IllegalArgumentException where the host does not keep to the protocol
   */
  static Optional<RoomNews> read(String name, Fields data) {
    return Optional.ofNullable(
        switch (name) {
          case "lobby" ->
              new Lobby(data.text("title"), data.index("questions"), data.index("players"));
          case "question" -> asked(data);
          case "paused" -> new Paused();
          case "locked" -> new Locked();
          case "reveal" -> revealed(data);
          case "standings" -> ranked(data, false);
          case "finished" -> ranked(data, true);
          case "kicked" -> new Out(data.text("error"));
          default -> null;
        });
  }

  private static Asked asked(Fields data) {
    Optional<Duration> left =
        data.has("ends_in_ms")
            ? Optional.of(Duration.ofMillis(data.whole("ends_in_ms")))
            : Optional.empty();
    Optional<String> given =
        data.has("answer") ? Optional.of(data.object("answer").text("given")) : Optional.empty();
    int index = data.index("index");
    int of = data.index("of");
    boolean watching = data.flag("watching");
    return new Asked(AskedQuestion.of(data), index, of, left, given, watching);
  }

  private static Revealed revealed(Fields data) {
    return new Revealed(
        data.text("key"),
        data.text("explain"),
        data.text("verdict"),
        data.texts("evidence"),
        data.texts("sources"),
        new Distribution(
            data.objects("bars").stream().map(RoomNews::bar).toList(),
            data.index("answered"),
            data.index("of_players")),
        data.has("you") ? Optional.of(you(data.object("you"))) : Optional.empty());
  }

  private static Distribution.Bar bar(Fields bar) {
    return new Distribution.Bar(
        bar.text("label"), bar.text("text"), bar.index("count"), bar.flag("right"));
  }

  private static You you(Fields you) {
    return new You(
        you.text("result"),
        you.text("given"),
        you.text("why"),
        you.number("points"),
        you.number("score"),
        you.index("place"));
  }

  private static Ranked ranked(Fields data, boolean last) {
    return new Ranked(
        last,
        data.index("index"),
        data.index("of"),
        data.index("of_players"),
        data.objects("top").stream().map(RoomNews::rank).toList(),
        data.objects("teams").stream()
            .map(
                team ->
                    new Team(
                        team.index("place"),
                        team.text("team"),
                        team.number("score"),
                        team.index("members")))
            .toList(),
        data.has("you") ? Optional.of(rank(data.object("you"))) : Optional.empty());
  }

  private static Rank rank(Fields rank) {
    return new Rank(
        rank.index("place"),
        rank.text("player"),
        rank.number("score"),
        rank.index("correct"),
        rank.index("of"));
  }
}
