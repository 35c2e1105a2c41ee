package dev.quizline.verify;

/**
 * Something about a reference as a whole that its author should look at.
 *
 * @param part what of the reference it is about, the very object: a {@link Subject}, a {@link
 *     Fact}, a {@link Fact.Value} or a {@link Source}
 * @param message one sentence without full stop
 * @param hint what to do
 */
public record ReferenceFlaw(Kind kind, Object part, String message, String hint) {

  /** What is wrong, and whether the reference cannot be right as it stands. */
  public enum Kind {
    UNUSED_SOURCE(false),
    NO_FACTS(false),
    SAME_NAME(false),
    DISAGREEMENT(false),
    SELF_CONTRADICTION(true),
    CYCLE(true),
    IMPOSSIBLE_TIME(true);

    private final boolean error;

    Kind(boolean error) {
      this.error = error;
    }

    /** Whether no world could be as the reference says. */
    public boolean isError() {
      return error;
    }
  }
}
