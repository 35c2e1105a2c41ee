package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.terminal.LineSource.Reading;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipeLinesTest {

  private static List<String> lines(String text) throws IOException {
    PipeLines source = new PipeLines(new StringReader(text));
    List<String> lines = new ArrayList<>();
    Reading reading = source.read("> ", () -> {});
    while (reading.type() == Reading.Type.LINE) {
      lines.add(reading.text());
      reading = source.read("> ", () -> {});
    }
    assertThat(reading).isEqualTo(Reading.END);
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n\nb\n", "a\n\nb", "a\r\n\r\nb\r\n", "a\r\rb\r", "\uFEFFa\n\nb"})
  void every_line_end_ends_a_line(String text) throws IOException {
    assertThat(lines(text)).containsExactly("a", "", "b");
  }

  @Test
  void nothing_is_no_line() throws IOException {
    assertThat(lines("")).isEmpty();
  }

  @Test
  void a_line_without_end_cannot_fill_the_memory() throws IOException {
    String endless = "x".repeat(3 * PipeLines.MOST_CHARS) + "\nb";
    assertThat(lines(endless)).containsExactly("x".repeat(PipeLines.MOST_CHARS), "b");
  }

  @Test
  void what_is_cut_off_a_line_comes_in_parts_when_it_is_asked_for() throws IOException {
    String rest = "y".repeat(PipeLines.MOST_CHARS) + "z";
    LineSource lines =
        new PipeLines(new StringReader("x".repeat(PipeLines.MOST_CHARS) + rest + "\r\nb"));
    lines.read("", () -> {});

    assertThat(lines.more()).contains("y".repeat(PipeLines.MOST_CHARS));
    assertThat(lines.more()).contains("z");
    assertThat(lines.more()).isEmpty();
    assertThat(lines.read("", () -> {}).text()).isEqualTo("b");
    assertThat(lines.more()).isEmpty();
  }
}
