package dev.quizline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.SingleChoice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplateTest {

  private static final String[] PRODUCT = {
    "questions:",
    "  - id: product",
    "    type: numeric",
    "    ask: What is {a} times {b}?",
    "    variables: {a: {from: 2, to: 9}, b: {from: 0.5, to: 4, step: 0.5}}",
    "    where: [a != b]",
    "    answer: '{a * b}'",
    "    explain: '{a} · {b} = {a * b}'",
  };

  @TempDir Path folder;

  private BankQuestion only(String... lines) {
    Loaded<Bank> loaded = Fixture.read(Fixture.bank(folder, lines));
    assertThat(loaded.problems()).isEmpty();
    return loaded.value().orElseThrow().questions().get(0);
  }

  private static Template template(BankQuestion banked) {
    return banked.template().orElseThrow();
  }

  @Test
  void the_same_seed_gives_the_same_instance_whatever_else_stands_in_the_bank() {
    BankQuestion alone = only(PRODUCT);
    String[] others = new String[PRODUCT.length + 1];
    System.arraycopy(PRODUCT, 0, others, 0, PRODUCT.length);
    others[PRODUCT.length] =
        "  - {id: other, type: numeric, ask: '{a}', answer: '{a}', variables: {a: [1, 2]}}";
    BankQuestion beside = only(others);
    for (long seed = 0; seed < 50; seed++) {
      assertThat(beside.instance(seed).question()).isEqualTo(alone.instance(seed).question());
    }
  }

  @Test
  void the_key_of_every_instance_is_computed_exactly_and_the_constraints_hold() {
    Template template = template(only(PRODUCT));
    Set<String> asked = new HashSet<>();
    for (long seed = 0; seed < 500; seed++) {
      Template.Instance instance = template.instance(seed);
      BigDecimal a = new BigDecimal(instance.values().get("a"));
      BigDecimal b = new BigDecimal(instance.values().get("b"));
      Numeric question = (Numeric) instance.question().question();
      assertThat(question.answer()).isEqualByComparingTo(a.multiply(b));
      assertThat(question.item().ask()).isEqualTo("What is " + a + " times " + b + "?");
      assertThat(a).isNotEqualByComparingTo(b);
      asked.add(question.item().ask());
    }
    assertThat(asked).hasSizeGreaterThan(55);
  }

  @Test
  void without_a_seed_it_is_the_instance_of_seed_0() {
    BankQuestion banked = only(PRODUCT);
    assertThat(banked.question()).isEqualTo(banked.instance(0).question());
  }

  @Test
  void an_instance_of_an_instance_is_that_of_the_other_seed() {
    BankQuestion banked = only(PRODUCT);
    assertThat(banked.instance(3).instance(8).question()).isEqualTo(banked.instance(8).question());
  }

  @Test
  void values_that_nearly_never_fit_are_found_all_the_same() {
    Template template =
        template(
            only(
                "questions:",
                "  - id: rare",
                "    type: numeric",
                "    ask: '{a}, {b}'",
                "    variables: {a: {from: 1, to: 20}, b: {from: 1, to: 20}}",
                "    where: [a = 17, b = 3]",
                "    answer: '{a - b}'"));
    assertThat(template.instance(1).values()).containsEntry("a", "17").containsEntry("b", "3");
  }

  @Test
  void what_goes_wrong_too_seldom_to_be_seen_is_not_drawn() {
    Template template =
        template(
            only(
                "questions:",
                "  - id: seldom",
                "    type: single-choice",
                "    ask: '{a} or {b}?'",
                "    variables: {a: {from: 1, to: 100000}, b: {from: 1, to: 100000}}",
                "    choices: ['{a}', '{b}']",
                "    answer: '{max(a, b)}'"));
    for (long seed = 0; seed < 200; seed++) {
      SingleChoice question = (SingleChoice) template.instance(seed).question().question();
      assertThat(question.choices()).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_cloze_keeps_its_gaps() {
    BankQuestion banked =
        only(
            "questions:",
            "  - id: gaps",
            "    type: cloze",
            "    ask: 'Half of {2 * a} is {#1}, in {{braces}}.'",
            "    variables: {a: [4]}",
            "    gaps: [{answers: ['{a}', four]}]");
    assertThat(banked.question().item().ask()).isEqualTo("Half of 8 is {#1}, in {braces}.");
    assertThat(banked.question().answerText()).contains("4");
  }

  @Test
  void it_is_written_with_its_formulas_and_what_its_bank_gives_it() {
    String[] lines = new String[PRODUCT.length + 1];
    lines[0] = "defaults: {time: 20s, points: 3, difficulty: hard, tags: [sums]}";
    System.arraycopy(PRODUCT, 0, lines, 1, PRODUCT.length);
    Bank bank = Fixture.read(Fixture.bank(folder, lines)).value().orElseThrow();
    BankQuestion before = bank.questions().get(0);
    Path copy = Fixture.write(folder.resolve("copy.yaml"), BankWriter.text(bank));
    Loaded<Bank> again = Fixture.read(copy);
    assertThat(again.problems()).isEmpty();
    BankQuestion after = again.value().orElseThrow().questions().get(0);
    for (long seed = 0; seed < 20; seed++) {
      assertThat(after.instance(seed).question()).isEqualTo(before.instance(seed).question());
    }
  }
}
