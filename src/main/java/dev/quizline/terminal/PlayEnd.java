package dev.quizline.terminal;

/** How a player came out of a game. */
public enum PlayEnd {
  /** It is over: complete, or the time for the whole quiz was up. */
  FINISHED,
  /** Left in good order: by the quit key, Ctrl-D, or the end of a pipe. */
  LEFT,
  /** Left by Ctrl-C, twice. */
  INTERRUPTED,
  /** The terminal is gone; nothing can be shown any more. */
  HUNG_UP
}
