package dev.quizline.exchange.qti;

import dev.quizline.exchange.HeldCases;
import dev.quizline.exchange.HtmlText;
import dev.quizline.exchange.qti.Shape21.Key;
import dev.quizline.exchange.qti.Shape21.Scoring;
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
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes each kind of question apart. */
final class Shapes21 extends HeldCases<Shape21> {

  private static final String ONLY = "RESPONSE";
  private static final String CHOICE = "choice-";
  private static final Pattern PLACE = Pattern.compile("\\{#0*(\\d{1,6})}");

  @Override
  public Shape21 singleChoice(SingleChoice question) {
    String body = choices(question, question.choices(), 1, question.pinLast());
    return match("single", names(List.of(question.answer())), body);
  }

  @Override
  public Shape21 multipleChoice(MultipleChoice question) {
    String body = choices(question, question.choices(), 0, question.pinLast());
    return match("multiple", names(question.answers()), body);
  }

  /** Its choices are named what they say, by which a reader knows it. */
  @Override
  public Shape21 trueFalse(TrueFalse question) {
    String body =
        interaction(
            "choiceInteraction",
            "shuffle=\"false\" maxChoices=\"1\"",
            prompt(question) + choice("true", "True", false) + choice("false", "False", false));
    return match("single", List.of(String.valueOf(question.answer())), body);
  }

  private static String choices(Question question, List<String> texts, int most, boolean pinLast) {
    StringBuilder choices = new StringBuilder(prompt(question));
    for (int i = 0; i < texts.size(); i++) {
      choices.append(choice(name(i), texts.get(i), pinLast && i == texts.size() - 1));
    }
    return interaction(
        "choiceInteraction", "shuffle=\"true\" maxChoices=\"" + most + "\"", choices.toString());
  }

  @Override
  public Shape21 ordering(Ordering question) {
    List<Integer> shown =
        IntStream.range(0, question.order().size())
            .boxed()
            .sorted((a, b) -> question.order().get(a).compareTo(question.order().get(b)))
            .toList();
    StringBuilder choices = new StringBuilder(prompt(question));
    shown.forEach(i -> choices.append(choice(name(i), question.order().get(i), false)));
    return match(
        "ordered",
        names(IntStream.range(0, shown.size()).boxed().toList()),
        interaction("orderInteraction", "shuffle=\"true\"", choices.toString()));
  }

  @Override
  public Shape21 shortAnswer(ShortAnswer question) {
    List<String> answers = question.answers();
    Key key =
        new Key(ONLY, "single", Shape21.TEXT, answers.subList(0, 1), answers, part(question, 1));
    return new Shape21(List.of(key), field(question.item().ask()), Scoring.MAP, "");
  }

  @Override
  public Shape21 numeric(Numeric question) {
    String ask = question.item().ask() + question.unit().map(unit -> " (" + unit + ")").orElse("");
    Key key =
        new Key(ONLY, "single", "float", List.of(question.answer().toPlainString()), List.of(), "");
    return new Shape21(
        List.of(key), field(ask), Scoring.NEAR, question.tolerance().toPlainString());
  }

  @Override
  public Shape21 matching(Matching question) {
    List<String> pairs = new ArrayList<>();
    StringBuilder lefts = new StringBuilder();
    for (Matching.Pair pair : question.pairs()) {
      String left = "left-" + (pairs.size() + 1);
      lefts.append(associable(left, pair.left(), 1));
      pairs.add(left + " right-" + (question.rights().indexOf(pair.right()) + 1));
    }
    StringBuilder rights = new StringBuilder();
    for (int i = 0; i < question.rights().size(); i++) {
      rights.append(associable("right-" + (i + 1), question.rights().get(i), 0));
    }
    Key key = new Key(ONLY, "multiple", "directedPair", pairs, pairs, part(question, pairs.size()));
    String body =
        interaction(
            "matchInteraction",
            "shuffle=\"true\" maxAssociations=\"0\"",
            prompt(question)
                + "<simpleMatchSet>"
                + lefts
                + "</simpleMatchSet>"
                + "<simpleMatchSet>"
                + rights
                + "</simpleMatchSet>");
    return new Shape21(List.of(key), body, Scoring.MAP, "");
  }

  @Override
  public Shape21 cloze(Cloze question) {
    List<Key> keys = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    String worth = part(question, question.gaps().size());
    for (Cloze.Gap gap : question.gaps()) {
      String response = ONLY + (keys.size() + 1);
      if (gap instanceof Cloze.Gap.Open open) {
        keys.add(
            new Key(
                response,
                "single",
                Shape21.TEXT,
                open.answers().subList(0, 1),
                open.answers(),
                worth));
        fields.add(entry(response));
      } else if (gap instanceof Cloze.Gap.Choice choice) {
        List<String> right = names(List.of(choice.answer()));
        keys.add(new Key(response, "single", "identifier", right, right, worth));
        fields.add(inline(response, choice.choices()));
      }
    }
    Matcher place = PLACE.matcher(HtmlText.of(question.item().ask()));
    String body =
        place.replaceAll(
            found -> Matcher.quoteReplacement(fields.get(Integer.parseInt(found.group(1)) - 1)));
    return new Shape21(keys, "<p>" + body + "</p>", Scoring.SUM, "");
  }

  private static Shape21 match(String cardinality, List<String> correct, String body) {
    Key key = new Key(ONLY, cardinality, "identifier", correct, List.of(), "");
    return new Shape21(List.of(key), body, Scoring.MATCH, "");
  }

  private static String interaction(String name, String attributes, String content) {
    return "<"
        + name
        + " responseIdentifier=\""
        + ONLY
        + "\" "
        + attributes
        + ">"
        + content
        + "</"
        + name
        + ">";
  }

  private static String prompt(Question question) {
    return "<prompt>" + HtmlText.of(question.item().ask()) + "</prompt>";
  }

  private static String choice(String name, String text, boolean fixed) {
    return "<simpleChoice identifier=\""
        + name
        + "\""
        + (fixed ? " fixed=\"true\"" : "")
        + ">"
        + HtmlText.of(text)
        + "</simpleChoice>";
  }

  private static String associable(String name, String text, int most) {
    return "<simpleAssociableChoice identifier=\""
        + name
        + "\" matchMax=\""
        + most
        + "\">"
        + HtmlText.of(text)
        + "</simpleAssociableChoice>";
  }

  /** A paragraph of its own tells that it is no gap. */
  private static String field(String ask) {
    return "<p>" + HtmlText.of(ask) + "</p><p>" + entry(ONLY) + "</p>";
  }

  private static String entry(String response) {
    return "<textEntryInteraction responseIdentifier=\"" + response + "\"/>";
  }

  private static String inline(String response, List<String> texts) {
    StringBuilder choices = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      choices.append("<inlineChoice identifier=\"" + name(i) + "\">");
      choices
          .append(HtmlText.of(texts.get(i)).replaceAll("(?:<br/>)+", " "))
          .append("</inlineChoice>");
    }
    return "<inlineChoiceInteraction responseIdentifier=\""
        + response
        + "\" shuffle=\"true\">"
        + choices
        + "</inlineChoiceInteraction>";
  }

  private static String name(int place) {
    return CHOICE + (place + 1);
  }

  private static List<String> names(Collection<Integer> places) {
    return places.stream().map(Shapes21::name).toList();
  }

  /** What each of so many parts earns. */
  private static String part(Question question, int parts) {
    return BigDecimal.valueOf(question.item().points())
        .divide(BigDecimal.valueOf(parts), 6, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
