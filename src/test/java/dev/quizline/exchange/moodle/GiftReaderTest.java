package dev.quizline.exchange.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.exchange.ExchangeFormat;
import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.Malformed;
import dev.quizline.exchange.Trip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GiftReaderTest {

  @TempDir Path folder;

  private Trip.In read(String... lines) {
    return Trip.in(ExchangeFormat.GIFT, folder, String.join("\n", lines) + "\n");
  }

  private Map<String, Object> keys(String... lines) {
    return read(lines).onlyKeys();
  }

  @Nested
  class The_kind {

    @ParameterizedTest
    @CsvSource(
        delimiterString = " => ",
        value = {
          "Which river?{=Thames ~Seine ~Tiber} => single-choice",
          "Which rivers?{~%50%Thames ~%50%Seine ~Everest} => multiple-choice",
          "The Thames is a river.{T} => true-false",
          "The Thames is a river.{FALSE#no#yes} => true-false",
          "The Thames is a river.{true} => short-answer",
          "Which river?{=Thames =River Thames} => short-answer",
          "Which river?{Thames} => short-answer",
          "How long?{#346:1} => numeric",
          "Match.{=Thames -> London =Seine -> Paris} => matching",
        })
    void is_told_by_the_answers_in_the_order_that_moodle_asks(String gift, String kind) {
      assertThat(keys(gift)).containsEntry("type", kind);
    }

    @Test
    void of_an_ordering_has_its_items_on_lines() {
      assertThat(
              keys(
                  "Upstream first.{>3 ALL VERTICAL ABSOLUTE_POSITION SHOW 123",
                  "Oxford",
                  "Eton",
                  "London",
                  "}"))
          .containsEntry("order", List.of("Oxford", "Eton", "London"));
    }

    @Test
    void is_an_essay_or_a_text_which_are_left_out_and_named() {
      Trip.In in = read("::long::Write about rivers.{}", "", "::intro::Rivers flow.");
      assertThat(in.malformed()).isEmpty();
      assertThat(in.questions()).isEmpty();
      assertThat(in.lost())
          .containsExactly(
              "question: an essay, left out", "question: a text that asks nothing, left out");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which river?{=Thames ~Seine",
        "Which river? =Thames ~Seine}",
        "Which river?{\n=Thames\n~Seine",
        "Which river?\n=Thames\n~Seine\n}",
        "How long?{#346:1",
        "The Thames is a river.{TRUE",
      })
  void is_recognised_even_where_its_only_question_lacks_a_brace(String gift) throws IOException {
    Path file =
        Trip.write(folder, "river", ("\n// A river.\n" + gift).getBytes(StandardCharsets.UTF_8));
    assertThat(ExchangeFormat.recognise(new Foreign("river", file).head()))
        .contains(ExchangeFormat.GIFT);
    assertThat(Trip.in(ExchangeFormat.GIFT, file).malformed())
        .singleElement()
        .hasToString(
            "river:3: a brace without its partner; write \\{ and \\} for braces that are text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rivers flow.", "Escaped: \\{=x\\}", "a = b", "# Rivers\n> flow {"})
  void is_not_seen_in_texts_without_its_braces(String text) throws IOException {
    Path file = Trip.write(folder, "text", text.getBytes(StandardCharsets.UTF_8));
    assertThat(new GiftReader().recognises(new Foreign("text", file).head())).isFalse();
  }

  @Nested
  class Blocks {

    @Test
    void end_at_a_blank_line_or_at_a_line_of_a_zero() {
      assertThat(read("One?{T}", "0", "Two?{F}", " \t", "Three?{T}").questions()).hasSize(3);
    }

    @Test
    void take_ids_and_tags_from_their_comments() {
      assertThat(
              keys(
                  "// [id:Q.7] [tag:rivers] [tag:a\\]b]",
                  "// [id:second] [tag:difficulty:hard]",
                  "::Name::One?{T}"))
          .containsEntry("id", "Q.7")
          .containsEntry("tags", List.of("rivers", "a]b"))
          .containsEntry("difficulty", "hard");
    }

    @Test
    void have_comments_in_their_midst() {
      assertThat(keys("Which?{", "  // not this one", "=a", "~b", "}"))
          .containsEntry("choices", List.of("a", "b"));
    }

    @Test
    void belong_to_the_category_above_which_becomes_a_tag() {
      Trip.In in =
          read("$CATEGORY: $course$/top/Water/Rivers//Streams", "", "One?{T}", "", "Two?{T}");
      assertThat(in.questions())
          .allSatisfy(
              question ->
                  assertThat(question.question().item().tags())
                      .containsExactly("Water/Rivers/Streams"));
    }

    @Test
    void without_id_or_name_have_an_id_made_from_their_words() {
      Trip.In in =
          read(
              "Which river flows through Bonn?{=Rhine ~Main}",
              "",
              "::Big One::x?{T}",
              "",
              "::Big One::y?{T}");
      assertThat(in.questions())
          .extracting(question -> question.question().id())
          .containsExactly("which-river-flows-through-bonn", "big-one", "big-one-2");
    }

    @Test
    void may_end_their_lines_as_any_system_does() {
      assertThat(read("One?{T}\r\n\r\nTwo?{T}\r\rThree?{T}").questions()).hasSize(3);
    }
  }

  @Nested
  class Texts {

    @ParameterizedTest
    @CsvSource(
        delimiterString = " => ",
        value = {
          "a \\= b \\{c\\} \\~ \\# \\: => a = b {c} ~ # :",
          "\\\\nu and \\(x\\) => \\nu and \\(x\\)",
          "https://example.org/?q\\=1 => https://example.org/?q=1",
          "[html]a &lt; b <b>bold</b> => a < b bold",
          "[plain]a &lt; <b> => a &lt; <b>",
          "[markdown]*so* `code` => so code",
          "[unknown]text => [unknown]text",
          "List<String> stays => List<String> stays",
          "m<sup>2</sup> => m^2",
          "::tidy:: Question => Question",
        })
    void are_plain_in_the_end(String gift, String ask) {
      assertThat(keys(gift + "{T}")).containsEntry("ask", ask);
    }

    @Test
    void have_line_breaks_where_a_backslash_and_n_stand() {
      assertThat(keys("one\\ntwo{T}")).containsEntry("ask", "one\ntwo");
    }

    @Test
    void have_a_gap_where_the_answers_stand_in_their_midst() {
      Trip.In in = read("The {=Thames ~Seine} flows through London.");
      assertThat(in.onlyKeys()).containsEntry("ask", "The _____ flows through London.");
      assertThat(in.lost())
          .containsExactly("ask: the place of the answer within the text, written as _____");
    }

    @Test
    void explain_behind_the_last_four_number_signs() {
      assertThat(keys("One?{=a#right ~b#wrong####Because.}")).containsEntry("explain", "Because.");
    }

    @Test
    void explain_with_the_feedback_of_the_right_choice_where_nothing_else_does() {
      Trip.In in = read("One?{~b#wrong =a#right}");
      assertThat(in.onlyKeys()).containsEntry("explain", "right");
      assertThat(in.lost())
          .containsExactly(
              "explain: feedback of single choices, left out",
              "explain: feedback of the right choice, taken as the explanation");
    }
  }

  @Nested
  class Answers {

    @ParameterizedTest
    @CsvSource(
        delimiterString = " => ",
        value = {
          "#3.14:0.01 => 3.14 => 0.01",
          "#3..5 => 4 => 1",
          "#-2.5 => -2.5 => 0",
          "#=1.5e3:1 => 1500 => 1",
          "#=%50%7:1 =%100%8:2 ~#other => 8 => 2",
        })
    void in_numbers_have_a_tolerance(String body, String answer, String tolerance) {
      assertThat(keys("How many?{" + body + "}"))
          .containsEntry("answer", answer)
          .satisfies(keys -> assertThat(keys.getOrDefault("tolerance", "0")).isEqualTo(tolerance));
    }

    @Test
    void with_an_empty_left_are_rights_that_match_nothing() {
      assertThat(keys("Match.{=Thames -> London =Seine -> Paris = -> Rome}"))
          .containsEntry("pairs", List.of(List.of("Thames", "London"), List.of("Seine", "Paris")))
          .containsEntry("extra", List.of("Rome"));
    }

    @Test
    void with_a_star_for_anything_are_left_out_and_a_star_that_is_meant_stays() {
      Trip.In in = read("Which?{=Tham* =\\*Seine}");
      assertThat(in.onlyKeys()).containsEntry("answers", List.of("*Seine"));
      assertThat(in.lost()).containsExactly("answers: answers with a star for anything, left out");
    }

    @Test
    void behind_an_equals_sign_have_no_weight_when_choices_stand_beside_them() {
      assertThat(keys("Which?{=%50%x ~y}")).containsEntry("answer", "%50%x");
    }

    @Test
    void of_which_one_of_several_is_enough_become_several_right_ones() {
      Trip.In in = read("Which?{=a =b ~c}");
      assertThat(in.onlyKeys()).containsEntry("answers", List.of("a", "b"));
      assertThat(in.lost())
          .containsExactly("answer: several right choices of which one is enough, all are wanted");
    }

    @Test
    void that_look_alike_leave_the_question_out() {
      assertThat(read("Which?{=A ~a}").lost())
          .containsExactly(
              "question: a question whose right and wrong choices look the same, left out");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which?{=a ~b",
        "Which?=a ~b}",
        "Which?}{",
        "Which?{~a ~b}",
        "Which?{~only}",
        "Match.{=a -> b =c}",
        "Match.{=a -> b}",
        "How many?{#seven}",
        "How many?{#}",
        "How many?{#=%50%7}",
        "What?{=%50%half}",
      })
  void a_question_that_moodle_refuses_is_malformed_with_its_line(String gift) {
    Trip.In in = read("::fine::Fine?{T}", "", "// why not", gift, "", "::also::Fine?{F}");
    assertThat(in.malformed()).extracting(Malformed::place).containsExactly("4");
    assertThat(in.malformed().get(0).toString()).startsWith("in:4: ").doesNotEndWith(".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"::n::One?{T}", "// c\n\n$CATEGORY: a\n", "One?{\n=a\n~b\n}"})
  void is_recognised(String gift) throws Exception {
    Path file = Trip.write(folder, "x", gift.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(ExchangeFormat.recognise(new dev.quizline.exchange.Foreign("x", file).head()))
        .contains(ExchangeFormat.GIFT);
  }
}
