package dev.quizline.exchange.moodle;

import dev.quizline.exchange.Decimals;
import dev.quizline.exchange.HeldCases;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Losses;
import dev.quizline.exchange.xml.XmlOutput;
import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What Moodle XML says of each kind; empty where it has no form for a question, which is reported.
 */
final class MoodleXmlAnswers extends HeldCases<Optional<MoodleXmlAnswers.Form>> {

  /** The elements that only one type has. */
  @FunctionalInterface
  interface Answers {
    void write(XmlOutput xml) throws IOException;
  }

  record Form(String type, String ask, Answers answers) {}

  private final Losses losses;

  MoodleXmlAnswers(Losses losses) {
    this.losses = losses;
  }

  private static Optional<Form> form(String type, Item item, Answers answers) {
    return Optional.of(new Form(type, item.ask(), answers));
  }

  @Override
  public Optional<Form> singleChoice(SingleChoice question) {
    return form(
        "multichoice",
        question.item(),
        xml -> {
          xml.leaf("single", "true").leaf("shuffleanswers", "true");
          xml.leaf("answernumbering", "abc");
          for (int i = 0; i < question.choices().size(); i++) {
            answer(question.choices().get(i), i == question.answer() ? "100" : "0", xml);
          }
        });
  }

  @Override
  public Optional<Form> multipleChoice(MultipleChoice question) {
    int right = question.answers().size();
    Optional<BigDecimal> share = Grades.share(right);
    if (share.isEmpty()) {
      losses.add(
          Loss.ofQuestion(
              question.id(),
              "a question with " + right + " right choices, for which Moodle has no weights"));
      return Optional.empty();
    }
    losses.add(Loss.ofMarks(question.id(), Grades.INSTEAD));
    BigDecimal penalty = Grades.penalty(question.choices().size() - right);
    return form(
        "multichoice",
        question.item(),
        xml -> {
          xml.leaf("single", "false").leaf("shuffleanswers", "true");
          xml.leaf("answernumbering", "abc");
          for (int i = 0; i < question.choices().size(); i++) {
            BigDecimal weight = question.answers().contains(i) ? share.get() : penalty;
            answer(question.choices().get(i), Decimals.shortest(weight).toPlainString(), xml);
          }
        });
  }

  @Override
  public Optional<Form> trueFalse(TrueFalse question) {
    return form(
        "truefalse",
        question.item(),
        xml -> {
          answer("true", question.answer() ? "100" : "0", xml);
          answer("false", question.answer() ? "0" : "100", xml);
        });
  }

  @Override
  public Optional<Form> shortAnswer(ShortAnswer question) {
    return form(
        "shortanswer",
        question.item(),
        xml -> {
          xml.leaf("usecase", "0");
          for (String answer : question.answers()) {
            answer(answer.replace("*", "\\*"), "100", xml);
          }
        });
  }

  @Override
  public Optional<Form> numeric(Numeric question) {
    return form(
        "numerical",
        question.item(),
        xml -> {
          xml.open("answer", "fraction", "100", "format", "plain_text");
          xml.leaf("text", question.answer().toPlainString());
          xml.leaf("tolerance", question.tolerance().toPlainString()).close();
          if (question.unit().isPresent()) {
            xml.open("units").open("unit").leaf("multiplier", "1");
            xml.leaf("unit_name", question.unit().get()).close().close();
          }
        });
  }

  @Override
  public Optional<Form> ordering(Ordering question) {
    List<String> order = question.order();
    return form(
        "ordering",
        question.item(),
        xml -> {
          xml.leaf("layouttype", "VERTICAL").leaf("selecttype", "ALL");
          xml.leaf("selectcount", String.valueOf(order.size()));
          xml.leaf("gradingtype", "RELATIVE_NEXT_EXCLUDE_LAST").leaf("showgrading", "SHOW");
          xml.leaf("numberingstyle", "none");
          for (int i = 0; i < order.size(); i++) {
            answer(order.get(i), String.valueOf(i + 1), xml);
          }
        });
  }

  @Override
  public Optional<Form> matching(Matching question) {
    return form(
        "matching",
        question.item(),
        xml -> {
          xml.leaf("shuffleanswers", "true");
          for (Matching.Pair pair : question.pairs()) {
            pair(pair.left(), pair.right(), xml);
          }
          for (String extra : question.extra()) {
            pair("", extra, xml);
          }
        });
  }

  private static void pair(String left, String right, XmlOutput xml) throws IOException {
    xml.open("subquestion", "format", "plain_text").leaf("text", left);
    xml.open("answer").leaf("text", right).close().close();
  }

  @Override
  public Optional<Form> cloze(Cloze question) {
    Optional<String> text = ClozeText.of(question);
    if (text.isEmpty()) {
      losses.add(
          Loss.ofQuestion(
              question.id(), "a text with gaps whose words Moodle would take for gaps"));
      return Optional.empty();
    }
    if (question.item().points() != 1 && ClozeText.pointsOfGap(question) == 1) {
      lost(question.id(), "points", "points that do not divide into the gaps", "one for each gap");
    }
    return Optional.of(new Form("cloze", text.get(), xml -> {}));
  }

  private void lost(String item, String field, String lost, String choice) {
    losses.add(new Loss(item, field, lost, choice));
  }

  private static void answer(String text, String fraction, XmlOutput xml) throws IOException {
    xml.open("answer", "fraction", fraction, "format", "plain_text").leaf("text", text).close();
  }
}
