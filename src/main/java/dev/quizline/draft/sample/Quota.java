package dev.quizline.draft.sample;

/**
 * How many questions of a paper have a trait.
 *
 * @param exactly whether no more than {@code count} may have it
 */
public record Quota(Trait trait, int count, boolean exactly) {

  public Quota {
    if (count < 0) {
      throw new IllegalArgumentException("a quota counts from 0");
    }
  }

  int most() {
    return exactly ? count : Integer.MAX_VALUE;
  }

  /** {@code tag:crew=3}, or {@code tag:crew=3+} for three or more. */
  @Override
  public String toString() {
    return trait + "=" + count + (exactly ? "" : "+");
  }
}
