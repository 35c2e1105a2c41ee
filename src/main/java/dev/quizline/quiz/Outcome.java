package dev.quizline.quiz;

/** What became of one question in one game. */
public enum Outcome {
  CORRECT("correct"),
  PARTIAL("partial"),
  WRONG("wrong"),
  PASSED("passed"),
  EXPIRED("expired");

  private final String id;

  Outcome(String id) {
    this.id = id;
  }

  /**
   * The outcome of that id.
   *
   * @throws IllegalArgumentException if none has it
   */
  public static Outcome withId(String id) {
    for (Outcome outcome : values()) {
      if (outcome.id.equals(id)) {
        return outcome;
      }
    }
    throw new IllegalArgumentException("no result is named " + id);
  }

  /** What a mark comes to for an answer given in time. */
  public static Outcome of(double share) {
    return share == 1 ? CORRECT : share == 0 ? WRONG : PARTIAL;
  }

  /** The word in the journal and in {@code --format jsonl}. */
  public String id() {
    return id;
  }
}
