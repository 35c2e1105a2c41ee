package dev.quizline.exchange.moodle;

import dev.quizline.exchange.Incoming;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Markup;
import dev.quizline.quiz.Matching;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One question of a GIFT file, taken apart in the order in which Moodle does it: that order decides
 * what an odd one means.
 */
final class GiftQuestion {

  private static final Pattern WEIGHT = Pattern.compile("%(-?\\d{1,2}\\.?\\d*)%");

  private final String raw;
  private final int line;
  private final Intake intake;
  private Incoming incoming;
  private Markup markup;

  /**
   * @param raw the lines without comments
   * @param line where it begins
   */
  GiftQuestion(String raw, int line, Intake intake) {
    this.raw = raw;
    this.line = line;
    this.intake = intake;
  }

  void read(String id, List<String> tags) throws IOException {
    GiftText text = GiftText.of(raw);
    int nameEnd = text.startsWith("::") ? text.find("::", 2) : -1;
    String name = nameEnd < 0 ? "" : text.between(2, nameEnd).text().strip();
    GiftText rest = text.from(nameEnd < 0 ? 0 : nameEnd + 2);
    int open = rest.find("{");
    int close = rest.find("}");
    if ((open < 0) != (close < 0) || close < open) {
      intake.malformed(
          line, "a brace without its partner; write \\{ and \\} for braces that are text");
      return;
    }
    String before = open < 0 ? rest.text() : rest.text().substring(0, open);
    String behind = open < 0 ? "" : rest.text().substring(close + 1);
    String stem = behind.isEmpty() ? before : before + "_____" + behind;
    markup = GiftText.format(stem).orElse(Markup.LOOSE_HTML);
    String ask = GiftText.words(stem);
    incoming = new Incoming(intake, id, name, ask);
    for (String tag : tags) {
      incoming.tag(tag);
    }
    incoming.ask(ask, markup);
    if (!behind.isEmpty()) {
      incoming.lost("ask", "the place of the answer within the text", "written as _____");
    }
    if (open < 0) {
      incoming.leaveOut("a text that asks nothing");
    } else {
      answers(rest.between(open + 1, close));
    }
  }

  private void answers(GiftText whole) throws IOException {
    int general = whole.findLast(GiftOrdering.GENERAL);
    GiftText body = whole.before(general);
    if (general >= 0) {
      String explain = whole.from(general + GiftOrdering.GENERAL.length()).text();
      incoming.explain(GiftText.words(explain), GiftText.format(explain).orElse(markup));
    }
    Optional<List<String>> order =
        body.startsWith(">") ? GiftOrdering.items(raw) : Optional.empty();
    if (order.isPresent()) {
      incoming.ordering(incoming.plain("order", order.get(), Markup.LOOSE_HTML));
    } else if (body.isEmpty()) {
      incoming.leaveOut("an essay");
    } else if (body.startsWith("#")) {
      numeric(body.from(1));
    } else if (body.find("~") >= 0) {
      choices(body);
    } else if (body.find("=") >= 0 && body.find("->") >= 0) {
      matching(body);
    } else {
      switch (body.before(body.find("#")).text()) {
        case "T", "TRUE" -> trueFalse(true, body);
        case "F", "FALSE" -> trueFalse(false, body);
        default -> typed(body);
      }
    }
  }

  private void choices(GiftText body) throws IOException {
    List<Weighed> choices = new ArrayList<>();
    boolean single = false;
    for (GiftText.Part part : body.parts("~=")) {
      boolean right = part.sign() == '=';
      single |= right;
      choices.add(weighed(part.text(), "choices", right ? Grades.FULL : Grades.NONE, !right));
    }
    if (choices.size() < 2) {
      intake.malformed(line, "a question with choices needs two of them");
    } else if (!Weighed.choose(choices, single, incoming)) {
      intake.malformed(line, "no choice is right; the right one begins with =");
    }
  }

