package dev.quizline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

  private static final class Heard implements Lines.Sink {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void line(long number, byte[] bytes, int from, int to, boolean ended) {
      String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
      lines.add(number + ":" + text + (ended ? "" : "<torn>"));
    }

    @Override
    public void tooLong(long number) {
      lines.add(number + "<too long>");
    }
  }

  private static List<String> lines(String text, long size) throws IOException {
    Heard heard = new Heard();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Lines.read(Channels.newChannel(new ByteArrayInputStream(bytes)), size, heard);
    return heard.lines;
  }

  private static List<String> lines(String text) throws IOException {
    return lines(text, Long.MAX_VALUE);
  }

  @Test
  void numbers_lines_from_one_and_keeps_empty_ones() throws IOException {
    assertThat(lines("a\n\nb\n")).containsExactly("1:a", "2:", "3:b");
  }

  @Test
  void tells_a_last_line_without_its_end() throws IOException {
    assertThat(lines("a\nb")).containsExactly("1:a", "2:b<torn>");
  }

  @Test
  void nothing_has_no_lines() throws IOException {
    assertThat(lines("")).isEmpty();
  }

  @Test
  void reads_no_further_than_told() throws IOException {
    assertThat(lines("ab\ncd\nef\n", 6)).containsExactly("1:ab", "2:cd");
  }

  @ParameterizedTest
  @ValueSource(ints = {65_534, 65_535, 65_536, 65_537, 131_072, 1_000_000})
  void lines_of_any_length_stay_whole(int length) throws IOException {
    String line = "x".repeat(length);

    assertThat(lines("a\n" + line + "\nb\n" + line))
        .containsExactly("1:a", "2:" + line, "3:b", "4:" + line + "<torn>");
  }

  @Test
  void a_channel_that_gives_a_byte_at_a_time_makes_no_difference() throws IOException {
    InputStream bytes = new ByteArrayInputStream("été\nnow\n".getBytes(StandardCharsets.UTF_8));
    ReadableByteChannel slow =
        new ReadableByteChannel() {
          @Override
          public int read(ByteBuffer target) throws IOException {
            int next = bytes.read();
            if (next >= 0) {
              target.put((byte) next);
            }
            return next < 0 ? -1 : 1;
          }

          @Override
          public boolean isOpen() {
            return true;
          }

          @Override
          public void close() {}
        };
    Heard heard = new Heard();

    Lines.read(slow, Long.MAX_VALUE, heard);

    assertThat(heard.lines).containsExactly("1:été", "2:now");
  }

  @Test
  void a_line_without_end_is_not_kept_in_memory() throws IOException {
    String rest = "\nafter\n";
    long garbage = 3L * Lines.LONGEST;
    InputStream endless =
        new InputStream() {
          private long given;

          @Override
          public int read() {
            long place = given++ - garbage;
            return place < 0 ? 'x' : place < rest.length() ? rest.charAt((int) place) : -1;
          }

          @Override
          public int read(byte[] target, int from, int length) {
            int first = read();
            if (first < 0) {
              return -1;
            }
            target[from] = (byte) first;
            int more = (int) Math.max(0, Math.min(length - 1, garbage - given));
            Arrays.fill(target, from + 1, from + 1 + more, (byte) 'x');
            given += more;
            return 1 + more;
          }
        };
    Heard heard = new Heard();

    Lines.read(Channels.newChannel(endless), Long.MAX_VALUE, heard);

    assertThat(heard.lines).containsExactly("1<too long>", "2:after");
  }
}
