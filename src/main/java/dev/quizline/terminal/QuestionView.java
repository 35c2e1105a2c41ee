package dev.quizline.terminal;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.Labels;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question on the screen:
 *
 * <pre>
 *   3 of 10 · crew · medium                                  score 2 · streak 2
 *
 *   Who photographed The Soft Skin?
 *
 *     a  Nestor Almendros
 *     b  Raoul Coutard
 * </pre>
 */
public final class QuestionView {

  private QuestionView() {}

  public static List<Line> of(Card card, Look look) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    lines.add(header(card, look));
    space(lines, look);
    card.question().match(new Body(look, lines));
    if (card.hinted()) {
      lines.addAll(hint(card.question().item().hint().orElse(""), look));
    }
    if (card.given().isPresent()) {
      lines.add(Line.of(look.indent(0) + "Your answer so far: " + card.given().get(), Role.QUIET));
    }
    return lines;
  }

  /** The hint as it is printed when it is asked for. */
  public static List<Line> hint(String hint, Look look) {
    return List.of(Line.of(look.indent(0) + "Hint: ", Role.STRONG).plus(hint));
  }

  private static Line header(Card card, Look look) {
    Line left = Line.of(look.indent(0));
    if (card.turn().isPresent()) {
      left =
          left.plus(card.turn().get() + ", your turn", Role.HEADING).plus(look.dot(), Role.QUIET);
    }
    left = left.plus((card.index() + 1) + " of " + card.of(), Role.HEADING);
    for (String part : parts(card, look)) {
      left = left.plus(look.dot() + part, Role.QUIET);
    }
    return card.score().isEmpty() ? left : Sides.of(left, score(card.score().get(), look), look);
  }

  private static List<String> parts(Card card, Look look) {
    List<String> parts = new ArrayList<>(3);
    if (card.question().kind() == Kind.FACT_CHECK) {
      parts.add("what does the record say?");
    } else {
      if (!look.narrow() && !card.question().item().tags().isEmpty()) {
        parts.add(card.question().item().tags().get(0));
      }
      parts.add(card.question().item().difficulty().label());
    }
    if (card.flagged()) {
      parts.add("flagged");
    }
    return parts;
  }

  private static String score(Card.Score score, Look look) {
    String points = "score " + Wording.points(score.points());
    return score.streak() < 2 || look.narrow()
        ? points
        : points + look.dot() + "streak " + score.streak();
  }

  private static void space(List<Line> lines, Look look) {
    if (!look.plain()) {
      lines.add(Line.EMPTY);
    }
  }

  /** Stem and choices, as the kind shows them. */
  private record Body(Look look, List<Line> lines) implements Question.Cases<List<Line>> {

    @Override
    public List<Line> singleChoice(SingleChoice question) {
      return labelled(stem(question.item().ask()), question.choices());
    }

    @Override
    public List<Line> multipleChoice(MultipleChoice question) {
      stem(question.item().ask());
      how("More than one may be right.");
      return labelled(lines, question.choices());
    }

    @Override
    public List<Line> trueFalse(TrueFalse question) {
      stem(question.item().ask());
      space(lines, look);
      choice("t", "true");
      choice("f", "false");
      return end();
    }

    @Override
    public List<Line> shortAnswer(ShortAnswer question) {
      stem(question.item().ask());
      return end();
    }

    @Override
    public List<Line> numeric(Numeric question) {
      stem(question.item().ask());
      Optional<String> unit = question.unit();
      how(unit.isPresent() ? "A number, in " + unit.get() + "." : "A number.");
      return end();
    }

    @Override
    public List<Line> ordering(Ordering question) {
      stem(question.item().ask());
      how("Type the letters in order, first to last.");
      List<String> shown = new ArrayList<>(question.shown().size());
      for (int position : question.shown()) {
        shown.add(question.order().get(position));
      }
      return labelled(lines, shown);
    }

    @Override
    public List<Line> matching(Matching question) {
      stem(question.item().ask());
      how("Which letter goes with which number? Type pairs, as in 1b 2a.");
      space(lines, look);
      for (int i = 0; i < question.pairs().size(); i++) {
        choice(Integer.toString(i + 1), question.pairs().get(i).left());
      }
      return labelled(lines, question.rights());
    }

    @Override
    public List<Line> cloze(Cloze question) {
      stem(GapText.shown(question));
      how(
          question.gaps().size() == 1
              ? "Fill in the gap."
              : "Fill in the gaps in order, a semicolon between them.");
      for (int i = 0; i < question.gaps().size(); i++) {
        if (question.gaps().get(i) instanceof Cloze.Gap.Choice gap) {
          lines.add(gapChoices(i, gap));
        }
      }
      return end();
    }

    @Override
    public List<Line> factCheck(FactCheck question) {
      stem('"' + question.item().ask() + '"');
      space(lines, look);
      boolean columns = !look.plain() && !look.narrow();
      choice("t", columns ? "true     the record supports it" : "true: the record supports it");
      choice("f", columns ? "false    the record refutes it" : "false: the record refutes it");
      choice(
          "o",
          columns ? "opinion  no record could settle it" : "opinion: no record could settle it");
      return end();
    }

    private List<Line> stem(String text) {
      lines.add(Line.of(look.indent(0)).plus(text, Role.STRONG));
      return lines;
    }

    private void how(String text) {
      lines.add(Line.of(look.indent(0) + text, Role.QUIET));
    }

    private List<Line> labelled(List<Line> above, List<String> choices) {
      space(above, look);
      for (int i = 0; i < choices.size(); i++) {
        String label = Labels.of(i, choices.size());
        boolean twoDigits = choices.size() > Labels.MOST_SHOWN_AS_LETTERS && label.length() == 1;
        choice(twoDigits ? " " + label : label, choices.get(i));
      }
      return end();
    }

    private void choice(String label, String text) {
      String indent = look.indent(1);
      lines.add(
          Line.of(indent)
              .plus(label, Role.KEY)
              .plus("  " + text)
              .hangingBy(indent.length() + label.length() + 2));
    }

    private Line gapChoices(int gap, Cloze.Gap.Choice choices) {
      String indent = look.indent(1);
      Line line = Line.of(indent + "(" + (gap + 1) + ")");
      int size = choices.choices().size();
      for (int i = 0; i < size; i++) {
        line =
            line.plus(i == 0 ? "  " : ",  ")
                .plus(Labels.of(i, size), Role.KEY)
                .plus("  " + choices.choices().get(i));
      }
      return line.hangingBy(indent.length() + 5);
    }

    private List<Line> end() {
      space(lines, look);
      return lines;
    }
  }
}
