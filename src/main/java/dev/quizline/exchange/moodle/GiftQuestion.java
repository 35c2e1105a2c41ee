package dev.quizline.exchange.moodle;

import dev.quizline.exchange.Incoming;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Markup;
import dev.quizline.quiz.Matching;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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
    String text = GiftText.hide(raw);
    String name = "";
    int nameEnd = text.startsWith("::") ? text.indexOf("::", 2) : -1;
    if (nameEnd >= 0) {
      name = GiftText.shown(text.substring(2, nameEnd)).strip();
      text = text.substring(nameEnd + 2).strip();
    }
    int open = text.indexOf('{');
    int close = text.indexOf('}');
    if ((open < 0) != (close < 0) || close < open) {
      intake.malformed(
          line, "a brace without its partner; write \\{ and \\} for braces that are text");
      return;
    }
    String body = open < 0 ? "" : text.substring(open + 1, close).strip();
    boolean last = close == text.length() - 1;
    String gap = open < 0 || last ? "" : "_____";
    String stem = open < 0 ? text : text.substring(0, open) + gap + text.substring(close + 1);
    GiftText ask = GiftText.of(stem, Markup.LOOSE_HTML);
    markup = ask.markup();
    incoming = new Incoming(intake, id, name, ask.text());
    tags.forEach(incoming::tag);
    incoming.ask(ask.text(), markup);
    if (!gap.isEmpty()) {
      incoming.lost("ask", "the place of the answer within the text", "written as _____");
    }
    if (open < 0) {
      incoming.leaveOut("a text that asks nothing");
      return;
    }
    answers(body);
  }

  private void answers(String whole) throws IOException {
    int general = whole.lastIndexOf(GiftOrdering.GENERAL);
    String body = general < 0 ? whole : whole.substring(0, general).strip();
    if (general >= 0) {
      GiftText explain =
          GiftText.of(whole.substring(general + GiftOrdering.GENERAL.length()), markup);
      incoming.explain(explain.text(), explain.markup());
    }
    Optional<List<String>> order =
        body.startsWith(">") ? GiftOrdering.items(raw) : Optional.empty();
    if (order.isPresent()) {
      incoming.ordering(incoming.plain("order", order.get(), Markup.LOOSE_HTML));
    } else if (body.isEmpty()) {
      incoming.leaveOut("an essay");
    } else if (body.startsWith("#")) {
      numeric(body.substring(1));
    } else if (body.indexOf('~') >= 0) {
      choices(body);
    } else if (body.indexOf('=') >= 0 && body.contains("->")) {
      matching(body);
    } else {
      String judged = body.indexOf('#') > 0 ? body.substring(0, body.indexOf('#')).strip() : body;
      switch (judged) {
        case "T", "TRUE" -> trueFalse(true, body);
        case "F", "FALSE" -> trueFalse(false, body);
        default -> typed(body);
      }
    }
  }

  private void choices(String body) throws IOException {
    List<String> parts = parts(body.replace("=", "~="), '~');
    List<Weighed> choices = new ArrayList<>();
    for (String part : parts) {
      boolean right = part.startsWith("=");
      choices.add(
          right
              ? weighed(part.substring(1), "choices", Grades.FULL, false)
              : weighed(part, "choices", Grades.NONE, true));
    }
    if (parts.size() < 2) {
      intake.malformed(line, "a question with choices needs two of them");
    } else if (!Weighed.choose(choices, body.indexOf('=') >= 0, incoming)) {
      intake.malformed(line, "no choice is right; the right one begins with =");
    }
  }

  private void typed(String body) throws IOException {
    List<Weighed> answers = new ArrayList<>();
    for (String part : parts(body, '=')) {
      answers.add(weighed(part, "answers", Grades.FULL, true));
    }
    if (!Weighed.type(answers, incoming)) {
      intake.malformed(line, "no answer is worth 100 %");
    }
  }

  /**
   * @param reads whether a weight in percent may stand in front
   */
  private Weighed weighed(String part, String field, BigDecimal otherwise, boolean reads) {
    Matcher weight = WEIGHT.matcher(part);
    boolean weighs = reads && part.startsWith("%") && weight.lookingAt();
    String rest = weighs ? part.substring(weight.end()) : part;
    int hash = rest.indexOf('#');
    GiftText text = GiftText.of(hash < 0 ? rest : rest.substring(0, hash), markup);
    GiftText feedback = GiftText.of(hash < 0 ? "" : rest.substring(hash + 1), markup);
    return new Weighed(
        incoming.plain(field, text.text(), text.markup()),
        weighs ? new BigDecimal(weight.group(1)) : otherwise,
        incoming.plain("explain", feedback.text(), feedback.markup()));
  }

  private void matching(String body) throws IOException {
    List<Matching.Pair> pairs = new ArrayList<>();
    List<String> extra = new ArrayList<>();
    List<String> parts = parts(body, '=');
    for (String part : parts) {
      int arrow = part.indexOf("->");
      if (arrow < 0) {
        intake.malformed(line, "a pair has an arrow: = left -> right");
        return;
      }
      GiftText left = GiftText.of(part.substring(0, arrow), markup);
      String right =
          incoming.plain("pairs", GiftText.shown(part.substring(arrow + 2)), Markup.PLAIN);
      if (left.text().isEmpty()) {
        extra.add(right);
      } else {
        pairs.add(new Matching.Pair(incoming.plain("pairs", left.text(), left.markup()), right));
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
  private void trueFalse(boolean answer, String body) throws IOException {
    String[] parts = body.split("#", 3);
    for (int i = 2; i > 0; i--) {
      if (i < parts.length && !parts[i].isBlank()) {
        GiftText feedback = GiftText.of(parts[i], markup);
        String plain = incoming.plain("explain", feedback.text(), feedback.markup());
        Weighed.explain(
            List.of(new Weighed("", i == 2 ? Grades.FULL : Grades.NONE, plain)), incoming);
      }
    }
    incoming.trueFalse(answer);
  }

  private void numeric(String body) throws IOException {
    int tilde = body.indexOf('~');
    if (tilde >= 0) {
      incoming.lost("explain", "feedback of single choices", Loss.LEFT_OUT);
    }
    Optional<GiftNumber> key = Optional.empty();
    for (String part : parts(tilde < 0 ? body : body.substring(0, tilde), '=')) {
      Weighed answer = weighed(part, "answer", Grades.FULL, true);
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

  /** What stands between the signs; nothing in front of the first is no part. */
  private static List<String> parts(String body, char sign) {
    List<String> parts = new ArrayList<>();
    Arrays.stream(body.split(String.valueOf(sign), -1)).map(String::strip).forEach(parts::add);
    if (parts.get(0).isEmpty()) {
      parts.remove(0);
    }
    return parts;
  }
}
