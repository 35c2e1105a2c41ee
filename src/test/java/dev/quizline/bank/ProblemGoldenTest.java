package dev.quizline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.draft.lint.Linter;
import dev.quizline.verify.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bad files beside the reports that they must get: {@code problems/bank/gaps.yaml} and {@code
 * gaps.txt}. Run with {@code -Dgolden.refresh=true} to write the reports anew, and read what
 * changed.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemGoldenTest {

  private static final Path SOURCES =
      Path.of("src/test/resources/dev/quizline/bank/problems").toAbsolutePath();
  private static final boolean REFRESH = Boolean.getBoolean("golden.refresh");

  static Stream<String> inputs() throws IOException {
    return files(".yaml");
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void a_bad_file_gets_its_report(String name) throws IOException {
    Path file = SOURCES.resolve(name + ".yaml");
    Path golden = SOURCES.resolve(name + ".txt");
    String report = Fixture.report(file, problems(file));
    if (REFRESH) {
      Files.writeString(golden, report);
    }
    assertThat(report).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void line_ends_of_other_systems_change_no_word_of_it(String name, @TempDir Path folder)
      throws IOException {
    Path file = SOURCES.resolve(name + ".yaml");
    copyReferences(file, folder);
    for (String end : List.of("\r\n", "\r")) {
      String text = Files.readString(file).replace("\n", end);
      Path copy = Fixture.write(folder.resolve(file.getFileName()), text);
      assertThat(Fixture.report(copy, problems(file.getParent(), copy)))
          .isEqualTo(Files.readString(SOURCES.resolve(name + ".txt")));
    }
  }

  @Test
  void no_report_is_without_its_file() throws IOException {
    assertThat(files(".txt")).containsExactlyInAnyOrderElementsOf(files(".yaml").toList());
  }

  private static void copyReferences(Path file, Path folder) throws IOException {
    Path references = file.resolveSibling("references");
    if (Files.isDirectory(references)) {
      Files.createDirectory(folder.resolve("references"));
      try (Stream<Path> all = Files.list(references)) {
        for (Path reference : all.toList()) {
          Files.copy(reference, folder.resolve("references").resolve(reference.getFileName()));
        }
      }
    }
  }

  private static List<Problem> problems(Path file) throws IOException {
    return problems(file.getParent(), file);
  }

  /**
   * @param theme the folder of the golden file, which says what is read
   */
  private static List<Problem> problems(Path theme, Path file) throws IOException {
    return switch (theme.getFileName().toString()) {
      case "bank" -> new BankReader().read(file).problems();
      case "reference" -> new ReferenceReader().read(file).problems();
      case "settings" -> Linter.settingsReader().read(file).problems();
      case "claims" -> claimProblems(new BankReader().read(file).value().orElseThrow());
      default -> throw new IllegalStateException("no such theme: " + theme);
    };
  }

  private static List<Problem> claimProblems(Bank bank) throws IOException {
    List<Reference> references = new ArrayList<>();
    for (Path reference : bank.references()) {
      references.add(new ReferenceReader().read(reference).value().orElseThrow());
    }
    return ClaimCheck.problems(bank, references);
  }

  /** Theme and name of each file with this ending, such as {@code bank/gaps}. */
  private static Stream<String> files(String ending) throws IOException {
    List<String> names = new ArrayList<>();
    for (String theme : List.of("bank", "reference", "claims", "settings")) {
      try (Stream<Path> all = Files.list(SOURCES.resolve(theme))) {
        all.map(file -> theme + "/" + file.getFileName())
            .filter(name -> name.endsWith(ending))
            .map(name -> name.substring(0, name.length() - ending.length()))
            .forEach(names::add);
      }
    }
    return names.stream().sorted();
  }
}
