package dev.quizline.verify.text;

import dev.quizline.verify.Subject;
import java.util.List;

/**
 * Who or what stands on one side of a phrasing.
 *
 * @param mention by which it is named; null where a pronoun or nothing stands for it
 * @param subjects which it may be; empty: none that the references hold
 * @param strict the grammar says so, not only that nothing else is there
 */
record Slot(Mention mention, List<Subject> subjects, boolean strict) {

  private static final Slot NONE = new Slot(null, List.of(), false);

  static Slot none() {
    return NONE;
  }

  static Slot of(Mention mention, boolean strict) {
    return new Slot(mention, mention.subjects(), strict);
  }

  boolean isEmpty() {
    return mention == null && subjects.isEmpty();
  }

  /** A name of something that the references do not hold. */
  boolean isAnother() {
    return mention != null && subjects.isEmpty();
  }
}
