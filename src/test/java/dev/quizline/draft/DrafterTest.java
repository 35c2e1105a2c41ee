package dev.quizline.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.Provenance;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Folding;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.Span;
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

  private static List<String> stems(Draft draft) {
    return draft.questions().stream().map(Drafted::ask).toList();
  }

  private static List<BankQuestion> banked(Draft draft) {
    return draft.questions().stream().map(Drafted::banked).toList();
  }

  private static <T> List<T> questions(Draft draft, Class<T> kind) {
    return banked(draft).stream()
        .map(BankQuestion::question)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
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
  class An_article {

    @Test
    void gives_two_questions_a_fact_and_with_three_a_fact_more() {
      assertThat(DRAFT.subject()).isEqualTo("glass-harbour");
      assertThat(DRAFT.facts()).isGreaterThanOrEqualTo(18);
      assertThat(DRAFT.questions()).hasSizeGreaterThanOrEqualTo(24);
      assertThat(Harbour.draft(Harbour.rules(1, 1)).questions())
          .hasSizeLessThan(DRAFT.questions().size());
      assertThat(Harbour.draft(Harbour.rules(3, 1)).questions())
          .hasSizeGreaterThan(DRAFT.questions().size());
    }

    @Test
    void gives_every_kind_that_can_be_drafted() {
      assertThat(Harbour.draft(Harbour.rules(3, 1)).questions())
          .map(it -> it.banked().question().kind())
          .contains(
              Kind.SINGLE_CHOICE,
              Kind.TRUE_FALSE,
              Kind.CLOZE,
              Kind.SHORT_ANSWER,
              Kind.NUMERIC,
              Kind.ORDERING,
              Kind.MATCHING);
    }

    @Test
    void is_asked_about_only_where_it_claims_plainly_and_is_borne_out() {
      assertThat(DRAFT.questions())
          .flatMap(Drafted::from)
          .noneMatch(known -> known.property().id().equals("inspired-by"))
          .as("the sources disagree about the producer")
          .noneMatch(known -> known.property().id().equals("producer"));
      assertThat(stems(DRAFT)).noneMatch(stem -> stem.contains(" not "));
      assertThat(DRAFT.notices()).allMatch(notice -> notice.endsWith("."));
    }

    @Test
    void has_lists_that_are_open_told_but_never_falsified() {
      assertThat(questions(DRAFT, TrueFalse.class))
          .filteredOn(it -> it.item().ask().contains("filmed in"))
          .isNotEmpty()
          .allMatch(TrueFalse::answer);
    }

    @Test
    void is_where_each_question_says_that_it_comes_from() {
      for (BankQuestion banked : banked(DRAFT)) {
        Provenance provenance = banked.provenance().orElseThrow();
        assertThat(provenance.source()).isEqualTo("harbour.md");
        assertThat(provenance.digest()).contains(Drafter.digest(Harbour.TEXT));
        for (Provenance.Root root : provenance.from()) {
          Span span = root.span().orElseThrow();
          String words =
              Harbour.TEXT.substring(
                  Harbour.TEXT.offsetByCodePoints(0, span.start()),
                  Harbour.TEXT.offsetByCodePoints(0, span.end()));
          assertThat(Folding.fold(words)).isEqualTo(Folding.fold(said(root.claim(), words)));
        }
      }
    }

    /** A country may be told by its adjective, a length in other words. */
    private String said(Claim claim, String words) {
      String value = claim.value().orElseThrow();
      return Folding.fold(value).equals(Folding.fold(words)) ? value : words;
    }

    @Test
    void says_which_of_its_parts_claim_something() {
      assertThat(DRAFT.stated()).map(Stated::verdict).contains(Verdict.VERIFIED, Verdict.DISPUTED);
      assertThat(DRAFT.claims()).isGreaterThan(DRAFT.facts());
    }

    @Test
    void without_a_claim_that_the_reference_knows_gives_nothing() {
      Draft draft = Harbour.draft("The sea is wide. Ships sail on it.", Harbour.rules(2, 1));
      assertThat(draft.claims()).isZero();
      assertThat(draft.questions()).isEmpty();
    }

    @Test
    void keeps_the_surname_as_an_answer() {
      assertThat(questions(Harbour.draft(Harbour.only(Kind.SHORT_ANSWER)), ShortAnswer.class))
          .filteredOn(it -> it.item().ask().equals("Who directed The Glass Harbour?"))
          .singleElement()
          .satisfies(it -> assertThat(it.answers()).containsExactly("Nora Falk", "Falk"));
    }

    @Test
    void is_measured_with_a_tolerance_and_dated_without() {
      List<Numeric> numbers = questions(Harbour.draft(Harbour.only(Kind.NUMERIC)), Numeric.class);
      assertThat(numbers)
          .filteredOn(it -> it.unit().isPresent())
          .singleElement()
          .satisfies(it -> assertThat(it.tolerance()).isEqualByComparingTo("3"));
      assertThat(numbers)
          .filteredOn(it -> it.unit().isEmpty())
          .hasSizeGreaterThanOrEqualTo(3)
          .allMatch(it -> it.tolerance().signum() == 0);
    }

    @Test
    void puts_in_order_and_matches_what_goes_together() {
      Draft draft = Harbour.draft(Harbour.rules(2, 1));
      assertThat(questions(draft, Ordering.class))
          .singleElement()
          .satisfies(
              it ->
                  assertThat(it.order())
                      .containsExactly("Salt Road", "The Glass Harbour", "Winter Ferry"));
      assertThat(questions(draft, Matching.class)).isNotEmpty();
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
