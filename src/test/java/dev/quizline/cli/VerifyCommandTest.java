package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyCommandTest {

  private CommandLineFixture quizline;

  @BeforeEach
  void banks(@TempDir Path folder) {
    quizline = new CommandLineFixture(folder);
    quizline.write("atlas.yaml", RiverFilms.ATLAS);
    quizline.write("rivers.yaml", RiverFilms.BANK);
    quizline.write(
        "refuted.yaml",
        "quizline: bank/1",
        "title: A wrong key",
        "references: [atlas.yaml]",
        "questions:",
        "  - {id: bad, type: short-answer, ask: Who?, answers: [Ben Weir],"
            + " claim: {property: director}}");
  }

  @Nested
  class As_json_lines {

    private List<JsonNode> rows;

    @BeforeEach
    void verify() {
      CommandRun run = quizline.run("verify", "rivers.yaml", "--format", "jsonl");
      assertThat(run).exitedWith(ExitStatus.OK).saidNothingOnErr();
      rows = run.jsonRows();
    }

    @Test
    void statements_come_first_then_questions_each_in_the_order_of_the_bank() {
      Assertions.assertThat(rows)
          .extracting(row -> row.has("id") ? row.get("id").asString() : "")
          .containsExactly("s1", "s2", "s3", "", "", "", "");
      Assertions.assertThat(rows)
          .extracting(row -> row.has("question") ? row.get("question").asString() : "")
          .containsExactly("", "", "", "who", "wet", "judged", "taste");
    }

    @Test
    void a_statement_has_its_verdict_and_its_claims_with_evidence() {
      JsonNode row = rows.get(0);
      Assertions.assertThat(row.get("text").asString())
          .isEqualTo("Ada Flow made it, and it flows well.");
      Assertions.assertThat(row.get("verdict").asString()).isEqualTo("verified");
      Assertions.assertThat(row.get("claims").size()).isOne();
      JsonNode claim = row.get("claims").get(0);
      Assertions.assertThat(claim.get("subject").asString()).isEqualTo("thames-film");
      Assertions.assertThat(claim.get("property").asString()).isEqualTo("director");
      Assertions.assertThat(claim.get("value").asString()).isEqualTo("Ada Flow");
      Assertions.assertThat(claim.get("negated").booleanValue()).isFalse();
      Assertions.assertThat(claim.get("aside").booleanValue()).isFalse();
      Assertions.assertThat(claim.get("verdict").asString()).isEqualTo("verified");
      Assertions.assertThat(claim.get("why").asString()).isNotBlank();
      JsonNode evidence = claim.get("evidence").get(0);
      Assertions.assertThat(evidence.get("value").asString()).isEqualTo("Ada Flow");
      Assertions.assertThat(evidence.get("sources").get(0).asString()).isEqualTo("atlas");
    }

    @Test
    void a_typed_claim_has_no_span() {
      Assertions.assertThat(rows.get(0).get("claims").get(0).has("span")).isFalse();
    }

    @Test
    void verdicts_are_computed_from_what_the_reference_lists() {
      Assertions.assertThat(rows)
          .extracting(row -> row.get("verdict").asString())
          .containsExactly(
              "verified",
              "contradicted",
              "unverified",
              "verified",
              "unverified",
              "verified",
              "opinion");
    }

    @Test
    void a_contradicted_claim_shows_what_the_record_has_instead() {
      JsonNode claim = rows.get(1).get("claims").get(0);
      Assertions.assertThat(claim.get("verdict").asString()).isEqualTo("contradicted");
      Assertions.assertThat(claim.get("evidence").get(0).get("value").asString())
          .isEqualTo("Ada Flow");
      Assertions.assertThat(claim.get("why").asString()).contains("Ada Flow");
    }

    @Test
    void a_question_has_the_findings_on_its_key_and_distractors() {
      JsonNode row = rows.get(3);
      Assertions.assertThat(row.get("ask").asString()).isEqualTo("Who made it?");
      Assertions.assertThat(row.get("claims").get(0).get("value").asString()).isEqualTo("Ada Flow");
      Assertions.assertThat(row.get("distractors"))
          .extracting(one -> one.get("value").asString() + " " + one.get("verdict").asString())
          .containsExactlyInAnyOrder("Ben Weir contradicted", "Cy Ford contradicted");
      Assertions.assertThat(row.get("faults").size()).isZero();
    }
  }

  @Test
  void as_json_a_bank_is_one_object_with_statements_and_questions() {
    JsonNode banks = quizline.run("verify", "rivers.yaml", "--format", "json").json().get("banks");
    Assertions.assertThat(banks.size()).isOne();
    Assertions.assertThat(banks.get(0).get("bank").asString()).isEqualTo("rivers");
    Assertions.assertThat(banks.get(0).get("title").asString()).isEqualTo("Rivers on film");
    Assertions.assertThat(banks.get(0).get("statements").size()).isEqualTo(3);
    Assertions.assertThat(banks.get(0).get("questions").size()).isEqualTo(4);
  }

  @Nested
  class As_text {

    @Test
    void says_whose_word_a_verdict_is() {
      assertThat(quizline.run("verify", "rivers.yaml"))
          .exitedWith(ExitStatus.OK)
          .outContains(
              "Rivers on film",
              "s1  verified",
              "✓ verified: Ada Flow directed it.",
              "~ opinion (aside): It flows well.",
              "s2  contradicted",
              "The Great Atlas",
              "who  key verified",
              "2 of 2 distractors refuted",
              "wet  key makes no claim",
              "Statements: 1 verified, 1 contradicted, 1 unverified",
              "Keys: 2 verified, 1 opinion, 1 without a claim")
          .saidNothingOnErr();
    }

    @Test
    void two_banks_are_told_one_after_the_other() {
      CommandRun run = quizline.run("verify", "rivers.yaml", "refuted.yaml");
      assertThat(run)
          .exitedWith(ExitStatus.NO)
          .outContains("Rivers on film", "A wrong key", "bad  key contradicted");
      Assertions.assertThat(run.out().indexOf("Rivers on film"))
          .isLessThan(run.out().indexOf("A wrong key"));
    }
  }

  @Nested
  class The_exit_code {

    @Test
    void is_1_for_a_refuted_key() {
      assertThat(quizline.run("verify", "refuted.yaml"))
          .exitedWith(ExitStatus.NO)
          .outContains("bad  key contradicted");
    }

    @Test
    void is_1_for_a_distractor_that_is_right_as_well() {
      quizline.write(
          "twice.yaml",
          "quizline: bank/1",
          "title: Two right ones",
          "references: [atlas.yaml]",
          "questions:",
          "  - {id: two, type: single-choice, ask: Where?, choices: [London, Oxford, Rome],"
              + " answer: London, claim: {property: filming-location}}");
      assertThat(quizline.run("verify", "twice.yaml"))
          .exitedWith(ExitStatus.NO)
          .outContains("two  key verified", "! ", "Oxford");
    }

    @Test
    void is_0_for_a_contradicted_statement_unless_asked_for() {
      assertThat(quizline.run("verify", "rivers.yaml")).exitedWith(ExitStatus.OK);
      assertThat(quizline.run("verify", "rivers.yaml", "--fail-on", "statements"))
          .exitedWith(ExitStatus.NO);
    }

    @Test
    void counts_any_of_several_banks() {
      assertThat(quizline.run("verify", "refuted.yaml", "rivers.yaml", "--format", "jsonl"))
          .exitedWith(ExitStatus.NO);
    }
  }

  @Nested
  class Another_reference {

    @BeforeEach
    void in_which_somebody_else_directed() {
      quizline.write(
          "diary.yaml",
          "quizline: reference/1",
          "sources:",
          "  diary: {publisher: A diary}",
          "subjects:",
          "  - id: thames-film",
          "    name: Thames",
          "    type: film",
          "    facts:",
          "      - {property: director, value: Ben Weir, complete: true, sources: [diary]}");
    }

    @Test
    void takes_the_place_of_those_that_the_bank_names() {
      assertThat(quizline.run("verify", "rivers.yaml", "-r", "diary.yaml"))
          .exitedWith(ExitStatus.NO)
          .outContains("who  key contradicted", "A diary")
          .outLacks("The Great Atlas");
    }

    @Test
    void may_be_several() {
      assertThat(
              quizline.run(
                  "verify", "rivers.yaml", "-r", "diary.yaml", "--reference", "atlas.yaml"))
          .outContains("who  key disputed", "A diary", "The Great Atlas");
    }

    @Test
    void that_is_not_there_is_not_found() {
      assertThat(quizline.run("verify", "rivers.yaml", "-r", "nowhere.yaml"))
          .exitedWith(ExitStatus.NOT_FOUND)
          .saidNothingOnOut()
          .errContains("There is no reference \"nowhere.yaml\", neither as a file nor by name.");
    }

    @Test
    void that_is_broken_is_malformed() {
      quizline.write("torn.yaml", "quizline: reference/1", "subjects: [");
      assertThat(quizline.run("verify", "rivers.yaml", "-r", "torn.yaml"))
          .exitedWith(ExitStatus.MALFORMED)
          .saidNothingOnOut()
          .errContains("torn.yaml:", "nothing was checked");
    }
  }

  @Test
  void a_bank_without_a_reference_is_unverified_and_it_is_said() {
    quizline.write(
        "alone.yaml",
        "quizline: bank/1",
        "title: Alone",
        "questions:",
        "  - {id: wet, type: true-false, ask: Rivers are wet., answer: true}");
    assertThat(quizline.run("verify", "alone.yaml"))
        .exitedWith(ExitStatus.OK)
        .outContains("Keys: 1 without a claim")
        .errContains("alone names no reference, so nothing in it can be verified; -r gives one.");
  }

  @Test
  void a_broken_bank_is_malformed() {
    quizline.write("broken.yaml", "quizline: bank/1", "title: B", "questions: []");
    assertThat(quizline.run("verify", "broken.yaml"))
        .exitedWith(ExitStatus.MALFORMED)
        .saidNothingOnOut()
        .errContains("broken.yaml:3:12: ");
  }

  @Test
  void without_anything_to_verify_it_is_a_usage_error() {
    assertThat(quizline.run("verify"))
        .exitedWith(ExitStatus.USAGE)
        .errContains("There is nothing to verify: name a bank, an article or statements");
  }
}
