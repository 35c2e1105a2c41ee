package dev.quizline.terminal;

/**
 * Where keys are read.
 *
 * @param letters those that stand for choices, if any
 * @param exam whether one can go to and fro
 * @param hint whether there is a hint that was not shown yet
 * @param contestable whether "I was right" can be said
 * @param sourced whether there are sources to show in full
 */
record Scene(
    Stage stage, String letters, boolean exam, boolean hint, boolean contestable, boolean sourced) {

  enum Stage {
    /** A question that one key answers. */
    ONE_KEY,
    /** A question with choices to tick. */
    TICKS,
    /** A question answered by a typed line. */
    TYPED,
    REVEAL,
    PAUSED,
    LOOK_OVER,
    /** A question on a plain terminal, where only lines are read. */
    LINE,
    LINE_REVEAL,
    LINE_PAUSED,
    LINE_LOOK_OVER
  }

  static Scene of(Stage stage) {
    return new Scene(stage, "", false, false, false, false);
  }

  static Scene question(Stage stage, String letters, boolean exam, boolean hint) {
    return new Scene(stage, letters, exam, hint, false, false);
  }

  static Scene reveal(Stage stage, boolean contestable, boolean sourced) {
    return new Scene(stage, "", false, false, contestable, sourced);
  }
}
