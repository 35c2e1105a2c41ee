package dev.quizline.draft.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.Bank;
import dev.quizline.bank.LintSettings;
import dev.quizline.bank.Loaded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinterTest {

  private static final String NEGATIVE =
      Sheet.choice("Which of these is not a bird?", "newt", "wren", "duck");

  @TempDir Path folder;

  private static List<String> lint(Bank bank, LintSettings settings) {
    return Linter.lint(bank, List.of(), settings).stream()
        .filter(finding -> finding.item().isPresent())
        .map(finding -> finding.level().label() + " " + finding.rule().id())
        .toList();
  }

  private LintSettings settings(String... lines) throws IOException {
    Path file = folder.resolve(LintSettings.FILE_NAME);
    Sheet.write(file, "quizline: settings/1\nlint:\n  " + String.join("\n  ", lines) + "\n");
    Loaded<LintSettings> loaded = Linter.settingsReader().read(file);
    return loaded.value().orElseThrow(() -> new AssertionError(loaded.problems().toString()));
  }

  @Nested
  class Settings {

    private Bank bank;

    @BeforeEach
    void a_bank_with_one_flaw() {
      bank = Sheet.bank(folder, NEGATIVE + ", explain: It has no feathers.");
    }

    @Test
    void without_any_a_rule_has_its_own_level() {
      assertThat(lint(bank, LintSettings.NONE)).containsExactly("warning L5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "warning", "info"})
    void give_a_rule_another_level(String level) throws IOException {
      assertThat(lint(bank, settings("L5: " + level))).containsExactly(level + " L5");
      assertThat(lint(bank, settings("L5: {level: " + level + "}"))).containsExactly(level + " L5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "{level: off}", "{except: [q1]}", "{except: [q7, q1]}"})
    void silence_a_rule_or_make_an_exception(String value) throws IOException {
      assertThat(lint(bank, settings("L5: " + value))).isEmpty();
    }

    @Test
    void except_no_question_by_another_id() throws IOException {
      assertThat(lint(bank, settings("L5: {except: [q2]}"))).containsExactly("warning L5");
    }

    @Test
    void say_how_many_words_a_stem_may_have() throws IOException {
      assertThat(lint(bank, settings("L15: {words: 6}")))
          .containsExactly("warning L5", "warning L15");
      assertThat(lint(bank, settings("L15: {words: 7}"))).containsExactly("warning L5");
    }
  }

  @Test
  void rules_on_english_words_keep_quiet_in_another_language() {
    Bank bank =
        Sheet.bank(
            folder,
            List.of("language: de"),
            Sheet.choice("Was ist not?", "all of the above", "nie", "never") + ", explain: So.");
    assertThat(lint(bank, LintSettings.NONE)).isEmpty();
  }

  @Test
  void numbers_that_chance_draws_are_in_no_order_to_mend() {
    String choices = "choices: [\"{a*b}\", \"{a+b}\", \"{a*b+1}\"], answer: \"{a*b}\"";
    String variables = "variables: {a: {from: 3, to: 9}, b: {from: 3, to: 7}}";
    Bank bank =
        Sheet.bank(
            folder,
            "type: single-choice, ask: \"How much is {a} times {b}?\", explain: So., "
                + choices
                + ", "
                + variables);
    assertThat(lint(bank, LintSettings.NONE)).isEmpty();
  }

  @Test
  void every_rule_has_a_card_that_says_all() {
    assertThat(Linter.rules()).extracting(RuleCard::id).doesNotHaveDuplicates().hasSize(21);
    assertThat(Linter.rules())
        .allSatisfy(
            card -> {
              assertThat(card.why()).matches("(?s)[A-Z\"].*\\.");
              assertThat(card.better()).matches("(?s)[a-z].*[^.]");
              assertThat(card.title()).hasSizeLessThan(60);
            });
  }

  /** Whatever a bank says, a rule answers: text of any script, of signs alone, of one letter. */
  @Test
  void no_text_is_too_odd_to_be_looked_at() {
    Random random = new Random(17);
    String[] questions = new String[300];
    for (int i = 0; i < questions.length; i++) {
      String[] choices = new String[2 + random.nextInt(4)];
      for (int j = 0; j < choices.length; j++) {
        choices[j] = "c" + j + odd(random);
      }
      questions[i] =
          switch (i % 3) {
            case 0 -> Sheet.choice("q" + odd(random), choices);
            case 1 -> Sheet.typed("?" + odd(random), "!" + odd(random));
            default -> Sheet.judgement("." + odd(random), random.nextBoolean());
          };
    }
    assertThat(lint(Sheet.bank(folder, questions), LintSettings.NONE)).isNotEmpty();
  }

  private static String odd(Random random) {
    String signs =
        "aA1 .,;:?!-–—+*/%#@&()[]{}<>'“”«»…\u00e9\u00df\u0130\u4e2d\u05d0\u0627\u0301\u00b2½Ⅷ_~^";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(signs.charAt(random.nextInt(signs.length())));
      text.append(random.nextInt(12) == 0 ? " and A \uD83D\uDE00 not " : "");
    }
    return text.toString();
  }
}
