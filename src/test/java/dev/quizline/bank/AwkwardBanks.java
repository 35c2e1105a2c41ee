package dev.quizline.bank;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Banks full of what formats trip over: every sort of bracket, escape, markup, number, and text
 * that looks like something else. The same seed gives the same bank.
 */
public final class AwkwardBanks {

  private static final List<String> PIECES =
      List.of(
          "plain words",
          "{braces}",
          "{#1}",
          "a ~ b",
          "a = b",
          "%50% of it",
          "a -> b",
          "::name::",
          "C:\\new\\table",
          "\\frac{1}{2}",
          "$x^2 \\neq y_1$",
          "\\(a\\)",
          "// no comment",
          "http://example.org/?a=1&b=2#top",
          "<b>bold</b>",
          "List<String>",
          "a < b && c > d",
          "&amp;",
          "&eacute;",
          "AT&T",
          "[html] text",
          "[ ] box",
          "*emphasis*",
          "__init__",
          "`code`",
          "_____",
          "ANSWER: B",
          "A) one",
          "B. two",
          "1. first",
          "%comment",
          "- dash",
          "# hash",
          "? mark",
          "key: value",
          "'single' \"double\"",
          "yes",
          "null",
          "0",
          "007",
          "1:30",
          "1,5",
          "]]>",
          "<!-- x -->",
          "日本語の質問",
          "שלום עולם",
          "مرحبا",
          "😀 smile",
          "é vs é",
          "GROUP",
          "END",
          "...",
          "---",
          "a,b;c|d",
          "=1+1",
          "@name",
          "$CATEGORY: x",
          "TRUE",
          "line one\nline two",
          "first\n\nthird",
          "a  b",
          "it's a long text that goes on and on, so that whoever writes it must think about where a"
              + " line is to end; and then it goes on again, past the second margin, to its full"
              + " stop.");

  private final RandomGenerator random;
  private final Set<Kind> kinds;
  private int number;

  private AwkwardBanks(long seed, Set<Kind> kinds) {
    this.random = new SplittableRandom(seed);
    this.kinds = kinds;
  }

  /** With questions of these kinds; fact checks, which need statements, are never among them. */
  public static Bank bank(long seed, int questions, Set<Kind> kinds) {
    AwkwardBanks banks = new AwkwardBanks(seed, kinds);
    return new Bank(
        "awkward",
        Path.of("awkward.yaml"),
        "Awkward: a bank",
        "en",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        IntStream.range(0, questions).mapToObj(i -> banks.question()).toList());
  }

  private BankQuestion question() {
    List<Kind> usable = kinds.stream().filter(kind -> kind != Kind.FACT_CHECK).sorted().toList();
    Question question = question(usable.get(random.nextInt(usable.size())));
    int gaps = question instanceof Cloze cloze ? cloze.gaps().size() : 0;
    return new BankQuestion(
        question,
        List.of(),
        Optional.empty(),
        Collections.nCopies(gaps, Optional.empty()),
        Optional.empty(),
        Location.of("awkward.yaml"));
  }

  private Question question(Kind kind) {
    number++;
    return switch (kind) {
      case SINGLE_CHOICE -> {
        List<String> choices = texts(2 + random.nextInt(5));
        yield new SingleChoice(item(""), choices, random.nextInt(choices.size()), false);
      }
      case MULTIPLE_CHOICE -> {
        List<String> choices = texts(2 + random.nextInt(5));
        TreeSet<Integer> right = new TreeSet<>(Set.of(random.nextInt(choices.size())));
        IntStream.range(0, choices.size()).filter(i -> random.nextBoolean()).forEach(right::add);
        yield new MultipleChoice(item(""), choices, right, false);
      }
      case TRUE_FALSE -> new TrueFalse(item(""), random.nextBoolean());
      case SHORT_ANSWER -> new ShortAnswer(item(""), texts(1 + random.nextInt(3)));
      case NUMERIC ->
          new Numeric(
              item(""),
              BigDecimal.valueOf(random.nextInt(-5000, 5000), random.nextInt(4)),
              BigDecimal.valueOf(random.nextInt(100), 2),
              Optional.empty());
      case ORDERING -> {
        List<String> order = texts(2 + random.nextInt(4));
        yield new Ordering(item(""), order, IntStream.range(0, order.size()).boxed().toList());
      }
      case MATCHING -> matching();
      case CLOZE ->
          new Cloze(
              item(" {#1} and {#2}"),
              List.of(
                  new Cloze.Gap.Open(texts(1 + random.nextInt(2))),
                  new Cloze.Gap.Choice(texts(3), random.nextInt(3))));
      case FACT_CHECK -> throw new IllegalArgumentException("needs statements");
    };
  }

  private Matching matching() {
    List<String> texts = texts(7);
    List<Matching.Pair> pairs =
        List.of(
            new Matching.Pair(texts.get(0), texts.get(3)),
            new Matching.Pair(texts.get(1), texts.get(4)),
            new Matching.Pair(texts.get(2), texts.get(4)));
    return Matching.of(item(""), pairs, random.nextBoolean() ? List.of() : texts.subList(5, 7));
  }

  private Item item(String behind) {
    return new Item(
        "q-" + number,
        "Number " + number + ": " + text().replace("{#1}", "{}") + behind,
        random.nextBoolean() ? "" : text(),
        random.nextInt(3) > 0 ? Optional.empty() : Optional.of(text()),
        Difficulty.values()[random.nextInt(3)],
        random.nextBoolean() ? List.of() : List.of("tag " + random.nextInt(9), "schön"),
        random.nextInt(4) > 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(90)),
        random.nextInt(4) > 0 ? 1 : random.nextInt(10));
  }

  /** All different to a player. */
  private List<String> texts(int count) {
    List<String> texts = new ArrayList<>();
    while (texts.size() < count) {
      String text = text();
      if (texts.stream().noneMatch(other -> Sameness.same(other, text))) {
        texts.add(text);
      }
    }
    return texts;
  }

  private String text() {
    StringBuilder text = new StringBuilder(piece());
    for (int more = random.nextInt(3); more > 0; more--) {
      text.append(random.nextInt(5) > 0 ? " " : "").append(piece());
    }
    return text.toString();
  }

  private String piece() {
    return PIECES.get(random.nextInt(PIECES.size()));
  }
}
