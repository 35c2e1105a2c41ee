package dev.quizline.terminal;

import dev.quizline.quiz.Game;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Step;
import dev.quizline.verify.KeyFinding;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What a screen needs from the rest of the program while a quiz is played. */
public interface Backstage {

  /**
   * Called after every step and before any of it is shown, so that nothing is shown as taken that
   * is not kept. A failure to keep it comes back as a sentence to show, once.
   */
  Optional<String> record(Instant at, Input input, Step step);

  /** A question is on the screen, and the player thinks: what can wait may begin. */
  default void shown() {}

  /** What the record says of a question's key; waits where the reference is still being read. */
  KeyFinding finding(Question question);

  /**
   * Keys of the fact checks that the record settles, by assertion; waits likewise. Called before
   * the first input is applied, and only where the game has fact checks.
   */
  Map<String, Judgement> settled();

  /** What the summary of a game that is over should say besides how it went. */
  default Epilogue epilogue(Game over) {
    return Epilogue.NONE;
  }
}
