package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import java.util.List;

/**
 * A mention that a phrasing could have as its value.
 *
 * @param distance how many words are between them
 * @param subject whom it would be about
 * @param aside a premise of the sentence, not what it says
 */
record Candidate(
    Hit hit, Slot subject, Mention value, List<Property> senses, int distance, boolean aside) {

  /** What is said of nothing that is known, and phrasings that say little, come last. */
  int order() {
    return 2 * distance
        + (subject.subjects().isEmpty() ? 500 : 0)
        + (hit.isWeak() ? 1000 : 0)
        + (hit.shape() == Phrasing.Shape.RIGHT ? 1 : 0);
  }
}
