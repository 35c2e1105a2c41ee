package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyTableTest {

  private static final String MOST_LETTERS = "abcdefghijkl";

  @Test
  void letters_of_choices_come_before_every_other_key() {
    Scene scene = Scene.question(Scene.Stage.ONE_KEY, MOST_LETTERS, true, true);
    for (String letter : MOST_LETTERS.split("")) {
      assertThat(KeyTable.act(letter, scene)).isEqualTo(Act.CHOOSE);
      assertThat(KeyTable.act(letter.toUpperCase(), scene)).isEqualTo(Act.CHOOSE);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Scene.Stage.class,
      names = {"ONE_KEY", "TICKS"})
  void no_key_that_does_something_else_is_ever_a_choice(Scene.Stage stage) {
    Scene none = Scene.question(stage, "", true, true);
    Scene noExam = Scene.question(stage, "", false, true);
    for (String letter : (MOST_LETTERS + "to").split("")) {
      assertThat(KeyTable.act(letter, none)).isEqualTo(Act.NONE);
      assertThat(KeyTable.act(letter, noExam)).isEqualTo(Act.NONE);
    }
  }

  @ParameterizedTest
  @EnumSource(Scene.Stage.class)
  void every_stage_can_be_quit(Scene.Stage stage) {
    boolean lines = stage == Scene.Stage.TYPED || stage.name().startsWith("LINE");
    Act act =
        lines ? KeyTable.command(":quit", Scene.of(stage)) : KeyTable.act("q", Scene.of(stage));
    assertThat(act).isEqualTo(Act.QUIT);
  }

  @ParameterizedTest
  @EnumSource(Scene.Stage.class)
  void a_legend_names_no_key_twice(Scene.Stage stage) {
    for (boolean exam : List.of(true, false)) {
      Scene scene = new Scene(stage, "", exam, true, true, true);
      Map<String, Long> shown = new HashMap<>();
      KeyTable.legend(scene)
          .forEach(entry -> shown.merge(entry.spans().get(0).text(), 1L, Long::sum));
      assertThat(shown.values()).allMatch(times -> times == 1);
    }
  }

  @ParameterizedTest
  @EnumSource(Scene.Stage.class)
  void what_a_legend_shows_as_a_key_is_read_as_one(Scene.Stage stage) {
    Map<String, String> names =
        Map.of(
            "Enter",
            "enter",
            "space",
            "space",
            "Tab",
            "tab",
            "←",
            "left",
            "→",
            "right",
            "↑",
            "up",
            "↓",
            "down",
            "empty line",
            "");
    Scene scene = new Scene(stage, "", stage != Scene.Stage.REVEAL, true, true, true);
    boolean lines = stage == Scene.Stage.TYPED || stage.name().startsWith("LINE");
    for (Line entry : KeyTable.legend(scene)) {
      String shown = entry.spans().get(0).text();
      boolean ownRow = shown.equals("a number") || lines && shown.equals("Enter");
      if (!ownRow) {
        assertThat(KeyTable.act(names.getOrDefault(shown, shown), scene)).isNotEqualTo(Act.NONE);
      }
    }
  }

  @Test
  void two_words_and_an_empty_line_are_commands_where_answers_are_typed() {
    Scene scene = Scene.question(Scene.Stage.TYPED, "", false, true);
    assertThat(KeyTable.command(":hint", scene)).isEqualTo(Act.HINT);
    assertThat(KeyTable.command(" :Quit ", scene)).isEqualTo(Act.QUIT);
    assertThat(KeyTable.command("  ", scene)).isEqualTo(Act.PASS);
    for (String text : List.of(":pause", ":back", ":flag", ":help", "q", "?", "p", "x")) {
      assertThat(KeyTable.command(text, scene)).as(text).isEqualTo(Act.NONE);
    }
  }

  @Test
  void an_answer_that_is_the_name_of_a_key_is_still_an_answer() {
    Scene scene = Scene.question(Scene.Stage.TYPED, "", true, true);
    assertThat(KeyTable.act("up", scene)).isEqualTo(Act.BACK);
    assertThat(KeyTable.command("up", scene)).isEqualTo(Act.NONE);
    assertThat(KeyTable.command("Tab", scene)).isEqualTo(Act.NONE);
  }
}
