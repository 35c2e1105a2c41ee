package dev.quizline.terminal;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Labels;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Response;
import dev.quizline.quiz.SingleChoice;
import java.util.ArrayList;
import java.util.List;

/**
 * How an answer was marked, and why:
 *
 * <pre>
 *   ✗ Not right: d  François Truffaut                             +0 · 6.2 s
 *     Right answer: b  Raoul Coutard
 *     Coutard, the cameraman of the New Wave, shot it in black and white.
 * </pre>
 *
 * <p>What the record says follows in a {@link VerdictView}, because it may have to be waited for.
 */
public final class RevealView {

  private RevealView() {}

  public static List<Line> of(Question question, Attempt attempt, Look look) {
    List<Line> lines = new ArrayList<>();
    Line first = said(question, attempt, look);
    String earned = earned(attempt, look);
    boolean beside = look.plain() || Sides.fit(first, earned, look);
    String indent = look.indent(1);
    lines.add((beside ? Sides.of(first, earned, look) : first).hangingBy(indent.length()));
    if (!beside) {
      lines.add(Line.of(indent + earned, Role.QUIET));
    }
    if (attempt.outcome() != Outcome.CORRECT && !unsettled(question)) {
      lines.add(rightAnswer(question, look));
    }
    if (!attempt.why().isEmpty() && attempt.outcome() != Outcome.EXPIRED) {
      lines.add(Line.of(indent + Wording.sentence(attempt.why()), Role.QUIET));
    }
    explain(question, look, lines);
    return lines;
  }

  /** For a question that was left open. */
  static List<Line> unanswered(Question question, Look look) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(look.indent(0)).plus("- Not answered.", Role.STRONG));
    lines.add(rightAnswer(question, look));
    explain(question, look, lines);
    return lines;
  }

  private static Line rightAnswer(Question question, Look look) {
    return Line.of(look.indent(1)).plus("Right answer: " + answer(question), Role.STRONG);
  }

  private static void explain(Question question, Look look, List<Line> lines) {
    if (!question.item().explain().isEmpty()) {
      lines.add(Line.of(look.indent(1)).plus(question.item().explain()));
    }
  }

  /** A fact check that the record does not settle has no right answer to show. */
  private static boolean unsettled(Question question) {
    return question instanceof FactCheck check && check.answer().isEmpty();
  }

  private static Line said(Question question, Attempt attempt, Look look) {
    String given =
        attempt.response().isEmpty() ? "" : given(question, attempt.response().get()).strip();
    String indent = look.indent(0);
    return switch (attempt.outcome()) {
      case CORRECT -> Line.of(indent).plus(look.right() + " Right", Role.RIGHT).plus(tail(given));
      case PARTIAL -> {
        String share = Wording.share(attempt.share());
        yield Line.of(indent).plus("~ Partly right (" + share + ")", Role.STRONG).plus(tail(given));
      }
      case WRONG -> Line.of(indent).plus(look.wrong() + " Not right", Role.WRONG).plus(tail(given));
      case EXPIRED -> {
        Line line = Line.of(indent).plus(look.wrong() + " Time is up", Role.WRONG);
        yield given.isEmpty() ? line.plus(".", Role.WRONG) : line.plus("; too late: " + given);
      }
      case PASSED -> Line.of(indent).plus("- Passed.", Role.STRONG);
    };
  }

  private static String tail(String given) {
    return given.isEmpty() ? "." : ": " + given;
  }

  private static String earned(Attempt attempt, Look look) {
    return "+"
        + Wording.points(attempt.points())
        + (attempt.hinted() ? look.dot() + "hint used" : "")
        + look.dot()
        + Wording.time(attempt.elapsed());
  }

  /** A response in words, with its letter where it has one. */
  static String given(Question question, Response response) {
    if (question instanceof SingleChoice choice
        && response instanceof Response.Chosen chosen
        && chosen.index() >= 0
        && chosen.index() < choice.choices().size()) {
      return labelled(choice, chosen.index());
    }
    return question.describe(response);
  }

  /** The right answer in words, with its letter where it has one. */
  public static String answer(Question question) {
    return question instanceof SingleChoice choice
        ? labelled(choice, choice.answer())
        : question.answerText();
  }

  private static String labelled(SingleChoice question, int index) {
    List<String> choices = question.choices();
    return Labels.of(index, choices.size()) + "  " + choices.get(index);
  }
}
