package dev.quizline.verify.text;

/** What a stretch of an article is; from and to in chars. */
record Part(Kind kind, int start, int end) {

  enum Kind {
    /** A headline, with its paragraph if it has one. */
    FACT,
    /** A question and its answer. */
    QUESTION,
    PARAGRAPH
  }
}
