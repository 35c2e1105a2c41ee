package dev.quizline.draft;

import static dev.quizline.draft.Harbour.banked;
import static dev.quizline.draft.Harbour.questions;
import static dev.quizline.draft.Harbour.stems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.Provenance;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.TrueFalse;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Folding;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is drafted from an article, and from which of its parts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftedArticleTest {

  private static final Draft DRAFT = Harbour.draft(Harbour.rules(2, 1));

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
