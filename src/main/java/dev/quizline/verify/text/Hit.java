package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A phrasing found in a text.
 *
 * @param to behind its last token
 * @param senses what it may say, all of one shape
 */
record Hit(int from, int to, Shape shape, List<Phrasing> senses) {

  /**
   * What is said of a property in no words that are known for it.
   *
   * @param word that stands for them
   */
  static Hit of(int from, int to, Shape shape, Property property, String word) {
    return new Hit(
        from, to, shape, List.of(new Phrasing(property, Set.of(), shape, List.of(word))));
  }

  boolean isWeak() {
    for (Phrasing sense : senses) {
      if (!sense.isWeak()) {
        return false;
      }
    }
    return true;
  }

  /** {@code After V came S}: the value of a phrasing that has it behind stands before. */
  boolean isInverted() {
    return shape == Shape.LEFT && senses.get(0).shape() == Shape.RIGHT;
  }

  /** The tokens at which the verbs of phrasings stand. */
  static BitSet verbs(List<Hit> hits) {
    BitSet verbs = new BitSet();
    for (Hit hit : hits) {
      if ((hit.shape() == Shape.RIGHT || hit.shape() == Shape.LEFT) && !hit.isWeak()) {
        verbs.set(hit.from());
      }
    }
    return verbs;
  }

  /** Whether they have a word in common. */
  boolean overlaps(Hit other) {
    return from < other.to && other.from < to;
  }

  Hit moved(Shape newShape, int newTo) {
    return new Hit(from, newTo, newShape, senses);
  }
}
