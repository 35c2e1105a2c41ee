package dev.quizline.terminal;

/** What a key, or a word typed in its place, asks for. */
enum Act {
  /** Answers with the choice of that letter. */
  CHOOSE,
  /** Ticks or unticks the choice of that letter. */
  TICK,
  /** Answers with what is ticked. */
  DONE,
  HINT,
  PASS,
  FLAG,
  BACK,
  FORWARD,
  PAUSE,
  RESUME,
  QUIT,
  /** On from a reveal. */
  NEXT,
  /** "I was right." */
  CONTEST,
  SOURCES,
  HAND_IN,
  /** To the question whose number is typed. */
  GO_TO,
  /** No command: text or a key of the stage's own. */
  NONE
}
