package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every view at every width, as text that a person can read through. After a change that is meant,
 * {@code mvn test -Dtest=Golden*Test -Dgolden.refresh=true} writes the files anew; read the
 * difference before it is kept.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class GoldenViews {

  private static final boolean REFRESH = Boolean.getBoolean("golden.refresh");

  private static final Map<String, Look> LOOKS =
      Map.of(
          "1. 120 columns", new Look(120, false, true, false),
          "2. 80 columns", new Look(80, false, true, false),
          "3. 40 columns", new Look(40, false, true, false),
          "4. 20 columns", new Look(20, false, true, false),
          "5. 80 columns, ASCII", new Look(80, false, false, false),
          "6. 20 columns, ASCII", new Look(20, false, false, false),
          "7. 80 columns, plain", new Look(80, false, true, true));

  private final Path folder;
  private final Map<String, Function<Look, List<Line>>> views;

  /**
   * @param views by the name of their golden file
   */
  protected GoldenViews(Path folder, Map<String, Function<Look, List<Line>>> views) {
    this.folder = folder;
    this.views = views;
  }

  Set<String> names() {
    return views.keySet();
  }

  private static List<String> looks() {
    return LOOKS.keySet().stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void looks_as_it_was_last_agreed(String name) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String look : looks()) {
      text.append("=== ").append(look).append('\n');
      rows(name, LOOKS.get(look)).forEach(row -> text.append(row).append('\n'));
    }
    Path golden = folder.resolve(name + ".txt");
    if (REFRESH) {
      Files.createDirectories(folder);
      Files.writeString(golden, text);
    }
    assertThat(golden).hasContent(text.toString());
  }

  @ParameterizedTest
  @MethodSource("names")
  void never_is_wider_than_the_screen(String name) {
    for (int width : List.of(20, 21, 33, 40, 41, 60, 61, 80, 132, 300)) {
      for (boolean unicode : List.of(true, false)) {
        Look look = new Look(width, false, unicode, false);
        assertThat(rows(name, look))
            .allSatisfy(row -> assertThat(Cells.of(row)).isLessThanOrEqualTo(width));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void without_unicode_is_ascii(String name) {
    assertThat(rows(name, new Look(80, false, false, false)))
        .allSatisfy(row -> assertThat(row).matches("[ -~]*"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void colour_changes_no_word(String name) {
    List<String> coloured = rows(name, new Look(80, true, true, false));
    List<String> bare =
        coloured.stream().map(row -> org.jline.utils.AttributedString.stripAnsi(row)).toList();
    assertThat(bare).isEqualTo(rows(name, new Look(80, false, true, false)));
  }

  @Test
  void no_golden_file_is_left_over() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> found =
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
      assertThat(found)
          .isEqualTo(names().stream().map(name -> name + ".txt").collect(Collectors.toSet()));
    }
  }

  private List<String> rows(String name, Look look) {
    return new ArrayList<>(new Painter(look).paint(views.get(name).apply(look)));
  }
}
