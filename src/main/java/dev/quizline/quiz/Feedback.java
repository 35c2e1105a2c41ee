package dev.quizline.quiz;

/** When players learn how they did. */
public enum Feedback {
  /** After every question. */
  EACH,
  /** Only at the end, as in an exam: until then answers can be flagged, revisited and changed. */
  AT_END
}
