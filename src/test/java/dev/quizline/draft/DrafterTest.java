package dev.quizline.draft;

import static dev.quizline.draft.Harbour.banked;
import static dev.quizline.draft.Harbour.questions;
import static dev.quizline.draft.Harbour.stems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.BankQuestion;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import dev.quizline.verify.Folding;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.TextReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DrafterTest {

  private static final Draft DRAFT = Harbour.draft(Harbour.rules(2, 1));

  static Stream<Draft> drafts() {
    return Stream.of(
        DRAFT,
        Harbour.draft(Harbour.rules(3, 7)),
        Harbour.fromReference(Harbour.rules(2, 1)),
        Harbour.fromReference(Harbour.rules(4, 99)));
  }

  @Nested
  class Everything_that_is_drafted {

    @ParameterizedTest
    @MethodSource("dev.quizline.draft.DrafterTest#drafts")
    void has_a_verified_key_and_contradicted_wrong_answers(Draft draft) {
      for (BankQuestion banked : banked(draft)) {
        KeyFinding finding =
            Harbour.auditor(draft.subject())
                .check(banked.question(), banked.claim(), banked.gapClaims(), Optional.empty());
        assertThat(finding.verdict()).as(banked.question().id()).contains(Verdict.VERIFIED);
        assertThat(finding.faults()).isEmpty();
        assertThat(finding.distractors()).allMatch(it -> it.verdict() == Verdict.CONTRADICTED);
      }
    }

    @ParameterizedTest
    @MethodSource("dev.quizline.draft.DrafterTest#drafts")
    void is_read_by_the_checker_as_it_is_keyed(Draft draft) {
      TextReader reader = new TextReader(List.of(Harbour.REFERENCE));
      assertThat(questions(draft, TrueFalse.class))
          .isNotEmpty()
          .allSatisfy(
              judged ->
                  assertThat(reader.read(judged.item().ask(), Optional.empty()).verdict())
                      .as(judged.item().ask())
                      .isEqualTo(judged.answer() ? Verdict.VERIFIED : Verdict.CONTRADICTED));
      assertThat(banked(draft))
          .allSatisfy(
              it ->
                  assertThat(
                          reader.read(it.question().item().explain(), Optional.empty()).verdict())
                      .as(it.question().item().explain())
                      .isIn(Verdict.VERIFIED, Verdict.PARTLY_VERIFIED));
    }

    @ParameterizedTest
    @MethodSource("dev.quizline.draft.DrafterTest#drafts")
    void has_no_wrong_choice_that_equals_or_holds_the_key(Draft draft) {
      for (SingleChoice question : questions(draft, SingleChoice.class)) {
        String key = Folding.key(question.answerText());
        List<String> wrong = new ArrayList<>(question.choices());
        wrong.remove(question.answer());
        assertThat(wrong)
            .hasSizeBetween(2, 3)
            .map(Folding::key)
            .noneMatch(it -> it.contains(key) || key.contains(it));
      }
    }

    @ParameterizedTest
    @MethodSource("dev.quizline.draft.DrafterTest#drafts")
    void never_tells_the_key_of_another_question(Draft draft) {
      for (Drafted owner : draft.questions()) {
        for (Drafted teller : draft.questions()) {
          if (owner != teller && owner.from().size() == 1) {
            Known known = owner.from().get(0);
            String said = " " + Folding.fold(teller.ask()) + " ";
            boolean told =
                said.contains(" " + Folding.fold(known.value().text()) + " ")
                    && said.contains(Folding.fold(known.subject().name()));
            assertThat(told).as(teller.ask() + " tells " + owner.ask()).isFalse();
          }
        }
      }
    }

    @ParameterizedTest
    @MethodSource("dev.quizline.draft.DrafterTest#drafts")
    void asks_no_fact_twice_in_one_kind_and_has_ids_and_stems_of_its_own(Draft draft) {
      Set<String> asked = new HashSet<>();
      for (Drafted drafted : draft.questions()) {
        for (Known known : drafted.from()) {
          assertThat(asked.add(known.key() + drafted.banked().question().kind())).isTrue();
        }
      }
      assertThat(stems(draft)).doesNotHaveDuplicates();
      assertThat(banked(draft)).map(it -> it.question().id()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("dev.quizline.draft.DrafterTest#drafts")
    void has_true_and_false_sentences_about_even(Draft draft) {
      long all = questions(draft, TrueFalse.class).size();
      long trues = questions(draft, TrueFalse.class).stream().filter(TrueFalse::answer).count();
      assertThat(Math.abs(2 * trues - all)).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("dev.quizline.draft.DrafterTest#drafts")
    void does_not_show_the_key_in_its_id(Draft draft) {
      for (Drafted drafted : draft.questions()) {
        if (!(drafted.banked().question() instanceof TrueFalse)) {
          String id = drafted.banked().question().id();
          assertThat(drafted.from())
              .noneMatch(
                  known -> id.contains(Folding.fold(known.value().text()).replace(' ', '-')));
        }
      }
    }
  }

  @Nested
  class Rules {

    @ParameterizedTest
    @EnumSource(
        value = Kind.class,
        names = {"SINGLE_CHOICE", "TRUE_FALSE", "CLOZE", "SHORT_ANSWER", "NUMERIC"})
    void name_the_kinds(Kind kind) {
      assertThat(Harbour.draft(Harbour.only(kind)).questions())
          .isNotEmpty()
          .allMatch(it -> it.banked().question().kind() == kind);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10})
    void limit_the_count(int count) {
      DraftRules rules =
          new DraftRules(DraftRules.DRAFTED, Set.of(Difficulty.values()), 2, count, 1);
      assertThat(Harbour.draft(rules).questions()).hasSize(count);
    }

    @ParameterizedTest
    @EnumSource(Difficulty.class)
    void name_the_difficulty(Difficulty difficulty) {
      DraftRules rules =
          new DraftRules(DraftRules.DRAFTED, Set.of(difficulty), 2, Integer.MAX_VALUE, 1);
      assertThat(Harbour.draft(rules).questions())
          .isNotEmpty()
          .allMatch(it -> it.banked().question().item().difficulty() == difficulty);
    }

    @Test
    void with_one_seed_give_the_same_a_hundred_times_and_with_another_something_else() {
      for (int run = 0; run < 100; run++) {
        assertThat(Harbour.draft(Harbour.rules(2, 1))).isEqualTo(DRAFT);
      }
      assertThat(stems(Harbour.draft(Harbour.rules(2, 2)))).isNotEqualTo(stems(DRAFT));
    }
  }
}
