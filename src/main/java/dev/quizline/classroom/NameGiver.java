package dev.quizline.classroom;

import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Gives names to those who are not to choose their own, such as {@code Quiet Otter}. */
public final class NameGiver {

  private static final List<String> HOW =
      List.of(
          "Amber",
          "Bold",
          "Brave",
          "Bright",
          "Calm",
          "Clever",
          "Curious",
          "Daring",
          "Eager",
          "Gentle",
          "Golden",
          "Happy",
          "Honest",
          "Jolly",
          "Kind",
          "Lively",
          "Lucky",
          "Merry",
          "Mighty",
          "Nimble",
          "Patient",
          "Polite",
          "Proud",
          "Quick",
          "Quiet",
          "Silver",
          "Steady",
          "Sunny",
          "Swift",
          "Thoughtful",
          "Warm",
          "Wise");

  private static final List<String> WHO =
      List.of(
          "Badger",
          "Beaver",
          "Bison",
          "Crane",
          "Deer",
          "Dolphin",
          "Eagle",
          "Falcon",
          "Finch",
          "Fox",
          "Gecko",
          "Hare",
          "Hedgehog",
          "Heron",
          "Ibex",
          "Jay",
          "Koala",
          "Lark",
          "Lynx",
          "Marten",
          "Newt",
          "Otter",
          "Owl",
          "Panda",
          "Puffin",
          "Raven",
          "Robin",
          "Seal",
          "Stork",
          "Swan",
          "Tiger",
          "Wren");

  /** So often chance is asked before a number is put behind the name. */
  private static final int TRIES = 20;

  private final RandomGenerator random;

  public NameGiver(RandomGenerator random) {
    this.random = random;
  }

  String give(Predicate<String> free) {
    for (int i = 0; i < TRIES; i++) {
      String name = name();
      if (free.test(name)) {
        return name;
      }
    }
    String name = name();
    int number = 2;
    while (!free.test(name + " " + number)) {
      number++;
    }
    return name + " " + number;
  }

  private String name() {
    return HOW.get(random.nextInt(HOW.size())) + " " + WHO.get(random.nextInt(WHO.size()));
  }
}
