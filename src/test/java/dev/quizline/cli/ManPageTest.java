package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ManPageTest {

  private static final Set<String> MACROS = Set.of(".TH", ".SH", ".SS", ".PP", ".TP", ".B");

  private CommandLineFixture quizline;
  private List<String> page;

  @BeforeEach
  void print(@TempDir Path folder) {
    quizline = new CommandLineFixture(folder);
    CommandRun run = quizline.run("man");
    assertThat(run).exitedWith(ExitStatus.OK).saidNothingOnErr();
    page = run.rows();
  }

  @Test
  void begins_as_man_wants_it() {
    Assertions.assertThat(page.get(0)).startsWith(".TH QUIZLINE 1 ").contains(Version.NUMBER);
    Assertions.assertThat(page.get(1)).isEqualTo(".SH NAME");
    Assertions.assertThat(page.get(2)).startsWith("quizline \\- ");
  }

  @Test
  void has_every_command_with_every_option() {
    for (CommandModel command : quizline.model()) {
      int begin = page.indexOf(".SS " + command.name());
      Assertions.assertThat(begin).as(command.name()).isPositive();
      List<String> section = page.subList(begin + 1, page.size());
      Assertions.assertThat(section.get(0)).isNotBlank();
      for (CommandModel.Option option : command.options()) {
        String names = String.join(", ", option.names()).replace("-", "\\-");
        Assertions.assertThat(section).anyMatch(line -> line.startsWith(".B " + names));
      }
    }
  }

  @Test
  void has_every_exit_code_with_its_meaning() {
    int begin = page.indexOf(".SH EXIT STATUS");
    for (ExitStatus status : ExitStatus.values()) {
      int at = page.subList(begin, page.size()).indexOf(".B " + status.code());
      Assertions.assertThat(at).as(status.name()).isPositive();
      Assertions.assertThat(page.get(begin + at + 1))
          .isEqualTo(status.meaning().replace("-", "\\-"));
    }
  }

  @Test
  void a_line_that_begins_with_a_dot_or_a_quote_is_a_macro_of_man() {
    Assertions.assertThat(page)
        .filteredOn(line -> line.startsWith(".") || line.startsWith("'"))
        .allMatch(line -> MACROS.contains(line.split(" ")[0]));
  }

  @Test
  void has_no_empty_line() {
    Assertions.assertThat(page).noneMatch(String::isBlank);
  }
}
