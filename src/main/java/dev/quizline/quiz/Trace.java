package dev.quizline.quiz;

/** What a page of a game has been through, beside being answered. */
enum Trace {
  ASKED,
  HINTED,
  /** Exam: marked for another look. */
  FLAGGED,
  CONTESTED
}
