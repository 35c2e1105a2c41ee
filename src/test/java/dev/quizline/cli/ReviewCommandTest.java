package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

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
class ReviewCommandTest {

  private CommandLineFixture quizline;
  private PlayedRivers played;

  @BeforeEach
  void a_folder(@TempDir Path folder) {
    quizline = new CommandLineFixture(folder);
    played = new PlayedRivers(quizline);
  }

  @Test
  void nothing_played_is_nothing_to_review() {
    assertThat(quizline.run("review")).exitedWith(ExitStatus.OK).outContains("Nothing to review.");
  }

  @Nested
  class Missed_questions {

    @BeforeEach
    void one_each_of_two_banks() {
      played.play("rivers", "tester", "Tiber", "t");
      played.play("brooks", "tester", "", "t");
      played.play("brooks", "Grace", "Seine", "f");
    }

    @Test
    void are_told_with_answer_key_and_explanation() {
      assertThat(quizline.run("review"))
          .exitedWith(ExitStatus.OK)
          .outContains(
              "Missed",
              "rivers-paris  Which river runs through Paris?",
              "you: Tiber",
              "✓ Seine",
              "It comes from Burgundy.",
              "brooks-paris",
              "passed")
          .outLacks("rivers-wet", "brooks-wet");
    }

    @Test
    void of_one_bank_by_name_or_by_path() {
      assertThat(quizline.run("review", "brooks"))
          .outContains("brooks-paris")
          .outLacks("rivers-paris");
      assertThat(quizline.run("review", "brooks.yaml"))
          .outContains("brooks-paris")
          .outLacks("rivers-paris");
    }

    @Test
    void of_somebody_else() {
      assertThat(quizline.run("review", "--player", "Grace"))
          .outContains("brooks-wet")
          .outLacks("-paris");
    }

    @Test
    void are_gone_once_they_were_answered_right() {
      played.play("rivers", "tester", "Seine", "t");
      assertThat(quizline.run("review")).outLacks("rivers-paris");
    }

    @Test
    void as_json() {
      JsonNode missed = quizline.run("review", "rivers", "--format", "json").json().get("missed");
      Assertions.assertThat(missed.size()).isOne();
      JsonNode row = missed.get(0);
      Assertions.assertThat(row.get("why").asString()).isEqualTo("missed");
      Assertions.assertThat(row.get("bank").asString()).isEqualTo("rivers");
      Assertions.assertThat(row.get("question").asString()).isEqualTo("rivers-paris");
      Assertions.assertThat(row.get("response").asString()).isEqualTo("Tiber");
      Assertions.assertThat(row.get("key").asString()).isEqualTo("Seine");
      Assertions.assertThat(row.get("result").asString()).isEqualTo("wrong");
    }

    @Test
    void are_told_without_explanation_where_the_bank_is_gone() {
      quizline.write("rivers.yaml", "no bank any more");
      assertThat(quizline.run("review", "rivers"))
          .exitedWith(ExitStatus.OK)
          .outContains("rivers-paris", "✓ Seine")
          .outLacks("Burgundy");
    }
  }

  @Nested
  class Contested_marks {

    @BeforeEach
    void one_answer_is_contested() {
      played.play("rivers", "tester", "Sequana", "t");
      played.contest(0);
    }

    private double best() {
      JsonNode scores = quizline.run("scores", "--format", "json").json().get("scores");
      return scores.get(0).get("best").doubleValue();
    }

    @Test
    void are_told_and_change_no_score_by_themselves() {
      assertThat(quizline.run("review"))
          .exitedWith(ExitStatus.OK)
          .outContains("Contested", "tester says: I was right");
      Assertions.assertThat(best()).isEqualTo(0.5);
    }

    @Test
    void once_accepted_count_as_right_in_every_score() {
      assertThat(quizline.run("review", "--accept", "rivers-paris"))
          .exitedWith(ExitStatus.OK)
          .outContains("Nothing to review.")
          .errContains("rivers-paris: accepted, counts as right.");
      Assertions.assertThat(best()).isEqualTo(1);
      assertThat(quizline.run("scores")).outContains("tester 2 of 2");
    }

    @Test
    void once_rejected_stay_as_they_were_marked_and_are_asked_about_no_more() {
      assertThat(quizline.run("review", "--reject", "rivers-paris"))
          .exitedWith(ExitStatus.OK)
          .outContains("Missed")
          .outLacks("Contested")
          .errContains("rivers-paris: left as it was marked.");
      Assertions.assertThat(best()).isEqualTo(0.5);
    }

    @Test
    void are_settled_once() {
      quizline.run("review", "--accept", "rivers-paris");
      assertThat(quizline.run("review", "--reject", "rivers-paris"))
          .exitedWith(ExitStatus.NO)
          .errContains("No answer to \"rivers-paris\" is contested.");
      Assertions.assertThat(best()).isEqualTo(1);
    }

    @Test
    void cannot_be_accepted_and_rejected_at_once() {
      assertThat(quizline.run("review", "--accept", "rivers-paris", "--reject", "rivers-paris"))
          .exitedWith(ExitStatus.USAGE);
      Assertions.assertThat(best()).isEqualTo(0.5);
    }

    @Test
    void of_a_question_that_nobody_contested_are_not_settled() {
      assertThat(quizline.run("review", "--accept", "rivers-paris", "--accept", "rivers-wet"))
          .exitedWith(ExitStatus.NO)
          .errContains("No answer to \"rivers-wet\" is contested.");
      Assertions.assertThat(best()).isEqualTo(0.5);
    }

    @Test
    void of_another_bank_are_left_alone() {
      assertThat(quizline.run("review", "brooks", "--accept", "rivers-paris"))
          .exitedWith(ExitStatus.NO);
      Assertions.assertThat(best()).isEqualTo(0.5);
    }

    @Test
    void as_json_lines_say_why_they_are_there() {
      Assertions.assertThat(quizline.run("review", "--format", "jsonl").jsonRows())
          .extracting(row -> row.get("why").asString() + " " + row.get("question").asString())
          .containsExactly("missed rivers-paris", "contested rivers-paris");
    }
  }
}
