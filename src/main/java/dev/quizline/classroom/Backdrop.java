package dev.quizline.classroom;

import dev.quizline.quiz.Question;
import dev.quizline.terminal.Line;
import dev.quizline.terminal.Look;
import java.util.List;

/** What the record says of a question's key, as a screen shows it. */
public interface Backdrop {

  /** In brief; nothing where it says nothing. */
  List<Line> verdict(Question question, Look look);

  /** Every source in full. */
  List<Line> sources(Question question, Look look);
}
