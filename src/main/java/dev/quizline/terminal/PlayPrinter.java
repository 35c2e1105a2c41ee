package dev.quizline.terminal;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Game;
import dev.quizline.verify.KeyFinding;

/** Writes down how a game goes, where lines are read: as text, or as a script wants it. */
public interface PlayPrinter {

  /** The game's current question is up. */
  void asked(Game game);

  /**
   * A question was answered, passed or expired, and that is kept. In an exam this comes when it was
   * handed in.
   */
  void answered(Game game, Attempt attempt, KeyFinding finding);

  /** A round of turns is over; the standings are in the game. */
  void roundOver(Game game);

  /** The game is over. */
  void finished(Game game, Epilogue epilogue);
}
