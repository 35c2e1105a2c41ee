package dev.quizline.exchange.text2qti;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.exchange.ExchangeFormat;
import dev.quizline.exchange.Trip;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Text2qtiReaderTest {

  @TempDir Path folder;

  private Trip.In read(String... lines) {
    return Trip.in(ExchangeFormat.TEXT2QTI, folder, String.join("\n", lines) + "\n");
  }

  @Test
  void a_question_has_title_points_text_feedback_and_choices() {
    Trip.In in =
        read(
            "Quiz title: Rivers",
            "Title: Capital river",
            "Points: 2",
            "1.  Which *river* flows",
            "    through London?",
            "",
            "    Think of it.",
            "... It rises in Gloucestershire.",
            "+ Well done.",
            "a)  Seine",
            "*b) Thames");
    assertThat(in.onlyKeys())
        .containsEntry("id", "capital-river")
        .containsEntry("ask", "Which river flows through London?\n\nThink of it.")
        .containsEntry("explain", "It rises in Gloucestershire.")
        .containsEntry("answer", "Thames")
        .containsEntry("points", 2);
    assertThat(in.arrivals().header.title()).isEqualTo("Rivers");
    assertThat(in.lost())
        .containsExactly(
            "ask: Markdown emphasis, dropped, the words kept",
            "explain: feedback for a right or a wrong answer, left out");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "*a) True|b) False => true-false",
        "[*] a|[ ] b|[] c => multiple-choice",
        "*   Thames|*   River Thames => short-answer",
        "=   7 => numeric",
        "=   1.4 +- 0.1 => numeric",
        "=   200 +- 20% => numeric",
        "=   [1.3, 1.5] => numeric",
      })
  void the_marks_of_the_answers_tell_the_kind(String answers, String kind) {
    assertThat(read(("1. Which?|" + answers).split("\\|")).onlyKeys()).containsEntry("type", kind);
  }

  @Test
  void a_share_of_a_number_is_worked_out() {
    assertThat(read("1. How many?", "= 200 +- 2.5%").onlyKeys()).containsEntry("tolerance", "5");
  }

  @Test
  void what_is_signs_stay_signs_behind_a_backslash() {
    assertThat(read("1. A \\*star\\* and a\\_b &lt;i&gt;", "*a) x", "b) y").onlyKeys())
        .containsEntry("ask", "A *star* and a_b <i>");
  }

  @Test
  void comments_are_passed_over_and_code_is_never_run() {
    Trip.In in =
        read(
            "% a comment",
            "COMMENT",
            "1. not a question",
            "END_COMMENT",
            "```{.python .run}",
            "print('1. Question')",
            "```",
            "1. Which?",
            "*a) x",
            "b) y");
    assertThat(in.only().question().item().ask()).isEqualTo("Which?");
    assertThat(in.lost()).containsExactly("code: code that writes questions, not run, left out");
  }

  @Test
  void groups_are_taken_whole_with_their_points() {
    Trip.In in =
        read(
            "GROUP",
            "pick: 1",
            "points per question: 3",
            "1. One?",
            "*a) x",
            "b) y",
            "2. Two?",
            "*a) x",
            "b) y",
            "END_GROUP");
    assertThat(in.questions()).extracting(q -> q.question().item().points()).containsExactly(3, 3);
  }

  @Test
  void essays_and_files_to_hand_in_are_left_out_and_named() {
    assertThat(read("1. Write.", "____", "2. Draw.", "^^^^").lost())
        .containsExactly("question: an essay, left out", "question: a file to hand in, left out");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "no mark => 1",
        "a) choice first => 1",
        "1. Which?|a)no blank => 2",
        "1. Which?|*a) x => 1",
        "1. Which?|a) x|b) y => 1",
        "1. Which?|*a) x|*b) y => 1",
        "1. Which?|*a) x|[ ] y => 3",
        "1. Which?|*a) x|b) x => 3",
        "1. Which?|= 1.5 => 1",
        "1. Which?|= [2, 1] => 1",
        "1. Which? => 1",
        "Points: none|1. Which?|*a) x|b) y => 2",
        "COMMENT|1. Which? => 1",
      })
  void what_text2qti_refuses_is_malformed_with_its_line(String lines, String place) {
    assertThat(read(lines.split("\\|")).malformed().get(0).place()).isEqualTo(place);
  }
}
