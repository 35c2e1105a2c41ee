package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import dev.quizline.packaged.Await;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompletionTest {

  private Path folder;
  private CommandLineFixture quizline;

  @BeforeEach
  void a_folder(@TempDir Path folder) {
    this.folder = folder;
    quizline = new CommandLineFixture(folder);
  }

  private String script(CompletionCommand.Shell shell) {
    CommandRun run = quizline.run("completion", shell.name());
    assertThat(run).exitedWith(ExitStatus.OK).saidNothingOnErr();
    return run.out();
  }

  @ParameterizedTest
  @EnumSource(CompletionCommand.Shell.class)
  void every_script_knows_every_command_and_option(CompletionCommand.Shell shell) {
    String script = script(shell);
    for (CommandModel command : quizline.model()) {
      Assertions.assertThat(script).contains(command.name());
      for (CommandModel.Option option : command.options()) {
        String dashes = shell == CompletionCommand.Shell.fish ? "-l " : "--";
        Assertions.assertThat(script).contains(option.longest().replaceFirst("^--", dashes));
      }
    }
  }

  @Test
  void zsh_takes_the_script_of_bash() {
    Assertions.assertThat(script(CompletionCommand.Shell.zsh))
        .startsWith("autoload -U +X bashcompinit && bashcompinit\n")
        .endsWith(script(CompletionCommand.Shell.bash));
  }

  @Test
  void fish_describes_and_offers_values() {
    Assertions.assertThat(script(CompletionCommand.Shell.fish).lines())
        .contains(
            "complete -c quizline -n '__fish_seen_subcommand_from play' -l round"
                + " -x -a 'quiz fact-check' -d 'quiz (default), or fact-check:"
                + " judge what the banks\\' sources say.'");
  }

  @Test
  void a_shell_that_there_is_no_script_for_is_a_usage_error() {
    assertThat(quizline.run("completion", "tcsh"))
        .exitedWith(ExitStatus.USAGE)
        .errContains("tcsh", "bash, zsh, fish");
  }

  @Nested
  class In_bash {

    /** What is offered for the last of the words, where these are the banks there are. */
    private List<String> offered(String banks, String... words) throws Exception {
      Files.writeString(folder.resolve("banks"), banks);
      String typed = String.join(" ", Arrays.stream(words).map(w -> "'" + w + "'").toList());
      return bash(
          script(CompletionCommand.Shell.bash)
              + "quizline() { cat banks; }\n"
              + ("COMP_WORDS=(quizline " + typed + ")\n")
              + ("COMP_CWORD=" + words.length + "\n")
              + "_quizline\n"
              + "printf '%s\\n' \"${COMPREPLY[@]}\"\n");
    }

    private List<String> bash(String script, String... options)
        throws IOException, InterruptedException {
      Files.writeString(folder.resolve("script"), script);
      List<String> command = new java.util.ArrayList<>(List.of("bash"));
      command.addAll(List.of(options));
      command.add("script");
      Process bash =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(folder.resolve("script").toFile()))
              .start();
      String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Assertions.assertThat(bash.waitFor(Await.LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
      Assertions.assertThat(bash.exitValue()).as(said).isZero();
      return said.lines().filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void the_script_is_accepted() throws Exception {
      Assertions.assertThat(bash(script(CompletionCommand.Shell.bash), "-n")).isEmpty();
    }

    @Test
    void commands_come_first() throws Exception {
      Assertions.assertThat(offered("", "ver")).containsExactly("verify");
      Assertions.assertThat(offered("", "")).contains("play", "banks", "help");
    }

    @Test
    void then_options_of_the_command() throws Exception {
      Assertions.assertThat(offered("", "play", "--time"))
          .containsExactlyInAnyOrder("--time", "--time-factor");
    }

    @Test
    void after_an_option_its_values() throws Exception {
      Assertions.assertThat(offered("", "play", "--scoring", ""))
          .containsExactly("accuracy", "speed");
      Assertions.assertThat(offered("", "verify", "--format", "js"))
          .containsExactly("json", "jsonl");
    }

    @Test
    void names_of_banks_are_asked_of_the_program() throws Exception {
      Assertions.assertThat(offered("rivers\nroads\nseas\n", "play", "r"))
          .containsExactly("rivers", "roads");
      Assertions.assertThat(offered("rivers\n", "man", "r")).isEmpty();
    }

    @Test
    void shells_and_commands_are_offered_where_they_are_wanted() throws Exception {
      Assertions.assertThat(offered("", "completion", "")).containsExactly("bash", "zsh", "fish");
      Assertions.assertThat(offered("", "help", "ver")).containsExactly("verify");
    }

    @Test
    void the_name_of_a_bank_is_never_run() throws Exception {
      Assertions.assertThat(offered("$(touch run)\nmy rivers\n", "play", ""))
          .containsExactly("\\$\\(touch\\ run\\)", "my\\ rivers");
      Assertions.assertThat(folder.resolve("run")).doesNotExist();
    }
  }
}
