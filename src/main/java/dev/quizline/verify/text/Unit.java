package dev.quizline.verify.text;

import java.util.Objects;

/**
 * A part of an article that is judged by itself.
 *
 * @param id {@code fact-01}, {@code faq-01}, or {@code p3s2} for paragraph and sentence
 * @param text as it stands in the article; a headline and its paragraph, or a question and its
 *     answer, are one text
 * @param start where it begins in the article, in code points
 * @param before the sentences before it in its paragraph, so far as its pronouns reach; empty for
 *     what begins anew
 */
public record Unit(String id, String text, int start, String before) {
  public Unit {
    Objects.requireNonNull(id);
    Objects.requireNonNull(text);
    Objects.requireNonNull(before);
    if (start < 0) {
      throw new IllegalArgumentException("a unit that begins at " + start);
    }
  }

  public Unit(String id, String text, int start) {
    this(id, text, start, "");
  }

  /** Whether it is a question with its answer. */
  boolean isQuestion() {
    return id.startsWith("faq-");
  }

  /** Whether it is a headline, with or without its paragraph. */
  boolean isFact() {
    return id.startsWith("fact-");
  }
}
