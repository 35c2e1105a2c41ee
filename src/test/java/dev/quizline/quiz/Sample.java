package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Questions to test with: one of each kind, and easy ways to make more. */
final class Sample {

  static final SingleChoice SINGLE =
      new SingleChoice(
          item("single", "Which of these rivers runs through Lisbon?"),
          List.of("Tagus", "Seine", "Douro", "Ebro"),
          0,
          false);

  static final MultipleChoice MULTIPLE =
      new MultipleChoice(
          item("multiple", "Which of these are capitals?"),
          List.of("Paris", "Lisbon", "Reims", "Porto", "Nice"),
          new TreeSet<>(List.of(0, 1)),
          false);

  static final TrueFalse TRUE_FALSE =
      new TrueFalse(item("true-false", "A reel holds more than a frame."), true);

  static final ShortAnswer SHORT =
      new ShortAnswer(item("short", "Who held the camera?"), List.of("Raoul Coutard", "Coutard"));

  static final Numeric NUMERIC =
      new Numeric(
          item("numeric", "How long is it?"),
          new BigDecimal("113"),
          BigDecimal.ONE,
          Optional.of("min"));

  static final Ordering ORDERING =
      new Ordering(
          item("ordering", "Put these in the order of the day."),
          List.of("dawn", "noon", "dusk", "midnight"),
          List.of(0, 1, 2, 3));

  static final Matching MATCHING =
      Matching.of(
          item("matching", "Who does what?"),
          List.of(
              new Matching.Pair("director", "directs"),
              new Matching.Pair("editor", "cuts"),
              new Matching.Pair("composer", "scores")),
          List.of("sells tickets"));

  static final Cloze CLOZE =
      new Cloze(
          item("cloze", "From {#1} they fly to {#2}."),
          List.of(
              new Cloze.Gap.Open(List.of("Paris")),
              new Cloze.Gap.Choice(List.of("Lisbon", "Madrid", "Rome"), 0)));

  static final FactCheck FACT_CHECK =
      new FactCheck(
          item("fact-check", "It is the loveliest city."), "s-1/1", Optional.of(Judgement.OPINION));

  static final List<Question> ONE_OF_EACH_KIND =
      List.of(SINGLE, MULTIPLE, TRUE_FALSE, SHORT, NUMERIC, ORDERING, MATCHING, CLOZE, FACT_CHECK);

  private Sample() {}

  static Item item(String id, String ask) {
    return new Item(
        id,
        ask,
        "Because it is so.",
        Optional.of("Think of " + id + "."),
        Difficulty.MEDIUM,
        List.of("sample"),
        Optional.of(Duration.ofSeconds(20)),
        2);
  }

  static SingleChoice single(List<String> choices, boolean pinLast) {
    return new SingleChoice(item("single", "Which?"), choices, 0, pinLast);
  }

  static FactCheck factCheck(String assertion, Judgement key) {
    return new FactCheck(item("check-" + assertion, "So it is."), assertion, Optional.of(key));
  }

  static FactCheck unsettled(String assertion) {
    return new FactCheck(item("check-" + assertion, "So it is."), assertion, Optional.empty());
  }

  /** True-false questions q1, q2 …, all of them true. */
  static List<Question> statements(int count) {
    return IntStream.rangeClosed(1, count)
        .<Question>mapToObj(i -> new TrueFalse(item("q" + i, "Statement " + i + "."), true))
        .toList();
  }

  /** Reads a line and marks what was read. */
  static Mark answering(Question question, String line) {
    return question.mark(question.read(line));
  }

  /** A question, or part of one, that must not be made. */
  static void assertRefused(ThrowingCallable made) {
    assertThatIllegalArgumentException().isThrownBy(made);
  }
}
