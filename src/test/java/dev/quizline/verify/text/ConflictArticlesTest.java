package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Articles with planted conflicts, and with pairs that only look like some. Beside each stands what
 * must be found in it, and nothing else may be.
 */
class ConflictArticlesTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/dev/quizline/verify/text/conflicts");

  static Stream<String> articles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - 4))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void finds_what_is_planted_and_nothing_else(String name) {
    List<Unit> units = Units.of(text(name + ".txt"));
    Subject about = Lead.of(units, text(name + ".txt").lines().findFirst().orElse(""));

    assertThat(Conflicts.in(units, about).stream().map(conflict -> row(units, conflict)))
        .containsExactlyElementsOf(text(name + ".conflicts").lines().toList());
  }

  @Test
  void every_list_of_conflicts_has_its_article() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(Path::toString).filter(name -> name.endsWith(".conflicts")))
          .hasSameSizeAs(articles().toList());
    }
  }

  /** {@code tension | p1s2 Ana Reis | p3s1 Tom Vale}. */
  private static String row(List<Unit> units, Conflict conflict) {
    return conflict.kind().name().toLowerCase(Locale.ROOT)
        + " | "
        + place(units.get(conflict.first()), conflict.firstSpan())
        + " | "
        + place(units.get(conflict.second()), conflict.secondSpan());
  }

  private static String place(Unit unit, Span span) {
    return unit.id() + " " + span.of(unit.text());
  }

  private static String text(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
