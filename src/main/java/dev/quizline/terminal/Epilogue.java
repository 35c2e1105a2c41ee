package dev.quizline.terminal;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a summary says beyond the game itself.
 *
 * @param seed plays the same quiz again
 * @param earlier how the player did on this bank before; empty where nothing is known of that
 * @param review the command that goes through what was missed
 * @param resume the command that goes on with a quiz that was left
 */
public record Epilogue(
    OptionalLong seed,
    Optional<EarlierRuns> earlier,
    Optional<String> review,
    Optional<String> resume) {

  public static final Epilogue NONE =
      new Epilogue(OptionalLong.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Finished runs of the same bank by the same player, this one left out.
   *
   * @param runs how many, 0 or more
   * @param best the best share of the points, 0 to 1
   * @param last that of the last run, 0 to 1
   */
  public record EarlierRuns(int runs, double best, double last) {

    public EarlierRuns {
      if (runs < 0 || !(best >= 0 && best <= 1 && last >= 0 && last <= 1)) {
        throw new IllegalArgumentException("runs are 0 or more, shares 0 to 1");
      }
    }
  }
}
