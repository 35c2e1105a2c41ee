package dev.quizline.exchange.moodle;

import dev.quizline.exchange.Decimals;
import dev.quizline.exchange.Incoming;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Markup;
import dev.quizline.exchange.xml.XmlElement;
import dev.quizline.quiz.Matching;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One question of Moodle XML. */
final class MoodleXmlQuestion {

  private final XmlElement question;
  private final Intake intake;
  private final Incoming incoming;
  private final Markup markup;
  private final String ask;

  MoodleXmlQuestion(XmlElement question, Intake intake) {
    this.question = question;
    this.intake = intake;
    Optional<XmlElement> text = question.child("questiontext");
    this.markup = text.map(found -> markup(found, Markup.HTML)).orElse(Markup.HTML);
    this.ask = text.map(MoodleXmlQuestion::inner).orElse("");
    String name = question.child("name").map(MoodleXmlQuestion::inner).orElse("");
    this.incoming = new Incoming(intake, word("idnumber"), name, ask);
  }

  void read(String category) throws IOException {
    if (!isSound()) {
      return;
    }
    common(category);
    String type = question.attribute("type").strip();
    switch (type) {
      case "multichoice" -> choices();
      case "truefalse" -> trueFalse();
      case "shortanswer" -> typed();
      case "numerical" -> numeric();
      case "matching" -> matching();
      case "ordering" -> incoming.ordering(texts("order", question.children("answer")));
      case "cloze" -> new ClozeReading(ask, markup, incoming).read(this::malformed);
      case "essay" -> incoming.leaveOut("an essay");
      case "description" -> incoming.leaveOut("a text that asks nothing");
      default -> incoming.leaveOut("a question of the type " + type);
    }
  }

  private boolean isSound() {
    if (question.child("questiontext").isEmpty()) {
      malformed("the question \"" + incoming.id() + "\" has no questiontext");
      return false;
    }
    for (XmlElement text : question.all("text")) {
      if (!text.children().isEmpty()) {
        intake.malformed(
            text.line(), "tags stand in a text; write them as &lt;b&gt;, or in <![CDATA[ … ]]>");
        return false;
      }
    }
    return true;
  }

  private void common(String category) {
    if (!question.attribute("type").equals("cloze")) {
      incoming.ask(ask, markup);
    }
    question
        .child("generalfeedback")
        .ifPresent(text -> incoming.explain(inner(text), markup(text, markup)));
    for (XmlElement tag : question.all("tag")) {
      incoming.tag(inner(tag));
    }
    if (!category.isEmpty()) {
      incoming.tag(category);
    }
    Decimals.read(word("defaultgrade")).ifPresent(incoming::points);
    List<XmlElement> hints = question.children("hint");
    if (!hints.isEmpty()) {
      incoming.hint(inner(hints.get(0)), markup(hints.get(0), markup));
    }
    lostIf(hints.size() > 1, "hint", "further hints");
    boolean files = question.first("file").isPresent() || question.child("image").isPresent();
    lostIf(files, "ask", "files and images");
    boolean overall =
        List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback").stream()
            .anyMatch(
                name -> question.child(name).filter(text -> !inner(text).isEmpty()).isPresent());
    lostIf(overall, "explain", "feedback for right, partly right and wrong answers");
    lostIf(isFalse(word("shuffleanswers")), "choices", "a fixed order");
    lostIf(word("usecase").equals("1"), "answers", "that case counts");
  }

  private static boolean isFalse(String word) {
    return word.equals("0") || word.equals("false");
  }

  private void lostIf(boolean lost, String field, String what) {
    if (lost) {
      incoming.lost(field, what, Loss.LEFT_OUT);
    }
  }

  private void malformed(String sentence) {
    intake.malformed(question.line(), sentence);
  }

  private List<Weighed> weighed(String field, Markup answers) {
    List<Weighed> weighed = new ArrayList<>();
    for (XmlElement answer : question.children("answer")) {
      String feedback =
          answer
              .child("feedback")
              .map(text -> incoming.plain("explain", inner(text), markup(text, markup)))
              .orElse("");
      String text = incoming.plain(field, inner(answer), markup(answer, answers));
      weighed.add(new Weighed(text, weight(answer), feedback));
    }
    return weighed;
  }

  /** Older files have it as an element, as a share of 1. */
  private static BigDecimal weight(XmlElement answer) {
    Optional<BigDecimal> share =
        answer.child("fraction").flatMap(element -> Decimals.read(element.text()));
    return share
        .map(Grades.FULL::multiply)
        .or(() -> Decimals.read(answer.attribute("fraction")))
        .orElse(Grades.NONE);
  }

