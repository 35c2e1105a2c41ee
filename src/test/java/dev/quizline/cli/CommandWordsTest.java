package dev.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandWordsTest {

  @Test
  void blanks_part_words_however_many_there_are() {
    assertThat(CommandWords.of("  play\trivers   --seed 5 "))
        .containsExactly("play", "rivers", "--seed", "5");
  }

  @Test
  void quotes_of_either_kind_keep_blanks() {
    assertThat(CommandWords.of("play 'my rivers.yaml' --player \"Ada Lovelace\""))
        .containsExactly("play", "my rivers.yaml", "--player", "Ada Lovelace");
  }

  @Test
  void quotes_may_stand_within_a_word() {
    assertThat(CommandWords.of("--player=\"Ada Lovelace\""))
        .containsExactly("--player=Ada Lovelace");
  }

  @Test
  void an_apostrophe_within_a_word_is_a_letter() {
    assertThat(CommandWords.of("--player O'Brien --seed 1"))
        .containsExactly("--player", "O'Brien", "--seed", "1");
  }

  @Test
  void one_kind_of_quote_keeps_the_other() {
    assertThat(CommandWords.of("\"it's\" '\"'")).containsExactly("it's", "\"");
  }

  @Test
  void empty_quotes_are_an_empty_word() {
    assertThat(CommandWords.of("--player ''")).containsExactly("--player", "");
  }

  @Test
  void an_open_quote_closes_at_the_end() {
    assertThat(CommandWords.of("play \"my rivers")).containsExactly("play", "my rivers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\t"})
  void a_blank_line_has_no_words(String line) {
    assertThat(CommandWords.of(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rivers", "the-soft-skin", "my rivers", "it's wet", "a$b", "Flüsse"})
  void a_quoted_word_is_read_as_that_word(String word) {
    assertThat(CommandWords.of("play " + CommandWords.quoted(word))).containsExactly("play", word);
  }

  @Test
  void a_word_that_needs_no_quotes_gets_none() {
    assertThat(CommandWords.quoted("the-soft-skin")).isEqualTo("the-soft-skin");
    assertThat(CommandWords.quoted("my rivers")).isEqualTo("'my rivers'");
  }
}
