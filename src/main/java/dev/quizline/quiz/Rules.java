package dev.quizline.quiz;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a game is played under.
 *
 * @param count how many questions to ask, 1 or more; empty, or more than there are: all
 * @param shuffled whether seed decides the order of questions; choices are always arranged by it
 * @param passMark the share of all points that passes, 0 to 1; empty: nothing to pass
 * @param players who take turns, at least one, all names different
 */
public record Rules(
    OptionalInt count,
    boolean shuffled,
    TimeLimits limits,
    Scoring scoring,
    Feedback feedback,
    OptionalDouble passMark,
    List<String> players) {

  public Rules {
    players = List.copyOf(players);
    Require.that(!players.isEmpty(), "somebody has to play");
    Require.that(players.stream().noneMatch(String::isBlank), "every player needs a name");
    Require.that(
        players.stream().distinct().count() == players.size(),
        "no two players may have the same name");
    Require.that(count.isEmpty() || count.getAsInt() > 0, "at least one question must be asked");
    Require.that(
        passMark.isEmpty() || passMark.getAsDouble() >= 0 && passMark.getAsDouble() <= 1,
        "a pass mark is 0 to 1");
  }

  /** Everything, in an order of chance, untimed, one player. */
  public static Rules plain(String player) {
    return new Rules(
        OptionalInt.empty(),
        true,
        TimeLimits.NONE,
        Scoring.ACCURACY,
        Feedback.EACH,
        OptionalDouble.empty(),
        List.of(player));
  }
}
