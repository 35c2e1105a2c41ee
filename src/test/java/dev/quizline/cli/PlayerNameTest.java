package dev.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlayerNameTest {

  @ParameterizedTest
  @CsvSource({
    "Ada, Ada",
    "'  Ada   Lovelace ', Ada Lovelace",
    "François, François",
    "李小龍, 李小龍",
    "'Ada\tLovelace', Ada Lovelace",
  })
  void is_shown_as_people_write_it(String given, String kept) {
    assertThat(PlayerName.cleaned(given)).isEqualTo(kept);
  }

  @Test
  void loses_whatever_steers_a_terminal_or_the_direction_of_text() {
    assertThat(PlayerName.cleaned("A\u001b[31md\u202ea\u0007\u200b")).isEqualTo("A[31mda");
  }

  @Test
  void a_letter_with_its_accent_apart_is_the_same_name() {
    assertThat(PlayerName.cleaned("Zoe\u0308")).isEqualTo("Zo\u00eb");
  }

  @Test
  void is_cut_to_forty_characters_and_never_through_one() {
    assertThat(PlayerName.cleaned("\uD83C\uDFAC".repeat(50))).isEqualTo("\uD83C\uDFAC".repeat(40));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u200b", "\u202e\u0007"})
  void with_nothing_left_is_refused(String name) {
    assertThatThrownBy(() -> PlayerName.cleaned(name))
        .isInstanceOf(Failure.class)
        .hasMessage("A player's name cannot be empty.");
  }
}
