package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HelpTest {

  private CommandLineFixture quizline;

  @BeforeEach
  void a_folder(@TempDir Path folder) {
    quizline = new CommandLineFixture(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "--help", "-h"})
  void of_the_program_fits_a_page_and_names_every_command(String word) {
    CommandRun run = quizline.run(word);
    assertThat(run).exitedWith(ExitStatus.OK).saidNothingOnErr();
    Assertions.assertThat(run.rows()).hasSizeLessThan(32).allMatch(row -> row.length() <= 80);
    for (CommandModel command : quizline.model()) {
      Assertions.assertThat(run.rows())
          .anyMatch(row -> row.matches("  " + command.name() + " +\\S.*"));
    }
  }

  @Test
  void of_each_command_fits_the_width_and_tells_every_option_and_exit_code() {
    for (CommandModel command : quizline.model()) {
      CommandRun run = quizline.run("help", command.name());
      assertThat(run).exitedWith(ExitStatus.OK).saidNothingOnErr();
      Assertions.assertThat(run.rows()).allMatch(row -> row.length() <= 80);
      assertThat(run).outContains(command.summary(), "Exit codes:");
      if (command.group()) {
        assertThat(run).outContains(command.operands().toArray(String[]::new));
      } else {
        command.options().forEach(option -> assertThat(run).outContains(option.longest()));
      }
    }
  }

  @Test
  void describes_every_command_and_option_in_a_sentence() {
    for (CommandModel command : quizline.model()) {
      Assertions.assertThat(command.summary()).as(command.name()).isNotBlank();
      Assertions.assertThat(command.options())
          .allMatch(option -> option.summary().endsWith("."), command.name());
    }
  }

  @Test
  void names_what_an_option_takes_in_capitals() {
    for (CommandModel command : quizline.model()) {
      Assertions.assertThat(command.options())
          .allMatch(option -> option.label().matches("[A-Z]*"), command.name());
    }
  }

  @Test
  void with_a_command_is_the_same_as_the_command_with_help() {
    for (CommandModel command : quizline.model()) {
      Assertions.assertThat(quizline.run(command.name(), "--help").out())
          .isEqualTo(quizline.run("help", command.name()).out());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--no-such-option", "--format=nonsense"})
  void a_run_that_registers_one_command_says_what_the_whole_program_says(String more) {
    for (CommandModel command : quizline.model()) {
      String[] args = {command.name(), more};
      Assertions.assertThat(said(CommandLines::sparing, args))
          .isEqualTo(said((bench, words) -> CommandLines.whole(bench), args));
    }
  }

  private String said(BiFunction<Workbench, String[], CommandLine> build, String... args) {
    StringWriter said = new StringWriter();
    Surroundings surroundings = quizline.surroundings(said, said);
    int code;
    try (Workbench bench = Workbench.open(surroundings, false)) {
      code = build.apply(bench, args).execute(args);
    }
    PrintWriter out = surroundings.out();
    out.flush();
    return code + "\n" + said;
  }

  @Test
  void of_a_command_that_is_not_there_says_which_was_meant() {
    assertThat(quizline.run("help", "paly"))
        .exitedWith(ExitStatus.USAGE)
        .errContains("There is no command \"paly\".", "Did you mean play?");
    assertThat(quizline.run("help", "dance"))
        .exitedWith(ExitStatus.USAGE)
        .errContains("help alone lists those there are.");
  }
}
