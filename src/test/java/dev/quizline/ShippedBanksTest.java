package dev.quizline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Kind;
import dev.quizline.verify.Assertion;
import dev.quizline.verify.AssertionFinding;
import dev.quizline.verify.Checker;
import dev.quizline.verify.Claim;
import dev.quizline.verify.ClaimFinding;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Statement;
import dev.quizline.verify.StatementFinding;
import dev.quizline.verify.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The program proves its own keys: whatever ships is held against the record that ships with it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedBanksTest {

  private final List<Bank> banks = new ArrayList<>();
  private final Map<String, StatementFinding> statements = new HashMap<>();
  private final Map<BankQuestion, KeyFinding> keys = new HashMap<>();
  private Reference reference;

  @BeforeAll
  void read_and_check() throws IOException {
    reference = Shipped.reference();
    Shipped.banks().forEach(this::audit);
  }

  private void audit(Bank bank) {
    banks.add(bank);
    Checker checker = new Checker(List.of(reference), bank.subject());
    Map<String, Assertion> assertions = new HashMap<>();
    for (Statement statement : bank.statements()) {
      statements.put(statement.id(), checker.check(statement));
      for (int i = 0; i < statement.assertions().size(); i++) {
        assertions.put(statement.id() + "/" + (i + 1), statement.assertions().get(i));
      }
    }
    for (BankQuestion banked : bank.questions()) {
      Optional<Assertion> judged =
          banked.question() instanceof FactCheck check
              ? Optional.of(assertions.get(check.assertion()))
              : Optional.empty();
      keys.put(
          banked, checker.check(banked.question(), banked.claim(), banked.gapClaims(), judged));
    }
  }

  private List<BankQuestion> questions() {
    return banks.stream().flatMap(bank -> bank.questions().stream()).toList();
  }

  private static Stream<String> ids() {
    return Stream.concat(
        IntStream.rangeClosed(1, 45).mapToObj(number -> String.format("fact-%02d", number)),
        IntStream.rangeClosed(1, 10).mapToObj(number -> String.format("faq-%02d", number)));
  }

  @Nested
  class Keys {

    @Test
    void none_has_a_fault() {
      assertThat(keys.values()).allSatisfy(finding -> assertThat(finding.faults()).isEmpty());
    }

    @Test
    void none_is_contradicted_or_disputed() {
      assertThat(keys.values())
          .extracting(finding -> finding.verdict().orElse(Verdict.UNVERIFIED))
          .doesNotContain(Verdict.CONTRADICTED, Verdict.DISPUTED);
    }

    @Test
    void of_a_question_that_makes_a_claim_is_verified() {
      assertThat(questions())
          .filteredOn(banked -> banked.claim().isPresent())
          .hasSizeGreaterThan(60)
          .allSatisfy(banked -> assertThat(keys.get(banked).verdict()).contains(Verdict.VERIFIED));
    }

    @Test
    void no_distractor_is_verified_or_disputed() {
      List<ClaimFinding> distractors =
          keys.values().stream().flatMap(finding -> finding.distractors().stream()).toList();
      assertThat(distractors)
          .hasSizeGreaterThan(60)
          .extracting(ClaimFinding::verdict)
          .doesNotContain(Verdict.VERIFIED, Verdict.DISPUTED);
    }

    @Test
    void a_fact_check_asks_only_what_the_record_settles() {
      assertThat(questions())
          .filteredOn(banked -> banked.question() instanceof FactCheck)
          .isNotEmpty()
          .allSatisfy(
              banked ->
                  assertThat(keys.get(banked).verdict().orElseThrow())
                      .isIn(Verdict.VERIFIED, Verdict.OPINION));
    }

    @Test
    void every_verified_claim_names_a_source() {
      assertThat(keys.values().stream().flatMap(finding -> finding.key().stream()))
          .filteredOn(finding -> finding.verdict() == Verdict.VERIFIED)
          .allSatisfy(
              finding ->
                  assertThat(finding.evidence())
                      .as("%s", finding.claim())
                      .isNotEmpty()
                      .allMatch(evidence -> !evidence.sources().isEmpty()));
    }
  }

  @Nested
  class Statements {

    @Test
    void all_of_the_article_are_there_and_no_others() {
      assertThat(statements.keySet()).containsExactlyInAnyOrderElementsOf(ids().toList());
      assertThat(banks.get(0).statements())
          .extracting(Statement::id)
          .containsExactlyElementsOf(ids().filter(id -> id.startsWith("fact")).toList());
    }

    @Test
    void each_has_a_question_about_it() {
      Set<String> asked =
          questions().stream()
              .flatMap(banked -> banked.about().stream())
              .collect(Collectors.toSet());
      assertThat(asked).containsAll(ids().toList());
    }

    @Test
    void are_taken_apart_into_about_a_hundred_and_thirty_assertions() {
      long assertions =
          statements.values().stream().mapToLong(finding -> finding.assertions().size()).sum();
      assertThat(assertions).isBetween(110L, 180L);
      assertThat(statements.values()).noneMatch(finding -> finding.assertions().isEmpty());
    }

    @Test
    void come_out_every_way_that_the_record_can_find() {
      assertThat(statements.values())
          .extracting(StatementFinding::verdict)
          .contains(
              Verdict.VERIFIED, Verdict.CONTRADICTED, Verdict.PARTLY_VERIFIED, Verdict.OPINION);
    }

    @Test
    void a_contradicted_central_claim_contradicts_its_statement() {
      assertThat(statements.values())
          .filteredOn(
              finding ->
                  finding.assertions().stream()
                      .filter(one -> !one.assertion().aside())
                      .map(AssertionFinding::verdict)
                      .anyMatch(Verdict.CONTRADICTED::equals))
          .isNotEmpty()
          .extracting(StatementFinding::verdict)
          .containsOnly(Verdict.CONTRADICTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fact-04", "fact-44"})
    void some_are_well_known_to_be_wrong(String id) {
      assertThat(statements.get(id).verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"faq-01", "faq-02"})
    void some_are_well_known_to_be_right(String id) {
      assertThat(statements.get(id).verdict()).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void the_aside_that_truffaut_photographed_it_is_refuted() {
      assertThat(statements.get("fact-08").assertions())
          .filteredOn(one -> property(one).equals("director-of-photography"))
          .isNotEmpty()
          .extracting(AssertionFinding::verdict)
          .containsOnly(Verdict.CONTRADICTED);
    }

    private static String property(AssertionFinding finding) {
      return finding.assertion().claim().map(Claim::property).orElse("");
    }
  }

  @Nested
  class Questions {

    @Test
    void are_ninety_or_more_of_seven_kinds_or_more() {
      assertThat(questions()).hasSizeGreaterThanOrEqualTo(90);
      Set<Kind> kinds =
          questions().stream().map(banked -> banked.question().kind()).collect(Collectors.toSet());
      assertThat(kinds).hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void have_ids_of_their_own_across_the_banks() {
      assertThat(questions()).extracting(banked -> banked.question().id()).doesNotHaveDuplicates();
    }

    @Test
    void each_explains_itself_and_has_tags() {
      assertThat(questions())
          .allSatisfy(
              banked -> {
                assertThat(banked.question().item().explain()).as(id(banked)).isNotBlank();
                assertThat(banked.question().item().tags()).as(id(banked)).isNotEmpty();
              });
    }

    @Test
    void each_says_how_hard_it_is() throws IOException {
      for (Bank bank : banks) {
        String[] parts = Files.readString(bank.file()).split("difficulty: ", -1);
        assertThat(parts.length - 1).as(bank.name()).isEqualTo(bank.questions().size());
      }
    }

    @Test
    void each_is_about_a_statement_of_its_bank() {
      for (Bank bank : banks) {
        Set<String> known = new HashSet<>();
        bank.statements().forEach(statement -> known.add(statement.id()));
        assertThat(bank.questions())
            .allSatisfy(
                banked -> assertThat(banked.about()).as(id(banked)).isNotEmpty().isSubsetOf(known));
      }
    }

    private static String id(BankQuestion banked) {
      return banked.question().id();
    }
  }
}
