package dev.quizline.journal;

import dev.quizline.quiz.Game;

/** What became of a {@link Replay}. */
public sealed interface Replayed {

  /**
   * @param game as it stood; over already if only the last line of its run is missing
   */
  record Restored(Game game) implements Replayed {}

  /**
   * The run cannot go on; what was answered in it counts all the same.
   *
   * @param why a sentence for the player
   */
  record Impossible(String why) implements Replayed {}
}
