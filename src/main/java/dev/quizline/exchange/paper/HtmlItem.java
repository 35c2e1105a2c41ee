package dev.quizline.exchange.paper;

import dev.quizline.exchange.xml.XmlText;
import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A question in HTML: what is asked, and where to write or tick. */
final class HtmlItem implements Question.Cases<String> {

  /** Choices up to so many signs stand side by side. */
  private static final int SHORT = 28;

  private static final HtmlItem BODY = new HtmlItem();

  private HtmlItem() {}

  static String asked(Question question) {
    String instruction = Instruction.of(question);
    return stem(question)
        + (instruction.isEmpty() ? "" : "<p class=\"instruction\">" + instruction + "</p>\n")
        + question.match(BODY);
  }

  /** What is asked, with what it is worth. */
  static String stem(Question question) {
    String text =
        question instanceof Cloze cloze ? gaps(cloze) : XmlText.text(question.item().ask());
    return "<div class=\"stem\"><p dir=\"auto\">"
        + text
        + "</p><span class=\"points\">"
        + Lettered.points(question.item().points())
        + "</span></div>\n";
  }

  private static String gaps(Cloze question) {
    boolean one = question.gaps().size() == 1;
    return Stem.pieces(question).stream()
        .map(
            piece ->
                piece.isGap()
                    ? "<span class=\"gap\">" + (one ? "" : piece.gap() + 1) + "</span>"
                    : XmlText.text(piece.text()))
        .collect(Collectors.joining());
  }

  @Override
  public String singleChoice(SingleChoice question) {
    return choices("round", question.choices());
  }

  @Override
  public String multipleChoice(MultipleChoice question) {
    return choices("square", question.choices());
  }

  private static String choices(String box, List<String> choices) {
    boolean brief =
        choices.stream().allMatch(choice -> choice.codePointCount(0, choice.length()) <= SHORT);
    return "<ul class=\"choices"
        + (brief ? " brief" : "")
        + "\">\n"
        + IntStream.range(0, choices.size())
            .mapToObj(
                i -> choice(box, Lettered.of(i, choices.size()), XmlText.text(choices.get(i))))
            .collect(Collectors.joining())
        + "</ul>\n";
  }

  private static String choice(String box, String label, String text) {
    return "<li><span class=\"box "
        + box
        + "\">"
        + label
        + "</span> <span dir=\"auto\">"
        + text
        + "</span></li>\n";
  }

  @Override
  public String trueFalse(TrueFalse question) {
    return judged(Stream.of(Judgement.TRUE, Judgement.FALSE));
  }

  @Override
  public String factCheck(FactCheck question) {
    return judged(Stream.of(Judgement.values()));
  }

  private static String judged(Stream<Judgement> judgements) {
    return "<ul class=\"choices row\">\n"
        + judgements
            .map(judgement -> choice("square", "", Judged.word(judgement)))
            .collect(Collectors.joining())
        + "</ul>\n";
  }

  @Override
  public String shortAnswer(ShortAnswer question) {
    return "<div class=\"line\"></div>\n";
  }

  @Override
  public String numeric(Numeric question) {
    String unit = question.unit().map(XmlText::text).orElse("");
    return "<p class=\"number\"><span class=\"line\"></span> " + unit + "</p>\n";
  }

  @Override
  public String ordering(Ordering question) {
    return "<ul class=\"blanks\">\n"
        + question.shown().stream()
            .map(place -> blank("", XmlText.text(question.order().get(place))))
            .collect(Collectors.joining())
        + "</ul>\n";
  }

  private static String blank(String label, String text) {
    return "<li>"
        + label
        + "<span class=\"blank\"></span> <span dir=\"auto\">"
        + text
        + "</span></li>\n";
  }

  @Override
  public String matching(Matching question) {
    return "<div class=\"pairs\">\n<ul class=\"blanks\">\n"
        + IntStream.range(0, question.pairs().size())
            .mapToObj(
                i ->
                    blank(
                        "<span class=\"label\">" + (i + 1) + "</span>",
                        XmlText.text(question.pairs().get(i).left())))
            .collect(Collectors.joining())
        + "</ul>\n<ul>\n"
        + IntStream.range(0, question.rights().size())
            .mapToObj(
                i ->
                    "<li><span class=\"label\">"
                        + Lettered.of(i, question.rights().size())
                        + "</span> <span dir=\"auto\">"
                        + XmlText.text(question.rights().get(i))
                        + "</span></li>\n")
            .collect(Collectors.joining())
        + "</ul>\n</div>\n";
  }

  /** Under the text, what may go into the gaps that have choices. */
  @Override
  public String cloze(Cloze question) {
    StringBuilder words = new StringBuilder();
    boolean one = question.gaps().size() == 1;
    for (int i = 0; i < question.gaps().size(); i++) {
      if (question.gaps().get(i) instanceof Cloze.Gap.Choice gap) {
        words
            .append("<li>")
            .append(one ? "" : "<span class=\"label\">" + (i + 1) + "</span> ")
            .append("<span dir=\"auto\">")
            .append(XmlText.text(String.join("  /  ", gap.choices())))
            .append("</span></li>\n");
      }
    }
    return words.isEmpty() ? "" : "<ul class=\"words\">\n" + words + "</ul>\n";
  }
}
