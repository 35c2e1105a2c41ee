package dev.quizline.exchange.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.exchange.ExchangeFormat;
import dev.quizline.exchange.Malformed;
import dev.quizline.exchange.Trip;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoodleXmlReaderTest {

  @TempDir Path folder;

  private Trip.In read(String... questions) {
    return Trip.in(
        ExchangeFormat.MOODLE_XML,
        folder,
        "<?xml version=\"1.0\"?>\n<quiz>\n" + String.join("\n", questions) + "\n</quiz>\n");
  }

  private static String question(String type, String ask, String rest) {
    return "<question type=\""
        + type
        + "\"><name><text>Some name</text></name><questiontext format=\"html\"><text>"
        + ask
        + "</text></questiontext>"
        + rest
        + "</question>";
  }

  private static String answer(String fraction, String text) {
    return "<answer fraction=\"" + fraction + "\"><text>" + text + "</text></answer>";
  }

  @Test
  void a_question_has_its_id_tags_hint_points_and_explanation() {
    Map<String, Object> keys =
        read(
                "<question"
                    + " type=\"category\"><category><text>$course$/Water</text></category></question>",
                question(
                    "truefalse",
                    "<![CDATA[<p>Rivers &amp; lakes are <em>wet</em>.</p>]]>",
                    answer("100", "true")
                        + answer("0", "false")
                        + "<idnumber>wet-1</idnumber><defaultgrade>2.0000000</defaultgrade><generalfeedback"
                        + " format=\"plain_text\"><text>They"
                        + " &lt;are&gt;.</text></generalfeedback><hint format=\"html\"><text>Touch"
                        + " one.</text></hint><tags><tag><text>easy one</text></tag></tags>"))
            .onlyKeys();
    assertThat(keys)
        .containsEntry("id", "wet-1")
        .containsEntry("ask", "Rivers & lakes are wet.")
        .containsEntry("answer", true)
        .containsEntry("explain", "They <are>.")
        .containsEntry("hint", "Touch one.")
        .containsEntry("tags", List.of("easy one", "Water"))
        .containsEntry("points", 2);
  }

  @Test
  void older_files_have_texts_and_fractions_elsewhere() {
    assertThat(
            read(question(
                    "numerical",
                    "How many?",
                    "<answer>7<fraction>1</fraction><tolerance>0.5</tolerance></answer>"
                        + "<units><unit><multiplier>1</multiplier><unit_name>km</unit_name></unit></units>"))
                .onlyKeys())
        .containsEntry("answer", "7")
        .containsEntry("tolerance", "0.5")
        .containsEntry("unit", "km");
  }

  @Test
  void judgements_in_another_language_stand_in_the_order_true_false() {
    assertThat(
            read(question("truefalse", "Nass?", answer("0", "Wahr") + answer("100", "Falsch")))
                .onlyKeys())
        .containsEntry("answer", false);
  }

  @Test
  void a_cloze_has_its_gaps_in_the_text() {
    assertThat(
            read(question(
                    "cloze",
                    "{1:SHORTANSWER:=Paris~%50%Lutetia#nearly} lies on the"
                        + " {1:MC:Thames~=Seine~100 \\~ x} since {1:NM:=300} and {not a gap}.",
                    ""))
                .onlyKeys())
        .containsEntry("ask", "{#1} lies on the {#2} since {#3} and {not a gap}.")
        .containsEntry(
            "gaps",
            List.of(
                Map.of("answers", List.of("Paris")),
                Map.of("choices", List.of("Thames", "Seine", "100 ~ x"), "answer", "Seine"),
                Map.of("answers", List.of("300"))));
  }

  @Test
  void files_combined_feedback_and_a_fixed_order_are_lost_and_named() {
    Trip.In in =
        read(
            question(
                "multichoice",
                "Which?",
                "<single>true</single><shuffleanswers>false</shuffleanswers>"
                    + "<correctfeedback format=\"html\"><text>Yes.</text></correctfeedback>"
                    + answer("100", "a")
                    + answer("-50", "b")
                    + "<questiontext2/><file name=\"x.png\" encoding=\"base64\">AAAA</file>"));
    assertThat(in.onlyKeys()).containsEntry("answer", "a");
    assertThat(in.lost())
        .containsExactly(
            "ask: files and images, left out",
            "explain: feedback for right, partly right and wrong answers, left out",
            "choices: a fixed order, left out",
            "answer: choices that earn or cost a part, count as wrong");
  }

  @ParameterizedTest
  @ValueSource(strings = {"essay", "description", "ddmarker", "calculated"})
  void what_banks_do_not_know_is_left_out_and_named(String type) {
    Trip.In in = read(question(type, "Which?", ""));
    assertThat(in.malformed()).isEmpty();
    assertThat(in.questions()).isEmpty();
    assertThat(in.lost()).hasSize(1).allMatch(loss -> loss.startsWith("question: "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<question type=\"truefalse\"><name><text>x</text></name></question>",
        "<question type=\"truefalse\"><questiontext><text>a"
            + " <b>b</b></text></questiontext></question>",
        "<question type=\"multichoice\"><questiontext><text>a</text></questiontext></question>",
        "<question type=\"shortanswer\"><questiontext><text>a</text></questiontext></question>",
        "<question type=\"numerical\"><questiontext><text>a</text></questiontext><answer"
            + " fraction=\"100\"><text>x</text></answer></question>",
        "<question type=\"cloze\"><questiontext><text>no gap</text></questiontext></question>",
        "<question type=\"cloze\"><questiontext><text>{1:MC:=one}</text></questiontext></question>",
        "<question"
            + " type=\"cloze\"><questiontext><text>{1:MC:one~two}</text></questiontext></question>",
        "<question"
            + " type=\"cloze\"><questiontext><text>{1:NM:=word}</text></questiontext></question>",
        "<question><questiontext><text>a &unknown; b</text></questiontext></question>",
        "<question>",
      })
  void a_question_that_moodle_refuses_is_malformed_with_its_line(String question) {
    assertThat(read(question).malformed())
        .extracting(Malformed::place)
        .allMatch(place -> place.matches("[345]"))
        .isNotEmpty();
  }

  @Test
  void a_document_type_is_refused() {
    Trip.In in =
        Trip.in(
            ExchangeFormat.MOODLE_XML,
            folder,
            "<!DOCTYPE quiz [<!ENTITY a \"b\">]><quiz><question"
                + " type=\"essay\"><questiontext><text>&a;</text></questiontext></question></quiz>");
    assertThat(in.malformed()).hasSize(1);
    assertThat(in.malformed().get(0).sentence()).contains("DOCTYPE");
  }
}
