package dev.quizline.draft.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.LintSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a bank as a whole shows. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HabitsTest {

  private static final Offset<Double> OFFSET = Offset.offset(1e-6);

  @TempDir Path folder;

  /** What a rule says of the bank as a whole, with its level. */
  private List<String> habits(String rule, int count, IntFunction<String> question) {
    String[] questions = IntStream.range(0, count).mapToObj(question).toArray(String[]::new);
    return Linter.lint(Sheet.bank(folder, questions), List.of(), LintSettings.NONE).stream()
        .filter(finding -> finding.rule().id().equals(rule) && finding.item().isEmpty())
        .map(finding -> finding.level().label() + ": " + finding.message())
        .toList();
  }

  @Nested
  class The_longest_choice {

    private List<String> where(int longest, int of) {
      return habits(
          "L4",
          of,
          i ->
              Sheet.choice(
                  "What is number " + i + "?",
                  i < longest ? "thing of sorts" : "thing",
                  "some object",
                  "some piece",
                  "a matter"));
    }

    @Test
    void is_a_habit_where_it_is_mostly_the_right_one() {
      assertThat(where(12, 20))
          .containsExactly(
              "error: in 12 of 20 items the right choice is the longest (60 %; by chance 25 %)");
    }

    @ParameterizedTest
    @CsvSource({"5, 20", "7, 20", "0, 20", "5, 12", "11, 11"})
    void is_none_where_chance_explains_it_or_items_are_few(int longest, int of) {
      assertThat(where(longest, of)).isEmpty();
    }
  }

  @Nested
  class The_place_of_the_key {

    private String numbers(int item, int place) {
      StringBuilder choices = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        choices.append(i == 0 ? "" : ", ").append('"').append(10 * item + i).append('"');
      }
      return "type: single-choice, ask: How many are there of kind "
          + item
          + "?, choices: ["
          + choices
          + "], answer: \""
          + (10 * item + place)
          + '"';
    }

    @Test
    void counts_where_numbers_keep_their_order() {
      assertThat(habits("L11", 14, i -> numbers(i, i % 7 == 0 ? 3 : 1)))
          .containsExactly(
              "warning: in 12 of 14 items with 4 choices the right one comes at place 2, and"
                  + " numbers and dates are shown in ascending order");
    }

    @Test
    void may_be_any_where_it_changes() {
      assertThat(habits("L11", 40, i -> numbers(i, i % 4))).isEmpty();
    }

    @Test
    void counts_for_exports_alone_where_choices_are_shuffled() {
      assertThat(habits("L11", 12, i -> Sheet.choice("Who is it, " + i + "?", "Ada", "Bo", "Cy")))
          .singleElement()
          .asString()
          .startsWith("info: in 12 of 12 items with 3 choices the right one comes at place 1");
    }

    @Test
    void counts_where_it_is_pinned() {
      assertThat(
              habits(
                  "L11",
                  12,
                  i ->
                      "type: single-choice, ask: What is it?, choices: [a"
                          + i
                          + ", b, none], answer: none, pin: last"))
          .containsExactly(
              "warning: in 12 of 12 items with 3 choices the right one comes last, and a pinned"
                  + " choice is always shown last");
    }

    @Test
    void says_nothing_in_a_few_items() {
      assertThat(habits("L11", 11, i -> numbers(i, 1))).isEmpty();
    }
  }

  @Nested
  class Sentences_to_judge {

    private List<String> where(int truths, int of) {
      return habits("L20", of, i -> Sheet.judgement("Sentence " + i + " holds.", i < truths));
    }

    @ParameterizedTest
    @CsvSource({"10, 10, true", "1, 12, false", "17, 20, true"})
    void are_a_habit_where_most_have_one_answer(int truths, int of, boolean more) {
      int most = Math.max(truths, of - truths);
      assertThat(where(truths, of))
          .containsExactly(
              "warning: of " + of + " sentences to judge (true-false), " + most + " are " + more);
    }

    @ParameterizedTest
    @CsvSource({"5, 10", "7, 10", "12, 20", "9, 9"})
    void are_none_where_they_are_mixed_or_few(int truths, int of) {
      assertThat(where(truths, of)).isEmpty();
    }
  }

  @Nested
  class Explanations {

    @Test
    void that_are_mostly_missing_are_said_to_be_so_once() {
      assertThat(habits("L22", 4, i -> Sheet.judgement("Sentence " + i + " holds.", true)))
          .contains("warning: 4 of 4 questions explain nothing");
    }

    @Test
    void need_a_source_too() {
      assertThat(habits("L22", 1, i -> Sheet.judgement("It holds.", true) + ", explain: So it is."))
          .containsExactly("info: nothing says where this bank comes from");
    }
  }

  @Test
  void chance_is_the_tail_of_the_binomial_distribution() {
    assertThat(Chance.ofAtLeast(0, 10, 0.5)).isEqualTo(1);
    assertThat(Chance.ofAtLeast(10, 10, 0.5)).isCloseTo(1 / 1024.0, OFFSET);
    assertThat(Chance.ofAtLeast(8, 12, 0.25)).isCloseTo(0.002782, OFFSET);
    assertThat(Chance.ofAtLeast(30_000, 50_000, 0.25)).isLessThan(Chance.RARE);
  }
}
