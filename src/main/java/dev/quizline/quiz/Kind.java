package dev.quizline.quiz;

import java.util.Arrays;
import java.util.Optional;

/** The nine kinds of question, named as a bank's {@code type} names them. */
public enum Kind {
  SINGLE_CHOICE("single-choice"),
  MULTIPLE_CHOICE("multiple-choice"),
  TRUE_FALSE("true-false"),
  SHORT_ANSWER("short-answer"),
  NUMERIC("numeric"),
  ORDERING("ordering"),
  MATCHING("matching"),
  CLOZE("cloze"),
  FACT_CHECK("fact-check");

  private final String id;

  Kind(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** The kind of that id. */
  public static Optional<Kind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }
}
