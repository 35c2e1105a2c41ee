package dev.quizline.classroom;

import dev.quizline.quiz.Question;
import dev.quizline.terminal.KeyQuestion;
import java.util.Optional;

/**
 * What decides which of a host's keys count.
 *
 * @param limited whether the question that is up has a time limit
 * @param letters that answer it, where the host plays and has not answered
 * @param typing whether the host plays, has not answered, and has to type
 */
record Situation(
    RoomPhase phase,
    boolean paused,
    boolean limited,
    boolean shut,
    String letters,
    boolean typing) {

  /**
   * @param host the player that the host is, where the host plays
   */
  static Situation of(Room room, Optional<Integer> host) {
    boolean question = room.phase() == RoomPhase.QUESTION;
    boolean open =
        question
            && !room.paused()
            && host.filter(id -> !room.players().get(id).answered(room.index())).isPresent();
    String letters = open ? letters(room.question().orElseThrow()) : "";
    return new Situation(
        room.phase(),
        room.paused(),
        question && room.timing().limit().isPresent(),
        room.shut(),
        letters,
        open && letters.isEmpty());
  }

  /** Of kinds that one key answers; empty for the others. */
  static String letters(Question question) {
    return switch (question.kind()) {
      case SINGLE_CHOICE, TRUE_FALSE, FACT_CHECK -> KeyQuestion.letters(question);
      case MULTIPLE_CHOICE, SHORT_ANSWER, NUMERIC, ORDERING, MATCHING, CLOZE -> "";
    };
  }
}
