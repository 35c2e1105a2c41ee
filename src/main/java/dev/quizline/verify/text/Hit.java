package dev.quizline.verify.text;

import dev.quizline.verify.text.Phrasing.Shape;
import java.util.List;

/**
 * A phrasing found in a text.
 *
 * @param to behind its last token
 * @param senses what it may say, all of one shape
 */
record Hit(int from, int to, Shape shape, List<Phrasing> senses) {

  boolean isWeak() {
    for (Phrasing sense : senses) {
      if (!sense.isWeak()) {
        return false;
      }
    }
    return true;
  }

  Hit moved(Shape newShape, int newTo) {
    return new Hit(from, newTo, newShape, senses);
  }
}
