package dev.quizline.exchange.text2qti;

import dev.quizline.exchange.Decimals;
import dev.quizline.exchange.Incoming;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Markup;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A question of text2qti, part by part; what its parts are decides of what kind it is. */
final class Text2qtiQuestion {

  private static final Set<String> JUDGEMENTS = Set.of("true", "false");
  private static final BigDecimal HALF = BigDecimal.valueOf(5, 1);
  private static final BigDecimal PERCENT = BigDecimal.valueOf(1, 2);

  private final Intake intake;
  private final int line;
  private final Incoming incoming;
  private final List<String> answers = new ArrayList<>();
  private final SortedSet<Integer> right = new TreeSet<>();
  private Optional<Mark> kind = Optional.empty();
  private String number = "";
  private boolean sound = true;

  Text2qtiQuestion(Intake intake, int line, String title, String ask, String points) {
    this.intake = intake;
    this.line = line;
    this.incoming = new Incoming(intake, title, ask).ask(ask, Markup.MARKDOWN);
    Optional<BigDecimal> worth = Decimals.read(points);
    worth.ifPresent(incoming::points);
    if (!points.isEmpty() && (worth.isEmpty() || worth.get().signum() <= 0)) {
      fault(line, "\"" + points + "\" are no points; write a whole number or a half");
    }
  }

  private void fault(int at, String sentence) {
    sound = false;
    intake.malformed(at, sentence);
  }

  void add(Mark mark, String words, int at) {
    switch (mark) {
      case RIGHT_CHOICE -> answer(Mark.CHOICE, words, true, at);
      case CHOICE -> answer(Mark.CHOICE, words, false, at);
      case TICKED -> answer(Mark.TICKED, words, true, at);
      case UNTICKED -> answer(Mark.TICKED, words, false, at);
      case TYPED -> answer(Mark.TYPED, words, true, at);
      case NUMBER -> {
        isOf(Mark.NUMBER, at);
        number = words;
      }
      case ESSAY, UPLOAD -> isOf(mark, at);
      case FEEDBACK, SOLUTION -> explain(words);
      default -> incoming.lost("explain", "feedback for a right or a wrong answer", Loss.LEFT_OUT);
    }
  }

  private void explain(String words) {
    if (answers.isEmpty() && !incoming.isExplained()) {
      incoming.explain(words, Markup.MARKDOWN);
    } else {
      incoming.lost("explain", "feedback of single choices, or a further solution", Loss.LEFT_OUT);
    }
  }

  /** Typed answers are no Markdown. */
  private void answer(Mark sort, String words, boolean isRight, int at) {
    if (isOf(sort, at)) {
      String plain =
          incoming.plain(
              sort == Mark.TYPED ? "answers" : "choices",
              words,
              sort == Mark.TYPED ? Markup.PLAIN : Markup.MARKDOWN);
      if (answers.contains(plain)) {
        fault(at, "\"" + plain + "\" stands here a second time");
      }
      if (isRight) {
        right.add(answers.size());
      }
      answers.add(plain);
    }
  }

  private boolean isOf(Mark sort, int at) {
    boolean fits = kind.isEmpty() || kind.get() == sort && sort != Mark.NUMBER;
    if (!fits) {
      fault(at, "this does not go with the answers above it");
    }
    kind = Optional.of(kind.orElse(sort));
    return fits;
  }

  void finish() throws IOException {
    if (!sound) {
      return;
    }
    switch (kind.orElse(Mark.QUESTION)) {
      case ESSAY -> incoming.leaveOut("an essay");
      case UPLOAD -> incoming.leaveOut("a file to hand in");
      case NUMBER -> number();
      case TYPED -> incoming.shortAnswer(answers);
      case TICKED, CHOICE -> choices();
      default -> fault(line, "this question has no answers");
    }
  }

  private void choices() throws IOException {
    boolean several = kind.filter(Mark.TICKED::equals).isPresent();
    if (answers.size() < 2) {
      fault(line, "this question has fewer than two choices");
    } else if (right.isEmpty()) {
      fault(line, "no choice of this question is right; a star marks the right one, as in *a)");
    } else if (several) {
      incoming.multipleChoice(answers, right);
    } else if (right.size() > 1) {
      fault(line, "two choices are right; [*] and [ ] mark choices of which several may be");
    } else if (answers.size() == 2 && answers.stream().allMatch(Text2qtiQuestion::isJudgement)) {
      incoming.trueFalse(answers.get(right.first()).equalsIgnoreCase("true"));
    } else {
      incoming.singleChoice(answers, right.first());
    }
  }

  private static boolean isJudgement(String choice) {
    return JUDGEMENTS.contains(choice.toLowerCase(Locale.ROOT));
  }

  private void number() throws IOException {
    int margin = number.indexOf("+-");
    boolean range = number.startsWith("[") && number.endsWith("]") && number.contains(",");
    if (range) {
      range(number.substring(1, number.length() - 1).split(",", 2));
    } else if (margin > 0) {
      margin(number.substring(0, margin), number.substring(margin + 2).strip());
    } else {
      Optional<BigDecimal> whole = decimal(number).filter(value -> value.scale() <= 0);
      take(whole, Optional.of(BigDecimal.ZERO));
    }
  }

  private void range(String[] ends) throws IOException {
    Optional<BigDecimal> low = decimal(ends[0]);
    Optional<BigDecimal> high = decimal(ends[1]);
    boolean both = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) <= 0;
    take(
        low.filter(value -> both).map(value -> value.add(high.get()).multiply(HALF)),
        high.filter(value -> both).map(value -> value.subtract(low.get()).multiply(HALF)));
  }

  private void margin(String value, String margin) throws IOException {
    boolean percent = margin.endsWith("%");
    Optional<BigDecimal> exact = decimal(value);
    Optional<BigDecimal> off =
        decimal(percent ? margin.substring(0, margin.length() - 1) : margin)
            .filter(read -> read.signum() >= 0);
    take(
        exact,
        percent && exact.isPresent()
            ? off.map(read -> exact.get().abs().multiply(read).multiply(PERCENT))
            : off);
  }

  private void take(Optional<BigDecimal> value, Optional<BigDecimal> tolerance) throws IOException {
    if (value.isEmpty() || tolerance.isEmpty()) {
      fault(line, "\"" + number + "\" is no number; write 5, 1.4 +- 0.1, 200 +- 20% or [1.3, 1.5]");
    } else {
      boolean written = number.contains("+-") && !number.endsWith("%");
      incoming.numeric(
          number.startsWith("[") ? Decimals.shortest(value.get()) : value.get(),
          written ? tolerance.get() : Decimals.shortest(tolerance.get()),
          Optional.empty());
    }
  }

  /** As Python reads it: underscores may part the digits. */
  private static Optional<BigDecimal> decimal(String text) {
    return Decimals.read(text.strip().replaceAll("(?<=\\d)_(?=\\d)", ""));
  }
}
