package dev.quizline.quiz;

/** What a game is waiting for. */
public enum Phase {
  ASKING,
  PAUSED,
  /** The answer was marked; {@link Input.Next} goes on. */
  REVEALING,
  /** Exam: all pages were seen; go back or hand in. */
  LOOKING_OVER,
  FINISHED
}
