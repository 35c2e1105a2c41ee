package dev.quizline.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Which questions a game asks, in which order, and how each is arranged. */
final class Draw {

  private Draw() {}

  /**
   * All of chance in a game happens here: the order of the questions first, then the arrangement of
   * each one drawn.
   *
   * @throws IllegalArgumentException if there are fewer questions than players, or none
   */
  static List<Page> pages(List<? extends Question> questions, Rules rules, RandomGenerator random) {
    List<Integer> order =
        rules.shuffled()
            ? Arrangement.shuffled(questions.size(), random)
            : Arrangement.inOrder(questions.size());
    int size = size(questions.size(), rules);
    List<Page> pages = new ArrayList<>();
    for (int place : order.subList(0, size)) {
      pages.add(Page.blank(pages.size(), questions.get(place).arranged(random), rules));
    }
    return pages;
  }

  /** As many questions as are wanted and give every player equally many, at least one. */
  private static int size(int supply, Rules rules) {
    int players = rules.players().size();
    Require.that(supply > 0, "there is no question to ask");
    Require.that(
        supply >= players,
        players,
        " players need ",
        players,
        " questions or more; there are ",
        supply);
    int wanted = Math.min(rules.count().orElse(supply), supply);
    return Math.max(players, wanted - wanted % players);
  }
}