  private void typed(GiftText body) throws IOException {
    List<Weighed> answers = new ArrayList<>();
    for (GiftText.Part part : body.parts("=")) {
      answers.add(weighed(part.text(), "answers", Grades.FULL, true));
    }
    if (!Weighed.type(answers, incoming)) {
      intake.malformed(line, "no answer is worth 100 %");
    }
  }

  /**
   * @param reads whether a weight in percent may stand in front
   */
  private Weighed weighed(GiftText part, String field, BigDecimal otherwise, boolean reads) {
    BigDecimal weight = otherwise;
    GiftText rest = part;
    if (reads && part.startsWith("%")) {
      Matcher written = WEIGHT.matcher(part.text());
      if (written.lookingAt()) {
        weight = new BigDecimal(written.group(1));
        rest = part.from(written.end());
      }
    }
    int hash = rest.find("#");
    GiftText feedback = rest.from(hash < 0 ? rest.length() : hash + 1);
    return new Weighed(plain(field, rest.before(hash)), weight, plain("explain", feedback));
  }

  private String plain(String field, GiftText part) {
    String text = part.text();
    return incoming.plain(field, GiftText.words(text), GiftText.format(text).orElse(markup));
  }

  private void matching(GiftText body) throws IOException {
    List<Matching.Pair> pairs = new ArrayList<>();
    List<String> extra = new ArrayList<>();
    List<GiftText.Part> parts = body.parts("=");
    for (GiftText.Part part : parts) {
      int arrow = part.text().find("->");
      if (arrow < 0) {
        intake.malformed(line, "a pair has an arrow: = left -> right");
        return;
      }
      GiftText left = part.text().before(arrow);
      String right = incoming.plain("pairs", part.text().from(arrow + 2).text(), Markup.PLAIN);
      if (GiftText.words(left.text()).isEmpty()) {
        extra.add(right);
      } else {
        pairs.add(new Matching.Pair(plain("pairs", left), right));
      }
    }
    if (parts.size() < 2) {
      intake.malformed(line, "a matching question needs two pairs");
    } else {
      incoming.matching(pairs, extra);
    }
  }

  /**
   * Behind the first sign stands what a wrong answer gets to read, behind the second a right one.
   */
  private void trueFalse(boolean answer, GiftText body) throws IOException {
    int first = body.find("#");
    if (first >= 0) {
      int second = body.find("#", first + 1);
      if (second >= 0) {
        explain(Grades.FULL, body.from(second + 1));
      }
      explain(Grades.NONE, body.between(first + 1, second < 0 ? body.length() : second));
    }
    incoming.trueFalse(answer);
  }

  private void explain(BigDecimal weight, GiftText feedback) {
    Weighed.explain(List.of(new Weighed("", weight, plain("explain", feedback))), incoming);
  }

  private void numeric(GiftText body) throws IOException {
    int tilde = body.find("~");
    if (tilde >= 0) {
      incoming.lost("explain", "feedback of single choices", Loss.LEFT_OUT);
    }
    Optional<GiftNumber> key = Optional.empty();
    for (GiftText.Part part : body.before(tilde).parts("=")) {
      Weighed answer = weighed(part.text(), "answer", Grades.FULL, true);
      Optional<GiftNumber> range = GiftNumber.of(answer.text());
      if (range.isEmpty() && !answer.text().equals("*")) {
        intake.malformed(
            line, "\"" + answer.text() + "\" is no number; write 3.14, 3.14:0.01 or 3.1..3.2");
        return;
      }
      Weighed.explain(List.of(answer), incoming);
      if (key.isEmpty() && Grades.isFull(answer.weight())) {
        key = range;
      } else if (range.isPresent()) {
        incoming.lost("answer", "further numbers, or those that earn a part", Loss.LEFT_OUT);
      }
    }
    if (key.isEmpty()) {
      intake.malformed(line, "no number is worth 100 %");
    } else {
      incoming.numeric(key.get().answer(), key.get().tolerance(), Optional.empty());
    }
  }
}
