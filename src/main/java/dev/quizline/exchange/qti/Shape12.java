package dev.quizline.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question as version 1.2 takes it apart.
 *
 * @param type as Canvas names it
 * @param unit of a number, which is added to the stem
 * @param responses places to answer
 * @param scores what scores, each on its own
 */
record Shape12(String type, Optional<String> unit, List<Response> responses, List<Score> scores) {

  /** Marks a place to type a number. */
  static final String NUMBER = "Decimal";

  /**
   * @param name what it is asked with, where there are several; else empty
   * @param cardinality {@code Single}, {@code Multiple}, {@code Ordered}, {@link #NUMBER}
   * @param labels to choose from; none: it is typed
   */
  record Response(String ident, String name, String cardinality, List<Label> labels) {
    boolean isTyped() {
      return labels.isEmpty();
    }
  }

  /** Something to choose. */
  record Label(String ident, String text) {}

  /**
   * @param points of 100
   */
  record Score(List<Test> tests, String points, boolean isWhole) {
    String action() {
      return isWhole ? "Set" : "Add";
    }
  }

  /**
   * A condition; one that holds others has neither response nor value.
   *
   * @param name of its element
   */
  record Test(String name, String response, String value, List<Test> within) {

    Test(String name, String response, String value) {
      this(name, response, value, List.of());
    }

    Test(String name, List<Test> within) {
      this(name, "", "", within);
    }
  }

  /** Whether what is right in part earns nothing. */
  boolean isAllOrNothing() {
    return Set.of("Multiple", "Ordered").contains(responses.get(0).cardinality());
  }

  /** Of everything there is to choose from. */
  List<String> labels() {
    List<String> idents = new ArrayList<>();
    responses.forEach(response -> response.labels().forEach(label -> idents.add(label.ident())));
    return idents;
  }
}
