package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Subject;
import dev.quizline.verify.text.Conflict.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictsTest {

  private static List<Conflict> in(String... units) {
    List<Unit> text = new ArrayList<>();
    for (String unit : units) {
      text.add(new Unit("u" + text.size(), unit, 0));
    }
    return Conflicts.in(
        text, new Subject("paper-harbour", "Paper Harbour", List.of(), "film", List.of()));
  }

  @Test
  void two_years_of_release_contradict_each_other() {
    List<Conflict> conflicts =
        in("Paper Harbour was released in 1971.", "The film came out in 1974 and did well.");

    assertThat(conflicts).singleElement().extracting(Conflict::kind).isEqualTo(Kind.CONTRADICTION);
    assertThat(conflicts.get(0).first()).isZero();
    assertThat(conflicts.get(0).second()).isEqualTo(1);
    assertThat(conflicts.get(0).secondSpan()).isEqualTo(new Span(21, 25));
  }

  @Test
  void what_is_said_and_denied_is_a_contradiction() {
    assertThat(
            in("Ana Reis directed Paper Harbour.", "Paper Harbour was not directed by Ana Reis."))
        .extracting(Conflict::kind)
        .containsOnly(Kind.CONTRADICTION);
  }

  @Test
  void a_second_writer_is_a_tension() {
    assertThat(in("Paper Harbour was written by Ana Reis.", "The film was written by Tom Vale."))
        .extracting(Conflict::kind)
        .containsExactly(Kind.TENSION);
  }

  @Test
  void one_more_place_extends_a_list() {
    assertThat(
            in(
                "Paper Harbour was shot in Porto and Vigo.",
                "Some scenes of the film were shot in Cork."))
        .extracting(Conflict::kind)
        .containsExactly(Kind.EXTENSION);
  }

  @Test
  void what_is_missing_in_one_place_and_there_in_another_is_a_contradiction() {
    assertThat(
            in(
                "It moves by glances rather than by sudden chases.",
                "With its chases, Paper Harbour never lets go."))
        .extracting(Conflict::kind)
        .containsExactly(Kind.CONTRADICTION);
  }

  @Test
  void a_story_is_about_one_trade() {
    assertThat(
            in(
                "Paper Harbour tells the story of a tired surgeon.",
                "The film follows the story of a young carpenter."))
        .extracting(Conflict::kind)
        .containsExactly(Kind.CONTRADICTION);
  }

  @Test
  void a_nomination_is_no_prize() {
    assertThat(in("Has Paper Harbour won any prizes?\n\nYes, it was nominated for the Golden Oar."))
        .extracting(Conflict::kind)
        .containsExactly(Kind.CONTRADICTION);
  }

  @Test
  void a_text_at_one_with_itself_has_none() {
    assertThat(
            in(
                "Paper Harbour, directed by Ana Reis, was released in 1971.",
                "Ana Reis directed the film in Porto.",
                "It came out in May 1971 and won no prizes.",
                ""))
        .isEmpty();
  }
}
