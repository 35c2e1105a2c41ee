package dev.quizline.exchange.qti;

import java.util.List;

/**
 * A question as version 2.1 takes it apart.
 *
 * @param body what is shown, as XHTML with interactions
 * @param tolerance of a number; else empty
 */
record Shape21(List<Key> keys, String body, Scoring scoring, String tolerance) {

  /** Whether what is right in part earns nothing. */
  boolean isAllOrNothing() {
    return scoring == Scoring.MATCH && !keys.get(0).cardinality().equals("single");
  }

  /** The type of what is typed and is no number. */
  static final String TEXT = "string";

  /** How a response becomes a score. */
  enum Scoring {
    /** All points for the right response, nothing for any other. */
    MATCH,
    /** What the mapping gives. */
    MAP,
    /** All points for a number that is near enough. */
    NEAR,
    /** What the mappings of all responses give together. */
    SUM
  }

  /**
   * What is right in one response.
   *
   * @param mapped values with points of their own; may be empty
   * @param worth of each of them
   */
  record Key(
      String identifier,
      String cardinality,
      String baseType,
      List<String> correct,
      List<String> mapped,
      String worth) {}
}
