package dev.quizline.exchange.qti;

import dev.quizline.exchange.HeldCases;
import dev.quizline.exchange.qti.Shape12.Label;
import dev.quizline.exchange.qti.Shape12.Response;
import dev.quizline.exchange.qti.Shape12.Score;
import dev.quizline.exchange.qti.Shape12.Test;
import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes each kind of question apart. Labels are numbered through the whole item. */
final class Shapes12 extends HeldCases<Shape12> {

  private static final String ONLY = "response1";
  private static final String ALL = "100";

  private int labels;

  @Override
  public Shape12 singleChoice(SingleChoice question) {
    return chosen("multiple_choice_question", question.choices(), question.answer());
  }

  @Override
  public Shape12 trueFalse(TrueFalse question) {
    return chosen("true_false_question", List.of("True", "False"), question.answer() ? 0 : 1);
  }

  private Shape12 chosen(String type, List<String> texts, int right) {
    Response response = new Response(ONLY, "", "Single", labels(texts));
    return whole(type, response, List.of(equal(response, right)));
  }

  @Override
  public Shape12 multipleChoice(MultipleChoice question) {
    Response response = new Response(ONLY, "", "Multiple", labels(question.choices()));
    List<Test> tests = new ArrayList<>();
    for (int i = 0; i < question.choices().size(); i++) {
      Test chosen = equal(response, i);
      tests.add(question.answers().contains(i) ? chosen : new Test("not", List.of(chosen)));
    }
    return whole("multiple_answers_question", response, List.of(new Test("and", tests)));
  }

  @Override
  public Shape12 ordering(Ordering question) {
    List<Label> inOrder = labels(question.order());
    List<Label> shown = new ArrayList<>(inOrder);
    shown.sort((a, b) -> a.text().compareTo(b.text()));
    Response response = new Response(ONLY, "", "Ordered", shown);
    return whole(
        "ordering_question",
        response,
        inOrder.stream().map(label -> new Test("varequal", ONLY, label.ident())).toList());
  }

  @Override
  public Shape12 shortAnswer(ShortAnswer question) {
    return whole(
        "short_answer_question",
        new Response(ONLY, "", "Single", List.of()),
        question.answers().stream().map(text -> new Test("varequal", ONLY, text)).toList());
  }

  /**
   * Canvas takes the distance of the bounds from the number for the margin. The attribute {@code
   * margin} that it writes itself is none of the standard's.
   */
  @Override
  public Shape12 numeric(Numeric question) {
    BigDecimal answer = question.answer();
    Test range =
        new Test(
            "or",
            List.of(
                number("varequal", answer),
                new Test(
                    "and",
                    List.of(
                        number("vargte", answer.subtract(question.tolerance())),
                        number("varlte", answer.add(question.tolerance()))))));
    return new Shape12(
        "numerical_question",
        question.unit(),
        List.of(new Response(ONLY, "", Shape12.NUMBER, List.of())),
        List.of(new Score(List.of(range), ALL, true)));
  }

  private static Test number(String name, BigDecimal value) {
    return new Test(name, ONLY, value.toPlainString());
  }

  @Override
  public Shape12 matching(Matching question) {
    List<Label> rights = labels(question.rights());
    List<Response> responses = new ArrayList<>();
    List<Score> scores = new ArrayList<>();
    for (Matching.Pair pair : question.pairs()) {
      String ident = "response_" + (responses.size() + 1);
      Response response = new Response(ident, pair.left(), "Single", rights);
      responses.add(response);
      int right = question.rights().indexOf(pair.right());
      scores.add(part(List.of(equal(response, right)), question.pairs().size()));
    }
    return new Shape12("matching_question", Optional.empty(), responses, scores);
  }

  @Override
  public Shape12 cloze(Cloze question) {
    List<Response> responses = new ArrayList<>();
    List<Score> scores = new ArrayList<>();
    for (Cloze.Gap gap : question.gaps()) {
      String name = "gap" + (responses.size() + 1);
      boolean typed = gap instanceof Cloze.Gap.Open;
      List<String> texts =
          typed ? ((Cloze.Gap.Open) gap).answers() : ((Cloze.Gap.Choice) gap).choices();
      int right = typed ? 0 : ((Cloze.Gap.Choice) gap).answer();
      Response response = new Response("response_" + name, name, "Single", labels(texts));
      responses.add(response);
      scores.add(part(List.of(equal(response, right)), question.gaps().size()));
    }
    return new Shape12(
        question.gaps().get(0) instanceof Cloze.Gap.Open
            ? "fill_in_multiple_blanks_question"
            : "multiple_dropdowns_question",
        Optional.empty(),
        responses,
        scores);
  }

  /**
   * Canvas has texts with gaps to type in, and texts with gaps to choose in, and none with both.
   */
  static boolean isHeld(Question question) {
    return !(question instanceof Cloze cloze)
        || cloze.gaps().stream().map(Object::getClass).distinct().count() == 1;
  }

  private List<Label> labels(List<String> texts) {
    return texts.stream().map(text -> new Label(String.valueOf(++labels), text)).toList();
  }

  private static Test equal(Response response, int label) {
    return new Test("varequal", response.ident(), response.labels().get(label).ident());
  }

  private static Shape12 whole(String type, Response response, List<Test> tests) {
    return new Shape12(
        type, Optional.empty(), List.of(response), List.of(new Score(tests, ALL, true)));
  }

  private static Score part(List<Test> tests, int parts) {
    String points =
        new BigDecimal(ALL).divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP).toString();
    return new Score(tests, points, false);
  }
}