  private List<String> texts(String field, List<XmlElement> answers) {
    return answers.stream()
        .map(answer -> incoming.plain(field, inner(answer), markup(answer, markup)))
        .toList();
  }

  private void choices() throws IOException {
    List<Weighed> choices = weighed("choices", markup);
    if (choices.size() < 2) {
      malformed("the question \"" + incoming.id() + "\" has fewer than two choices");
    } else if (!Weighed.choose(choices, !isFalse(word("single")), incoming)) {
      malformed("in the question \"" + incoming.id() + "\" no choice is right");
    }
  }

  private void typed() throws IOException {
    if (!Weighed.type(weighed("answers", Markup.PLAIN), incoming)) {
      malformed("in the question \"" + incoming.id() + "\" no answer is worth 100 %");
    }
  }

  /** Other words than true and false stand for them in this order. */
  private void trueFalse() throws IOException {
    List<Weighed> answers = weighed("answer", Markup.PLAIN);
    boolean right = false;
    boolean first = true;
    for (Weighed answer : answers) {
      boolean named = answer.text().equals("true") || answer.text().equals("false");
      boolean isTrue = named ? answer.text().equals("true") : first;
      right = isTrue == Grades.isFull(answer.weight());
      first = false;
    }
    if (answers.isEmpty()) {
      malformed("the question \"" + incoming.id() + "\" has no answer");
    } else {
      Weighed.explain(answers, incoming);
      incoming.trueFalse(right);
    }
  }

  private void numeric() throws IOException {
    BigDecimal key = null;
    BigDecimal tolerance = BigDecimal.ZERO;
    List<Weighed> answers = weighed("answer", Markup.PLAIN);
    for (int i = 0; i < answers.size(); i++) {
      Weighed answer = answers.get(i);
      Optional<BigDecimal> number = Decimals.read(answer.text());
      boolean any = answer.text().isEmpty() || answer.text().equals("*");
      if (number.isEmpty() && !any) {
        malformed("\"" + answer.text() + "\" is no number");
        return;
      }
      if (key == null && number.isPresent() && Grades.isFull(answer.weight())) {
        key = number.get();
        tolerance =
            question
                .children("answer")
                .get(i)
                .child("tolerance")
                .flatMap(element -> Decimals.read(element.text()))
                .orElse(BigDecimal.ZERO);
      } else {
        lostIf(!any, "answer", "further numbers, or those that earn a part");
      }
    }
    if (key == null) {
      malformed("in the question \"" + incoming.id() + "\" no number is worth 100 %");
      return;
    }
    Weighed.explain(answers, incoming);
    List<XmlElement> units = question.all("unit_name");
    lostIf(units.size() > 1, "unit", "further units");
    Optional<String> unit = units.stream().findFirst().map(name -> name.text().strip());
    incoming.numeric(key, tolerance, unit);
  }

  private void matching() throws IOException {
    List<Matching.Pair> pairs = new ArrayList<>();
    List<String> extra = new ArrayList<>();
    for (XmlElement pair : question.children("subquestion")) {
      String left = incoming.plain("pairs", inner(pair), markup(pair, markup));
      String right =
          pair.child("answer")
              .map(answer -> incoming.plain("pairs", inner(answer), Markup.PLAIN))
              .orElse("");
      if (left.isEmpty()) {
        extra.add(right);
      } else {
        pairs.add(new Matching.Pair(left, right));
      }
    }
    incoming.matching(pairs, extra);
  }

  private String word(String name) {
    return question.child(name).map(element -> element.text().strip()).orElse("");
  }

  /** In older files texts stand without an element of their own. */
  private static String inner(XmlElement holder) {
    Optional<XmlElement> text = holder.child("text");
    if (text.isPresent()) {
      return text.get().text().strip();
    }
    StringBuilder own = new StringBuilder();
    holder.content().stream().filter(node -> node instanceof String).forEach(own::append);
    return own.toString().strip();
  }

  private static Markup markup(XmlElement holder, Markup otherwise) {
    return switch (holder.attribute("format")) {
      case "html" -> Markup.HTML;
      case "moodle_auto_format", "wiki_like" -> Markup.LOOSE_HTML;
      case "plain_text" -> Markup.PLAIN;
      case "markdown" -> Markup.MARKDOWN;
      default -> otherwise;
    };
  }
}
