package dev.quizline.terminal;

/** What a piece of text is, so that the theme alone decides how it looks. */
public enum Role {
  PLAIN,
  STRONG,
  /** Of less weight; never paler than legible. */
  QUIET,
  HEADING,
  PROMPT,
  /** The letter or word to press. */
  KEY,
  RIGHT,
  WRONG,
  WARNING,
  SOURCE
}
