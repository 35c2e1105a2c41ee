package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.Vocabulary;
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

  /**
   * What is said of nothing that is known, and phrasings that say little, come last; of two that
   * are as near, what the references themselves have words for comes first.
   */
  int order() {
    boolean own = Vocabulary.property(senses.get(0).id()).isEmpty();
    return 2 * distance
        - (own ? 2 : 0)
        + (subject.subjects().isEmpty() ? 500 : 0)
        + (hit.isWeak() ? 1000 : 0)
        + (hit.shape() == Phrasing.Shape.RIGHT ? 1 : 0);
  }
}
