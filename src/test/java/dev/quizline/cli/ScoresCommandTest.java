package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoresCommandTest {

  private CommandLineFixture quizline;

  @BeforeEach
  void a_folder(@TempDir Path folder) {
    quizline = new CommandLineFixture(folder);
  }

  @Nested
  class Once_something_was_played {

    @BeforeEach
    void three_evenings() {
      PlayedRivers played = new PlayedRivers(quizline);
      played.play("rivers", "Ada", "Seine", "t");
      played.play("rivers", "Ada", "Tiber", "t");
      played.play("rivers", "Grace", "Tiber", "f");
      played.play("brooks", "Ada", "Seine", "f");
      played.play("brooks", "Ada", "Seine");
    }

    @Test
    void tells_bests_and_averages_by_bank_and_player() {
      assertThat(quizline.run("scores"))
          .exitedWith(ExitStatus.OK)
          .outContains(
              "All about rivers",
              "Ada  best 100% · average 75% · last 50% · 2 runs",
              "Grace  best 0% · average 0% · last 0% · 1 run",
              "All about brooks",
              "Ada  best 50% · average 50% · last 50% · 1 run")
          .saidNothingOnErr();
    }

    @Test
    void tells_the_newest_runs_first_with_those_that_were_interrupted() {
      CommandRun run = quizline.run("scores");
      String newest = run.out().substring(run.out().indexOf("Newest runs"));
      Assertions.assertThat(newest.lines().skip(1))
          .hasSize(5)
          .first(Assertions.as(Assertions.STRING))
          .contains("All about brooks", "Ada 1 of 1", "interrupted");
    }

    @Test
    void of_one_bank() {
      assertThat(quizline.run("scores", "brooks"))
          .outContains("All about brooks")
          .outLacks("All about rivers");
    }

    @Test
    void of_one_player() {
      assertThat(quizline.run("scores", "--player", "Grace"))
          .outContains("Grace")
          .outLacks("Ada", "brooks");
    }

    @Test
    void of_a_bank_named_by_its_path() {
      assertThat(quizline.run("scores", "brooks.yaml"))
          .outContains("All about brooks")
          .outLacks("All about rivers");
    }

    @Test
    void as_json_scores_are_shares_and_runs_have_standings() {
      JsonNode report = quizline.run("scores", "rivers", "--format", "json").json();
      JsonNode ada = report.get("scores").get(0);
      Assertions.assertThat(ada.get("bank").asString()).isEqualTo("rivers");
      Assertions.assertThat(ada.get("round").asString()).isEqualTo("quiz");
      Assertions.assertThat(ada.get("player").asString()).isEqualTo("Ada");
      Assertions.assertThat(ada.get("runs").intValue()).isEqualTo(2);
      Assertions.assertThat(ada.get("best").doubleValue()).isEqualTo(1);
      Assertions.assertThat(ada.get("average").doubleValue()).isEqualTo(0.75);
      Assertions.assertThat(ada.get("last").doubleValue()).isEqualTo(0.5);
      JsonNode run = report.get("runs").get(0);
      Assertions.assertThat(run.get("at").asString()).isEqualTo("2026-11-20T19:00:00Z");
      Assertions.assertThat(run.get("ending").asString()).isEqualTo("complete");
      JsonNode standing = run.get("players").get(0);
      Assertions.assertThat(standing.get("correct").intValue()).isEqualTo(2);
      Assertions.assertThat(standing.get("of").intValue()).isEqualTo(2);
      Assertions.assertThat(standing.get("points").doubleValue()).isEqualTo(2);
    }

    @Test
    void as_json_lines_a_run_a_line_the_oldest_first() {
      Assertions.assertThat(quizline.run("scores", "--format", "jsonl").jsonRows())
          .extracting(row -> row.get("bank").asString() + " " + row.get("ending").asString())
          .hasSize(5)
          .startsWith("rivers complete")
          .endsWith("brooks interrupted");
    }

    @Test
    void nothing_of_a_player_who_never_played() {
      assertThat(quizline.run("scores", "--player", "Alan"))
          .exitedWith(ExitStatus.OK)
          .outContains("Nothing played so far by Alan.");
    }
  }

  @Test
  void nothing_played_is_said() {
    assertThat(quizline.run("scores"))
        .exitedWith(ExitStatus.OK)
        .outContains("Nothing played so far.");
    assertThat(quizline.run("scores", "rivers")).outContains("Nothing played so far in rivers.");
  }

  @Test
  void nothing_played_is_empty_json() {
    JsonNode report = quizline.run("scores", "--format", "json").json();
    Assertions.assertThat(report.get("scores").size()).isZero();
    Assertions.assertThat(report.get("runs").size()).isZero();
  }

  @Test
  void a_journal_that_is_a_folder_is_a_failure_in_words() throws IOException {
    Files.createDirectories(quizline.journal());
    assertThat(quizline.run("scores"))
        .exitedWith(ExitStatus.IO_FAILED)
        .saidNothingOnOut()
        .errContains("The journal cannot be used: ")
        .errLacks("Exception");
  }
}
