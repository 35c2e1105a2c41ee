package dev.quizline.exchange.moodle;

import dev.quizline.exchange.Decimals;
import dev.quizline.exchange.Incoming;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Markup;
import dev.quizline.quiz.Cloze;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a text in which gaps stand as {@code {1:SHORTANSWER:=Paris~%50%Lutetia#nearly}}. What does
 * not have this form is text.
 */
final class ClozeReading {

  private static final Pattern OPENING =
      Pattern.compile(
          "\\{(\\d{0,4}):(NUMERICAL|NM|SHORTANSWER_C|SHORTANSWER|SAC|SA|MWC|MW|(?:MULTICHOICE|MULTIRESPONSE)"
              + "(?:_[A-Z]{1,2})?|M[CR][VHS]{0,2}):");

  private static final Pattern WEIGHT = Pattern.compile("%(-?\\d{1,3}(?:[.,]\\d*)?)%");

  private final String text;
  private final Markup markup;
  private final Incoming incoming;
  private final List<Cloze.Gap> gaps = new ArrayList<>();
  private final List<BigDecimal> points = new ArrayList<>();
  private boolean responses;
  private String fault = "";

  ClozeReading(String text, Markup markup, Incoming incoming) {
    this.text = text;
    this.markup = markup;
    this.incoming = incoming;
  }

  void read(Consumer<String> malformed) throws IOException {
    StringBuilder ask = new StringBuilder();
    Matcher opening = OPENING.matcher(text);
    int copied = 0;
    while (opening.find(copied) && fault.isEmpty()) {
      int end = end(opening.end());
      boolean gap = end >= 0;
      add(copied, gap ? opening.start() : opening.end(), ask);
      copied = gap ? end + 1 : opening.end();
      if (gap) {
        gap(opening, text.substring(opening.end(), end));
        ask.append("{#").append(points.size()).append('}');
      }
    }
    add(copied, text.length(), ask);
    if (!fault.isEmpty()) {
      malformed.accept(fault);
    } else if (points.isEmpty()) {
      malformed.accept("there is no gap in the text of \"" + incoming.id() + "\"");
    } else if (responses) {
      incoming.leaveOut("a gap with several right choices");
    } else {
      worth();
      incoming.ask(ask.toString(), markup);
      incoming.cloze(gaps);
    }
  }

  /** What looks like one of our gaps is kept from being one. */
  private void add(int from, int to, StringBuilder ask) {
    String piece = text.substring(from, to);
    if (piece.contains("{#")) {
      incoming.lost("ask", "a brace with a number sign", "parted by a blank");
    }
    ask.append(piece.replace("{#", "{ #"));
  }

  /** The brace that ends a gap; -1 where there is none. */
  private int end(int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '}' && text.charAt(i - 1) != '\\') {
        return i;
      }
    }
    return -1;
  }

  /** The points of all gaps together, unless they only say that all count alike. */
  private void worth() {
    BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (points.stream().distinct().count() > 1) {
      incoming.lost("points", "gaps of different weight", "all count alike");
    }
    if (sum.compareTo(BigDecimal.valueOf(points.size())) != 0) {
      incoming.points(sum);
    }
  }

  private void gap(Matcher opening, String alternatives) {
    points.add(opening.group(1).isEmpty() ? BigDecimal.ONE : new BigDecimal(opening.group(1)));
    String type = opening.group(2);
    List<Weighed> all = new ArrayList<>();
    for (String alternative : alternatives.split("(?<!\\\\)~", -1)) {
      all.add(weighed(alternative));
    }
    if (type.startsWith("MULTIRESPONSE") || type.startsWith("MR")) {
      responses = true;
    } else if (type.startsWith("N")) {
      numeric(all);
    } else if (type.startsWith("MULTICHOICE") || type.startsWith("MC")) {
      choice(all);
    } else {
      if (type.endsWith("C")) {
        incoming.lost("gaps", "that case counts", Loss.LEFT_OUT);
      }
      open(right(all));
    }
  }

  private Weighed weighed(String alternative) {
    Matcher weight = WEIGHT.matcher(alternative);
    boolean weighs = weight.lookingAt();
    boolean right = alternative.startsWith("=");
    String rest = alternative.substring(weighs ? weight.end() : right ? 1 : 0);
    String[] parts = rest.split("(?<![\\\\&])#", 2);
    if (parts.length > 1) {
      incoming.lost("gaps", "feedback of single answers", Loss.LEFT_OUT);
    }
    String plain =
        incoming.plain("gaps", parts[0].replaceAll("\\\\([~#}\"])", "$1"), Markup.LOOSE_HTML);
    return new Weighed(
        plain,
        weighs
            ? new BigDecimal(weight.group(1).replace(',', '.'))
            : right ? Grades.FULL : Grades.NONE,
        "");
  }

  private List<String> right(List<Weighed> all) {
    List<String> right = new ArrayList<>();
    for (Weighed one : all) {
      if (Grades.isFull(one.weight())) {
        right.add(one.text());
      } else if (one.isRight()) {
        incoming.lost("gaps", "answers that earn a part", "count as wrong");
      }
    }
    if (right.isEmpty()) {
      fault = "no answer to a gap is worth 100 %; it begins with =";
    }
    return right;
  }

  private void open(List<String> answers) {
    List<String> kept = answers.stream().filter(answer -> !answer.isBlank()).distinct().toList();
    if (kept.isEmpty() && fault.isEmpty()) {
      fault = "a gap has no answer";
    }
    if (fault.isEmpty()) {
      gaps.add(new Cloze.Gap.Open(kept));
    }
  }

  /** As text: our gaps compare numbers as they are written. */
  private void numeric(List<Weighed> all) {
    List<String> answers = new ArrayList<>();
    for (String answer : right(all)) {
      String[] parts = answer.split(":", 2);
      Optional<BigDecimal> number = Decimals.read(parts[0]);
      if (number.isEmpty() && !answer.equals("*")) {
        fault = "\"" + answer + "\" is no number";
      }
      if (parts.length > 1) {
        incoming.lost("gaps", "how far off a number may be", "the number alone is right");
      }
      answers.add(parts[0].strip());
    }
    open(answers);
  }

  private void choice(List<Weighed> all) {
    List<String> right = right(all);
    List<String> texts =
        Weighed.texts(all).stream().filter(text -> !text.isBlank()).distinct().toList();
    if (all.size() < 2) {
      fault = "a gap to choose from has one choice";
    }
    if (right.size() > 1) {
      incoming.lost("gaps", "several right choices", "the first is right");
    }
    if (fault.isEmpty() && texts.size() > 1 && texts.contains(right.get(0))) {
      gaps.add(new Cloze.Gap.Choice(texts, texts.indexOf(right.get(0))));
    } else if (fault.isEmpty()) {
      fault = "the choices of a gap are empty or alike";
    }
  }
}
