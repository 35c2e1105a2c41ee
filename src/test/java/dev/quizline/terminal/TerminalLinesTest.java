package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.terminal.LineSource.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TerminalLinesTest {

  private static final Runnable NO_TICK = () -> {};

  private final StringWriter out = new StringWriter();

  private TerminalLines lines(java.io.Reader in) {
    return new TerminalLines(new BufferedReader(in), new PrintWriter(out));
  }

  @Test
  void lines_come_one_by_one_each_after_its_prompt() throws IOException {
    try (TerminalLines lines = lines(new StringReader("one\ntwo\n"))) {
      assertThat(lines.read("> ", NO_TICK)).isEqualTo(Reading.line("one"));
      assertThat(lines.read("? ", NO_TICK)).isEqualTo(Reading.line("two"));
      assertThat(lines.read("> ", NO_TICK)).isEqualTo(Reading.END);
    }
    assertThat(out).hasToString("> ? > ");
  }

  @Test
  void the_clock_ticks_while_a_line_is_waited_for() throws IOException {
    try (PipedWriter keyboard = new PipedWriter();
        TerminalLines lines = lines(new PipedReader(keyboard))) {
      AtomicInteger ticks = new AtomicInteger();
      Reading reading =
          lines.read(
              "> ",
              () -> {
                if (ticks.incrementAndGet() == 2) {
                  type(keyboard, "late\n");
                }
              });
      assertThat(reading).isEqualTo(Reading.line("late"));
      assertThat(ticks.get()).isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void ctrl_c_is_told_and_the_line_that_comes_after_is_not_lost() throws IOException {
    try (PipedWriter keyboard = new PipedWriter();
        TerminalLines lines = lines(new PipedReader(keyboard))) {
      assertThat(lines.read("> ", lines::interrupt)).isEqualTo(Reading.INTERRUPTED);
      type(keyboard, "after all\n");
      assertThat(lines.read("> ", NO_TICK)).isEqualTo(Reading.line("after all"));
    }
  }

  @Test
  void a_terminal_that_went_away_is_told() throws IOException {
    try (PipedWriter keyboard = new PipedWriter();
        TerminalLines lines = lines(new PipedReader(keyboard))) {
      assertThat(lines.read("> ", lines::hangUp)).isEqualTo(Reading.HUNG_UP);
    }
  }

  private static void type(PipedWriter keyboard, String text) {
    try {
      keyboard.write(text);
      keyboard.flush();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
