package dev.quizline.quiz;

/** Why a game is over. */
public enum Ending {
  /** Every question was dealt with, or the exam handed in. */
  COMPLETE,
  /** The time for the whole quiz ran out. */
  TIME_UP,
  /** The player left. */
  QUIT
}
