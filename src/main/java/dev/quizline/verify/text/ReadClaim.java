package dev.quizline.verify.text;

import dev.quizline.verify.ClaimFinding;

/**
 * A claim found in a text, with the verdict on it.
 *
 * @param span of its value in the text
 * @param aside a premise, not what the sentence is about
 * @param only the sentence says that there is no other value
 */
public record ReadClaim(
    ClaimFinding finding, Span span, boolean aside, boolean only, Modality modality) {

  /** Whether the text says it; a question only asks. */
  boolean isStated() {
    return modality != Modality.ASKED;
  }

  /** The same, its value no further than a stretch of the text. */
  ReadClaim within(int start, int end) {
    Span within = new Span(Math.max(start, span.start()), Math.min(end, span.end()));
    return new ReadClaim(finding, within, aside, only, modality);
  }

  ReadClaim movedBy(int points) {
    return new ReadClaim(finding, span.movedBy(points), aside, only, modality);
  }
}
