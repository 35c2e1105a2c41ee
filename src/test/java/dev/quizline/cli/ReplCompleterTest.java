package dev.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplCompleterTest {

  private ReplCompleter completer;

  @BeforeEach
  void over_all_commands(@TempDir Path folder) {
    List<CommandModel> commands = new CommandLineFixture(folder).model();
    completer = new ReplCompleter(() -> commands, () -> List.of("rivers", "seas"));
  }

  /** For the last of the words; JLine picks those that go on from what is typed of it. */
  private List<String> offered(String... words) {
    int at = words.length - 1;
    return completer.candidates(List.of(words), at, words[at]);
  }

  @Test
  void first_commands_and_quit() {
    assertThat(offered("")).contains("play", "banks", "review", "help", "quit").isSorted();
  }

  @Test
  void then_banks_where_the_command_takes_some() {
    assertThat(offered("play", "")).containsExactly("rivers", "seas");
    assertThat(offered("verify", "rivers", "")).containsExactly("rivers", "seas");
    assertThat(offered("man", "")).isEmpty();
  }

  @Test
  void then_options_once_a_dash_is_typed() {
    assertThat(offered("play", "rivers", "--")).contains("--seed", "--round", "--resume");
    assertThat(offered("banks", "-")).contains("--names", "--format").doesNotContain("--seed");
  }

  @Test
  void after_an_option_its_values_as_they_are_typed() {
    assertThat(offered("play", "rivers", "--round", "")).containsExactly("quiz", "fact-check");
    assertThat(offered("play", "rivers", "--scoring", "")).containsExactly("accuracy", "speed");
    assertThat(offered("banks", "--format", "")).containsExactly("text", "json", "jsonl");
  }

  @Test
  void after_help_commands() {
    assertThat(offered("help", "")).contains("play", "verify").doesNotContain("quit");
  }

  @Test
  void after_completion_shells() {
    assertThat(offered("completion", "")).containsExactly("bash", "zsh", "fish");
  }

  @Test
  void nothing_after_a_command_that_is_none() {
    assertThat(offered("dance", "")).isEmpty();
  }
}
