package dev.quizline.terminal;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Question;
import dev.quizline.verify.KeyFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One question of an exam once it was handed in: the stem again, and how it was marked. */
public final class ReviewView {

  private ReviewView() {}

  public static List<Line> of(Game game, int index, KeyFinding finding, Look look) {
    Question question = game.questions().get(index);
    Optional<Attempt> attempt = game.attempt(index);
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    String number = (index + 1) + "  ";
    lines.add(
        Line.of(look.indent(0))
            .plus(number, Role.HEADING)
            .plus(stem(question), Role.STRONG)
            .hangingBy(look.indent(0).length() + number.length()));
    if (attempt.isPresent()) {
      lines.addAll(RevealView.of(question, attempt.get(), look));
    } else {
      lines.addAll(RevealView.unanswered(question, look));
    }
    lines.addAll(VerdictView.of(finding, look));
    return lines;
  }

  private static String stem(Question question) {
    return question instanceof Cloze cloze ? GapText.shown(cloze) : question.item().ask();
  }
}
