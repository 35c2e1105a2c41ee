package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jline.utils.NonBlockingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyboardTest {

  private static final String ESC = "\033";

  /** Chars as they arrive; {@link #PAUSE} is a while in which none does. */
  private static final class Arriving extends NonBlockingReader {

    static final char PAUSE = '\uE000';
    private final Deque<Character> chars = new ArrayDeque<>();

    Arriving(String text) {
      text.chars().forEach(c -> chars.add((char) c));
    }

    @Override
    protected int read(long timeout, boolean isPeek) {
      if (chars.isEmpty()) {
        return READ_EXPIRED;
      }
      if (chars.peek() == PAUSE) {
        chars.remove();
        return READ_EXPIRED;
      }
      return isPeek ? chars.peek() : chars.remove();
    }

    @Override
    public int readBuffered(char[] buffer, int offset, int length, long timeout) {
      throw new UnsupportedOperationException();
    }
  }

  private static Key first(String chars) {
    return new Keyboard(new Arriving(chars)).read(100);
  }

  @ParameterizedTest
  @CsvSource({"a, a", "A, A", "?, ?", "'é', é", "' ', space"})
  void characters_are_keys(String typed, String name) {
    assertThat(first(typed)).isEqualTo(Key.pressed(name));
  }

  @Test
  void controls_have_names() {
    assertThat(first("\r")).isEqualTo(Key.pressed("enter"));
    assertThat(first("\n")).isEqualTo(Key.pressed("enter"));
    assertThat(first("\t")).isEqualTo(Key.pressed("tab"));
    assertThat(first("\177")).isEqualTo(Key.pressed("backspace"));
    assertThat(first("\b")).isEqualTo(Key.pressed("backspace"));
    assertThat(first("\001")).isEqualTo(Key.pressed("other"));
    assertThat(first("\003")).isEqualTo(Key.INTERRUPTED);
    assertThat(first("\004")).isEqualTo(Key.END);
  }

  @ParameterizedTest
  @CsvSource({"[A, up", "[B, down", "[C, right", "[D, left", "OA, up", "OD, left"})
  void arrows_are_one_key_in_either_mode(String sequence, String name) {
    assertThat(first(ESC + sequence)).isEqualTo(Key.pressed(name));
  }

  @ParameterizedTest
  @CsvSource({"[5~, pageup", "[6~, pagedown"})
  void pages_are_keys(String sequence, String name) {
    assertThat(first(ESC + sequence)).isEqualTo(Key.pressed(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1;5A", "[3~", "[200~", "[[A", "OP", "[15;2~", "b", "[Z"})
  void whatever_else_comes_as_a_sequence_is_swallowed_whole(String sequence) {
    Keyboard keyboard = new Keyboard(new Arriving(ESC + sequence + "b"));
    assertThat(keyboard.read(100)).isEqualTo(Key.pressed("other"));
    assertThat(keyboard.read(100)).isEqualTo(Key.pressed("b"));
  }

  @Test
  void a_lone_escape_is_a_key_and_takes_no_other_with_it() {
    Keyboard keyboard = new Keyboard(new Arriving(ESC + Arriving.PAUSE + "a"));
    assertThat(keyboard.read(100)).isEqualTo(Key.pressed("esc"));
    assertThat(keyboard.read(100)).isEqualTo(Key.pressed("a"));
  }

  @Test
  void a_sequence_that_breaks_off_ends_there() {
    Keyboard keyboard = new Keyboard(new Arriving(ESC + "[1;" + Arriving.PAUSE + "a"));
    assertThat(keyboard.read(100)).isEqualTo(Key.pressed("other"));
    assertThat(keyboard.read(100)).isEqualTo(Key.pressed("a"));
  }

  @Test
  void nothing_for_a_while_is_told() {
    assertThat(first("")).isEqualTo(Key.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_terminal_that_is_gone_is_told(boolean failing) {
    NonBlockingReader gone =
        new NonBlockingReader() {
          @Override
          protected int read(long timeout, boolean isPeek) throws IOException {
            if (failing) {
              throw new IOException("Input/output error");
            }
            return EOF;
          }

          @Override
          public int readBuffered(char[] buffer, int offset, int length, long timeout) {
            Arrays.fill(buffer, ' ');
            return 0;
          }
        };
    assertThat(new Keyboard(gone).read(100)).isEqualTo(Key.HUNG_UP);
  }
}
