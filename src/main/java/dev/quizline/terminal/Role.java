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
  SOURCE,
  /** Light signs on dark whatever the colours are, so that a camera reads them. */
  LIGHT_ON_DARK
}
