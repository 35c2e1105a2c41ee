package dev.quizline.exchange;

import java.io.IOException;
import java.io.Reader;

/** Numbered lines of a text, whatever ends them; none is longer than memory allows. */
public final class Lines implements AutoCloseable {

  /** Characters. Nobody writes such a line; a file of another kind may seem to hold one. */
  static final int LONGEST = 16 * 1024 * 1024;

  /** A line that is too long for text. */
  public static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
    private final int line;

    private TooLong(int line) {
      super("line " + line + " does not end");
      this.line = line;
    }

    public int line() {
      return line;
    }
  }

  private final Reader reader;
  private final char[] buffer = new char[1 << 15];
  private int next;
  private int end;
  private int number;
  private boolean afterReturn;

  Lines(Reader reader) {
    this.reader = reader;
  }

  /** Of the line that was read last, from 1. */
  public int number() {
    return number;
  }

  /**
   * The next line without its end; null behind the last.
   *
   * @throws TooLong it has over 16 million characters
   */
  public String next() throws IOException {
    StringBuilder begun = null;
    while (next < end || fill()) {
      int start = next;
      while (next < end && buffer[next] != '\n' && buffer[next] != '\r') {
        next++;
      }
      if (next < end) {
        String rest = new String(buffer, start, next - start);
        afterReturn = buffer[next++] == '\r';
        return counted(begun == null ? rest : begun.append(rest).toString());
      }
      begun = begun == null ? new StringBuilder() : begun;
      if (begun.append(buffer, start, end - start).length() > LONGEST) {
        throw new TooLong(number + 1);
      }
    }
    return begun == null ? null : counted(begun.toString());
  }

  /** A line feed behind a return belongs to it. */
  private String counted(String line) throws IOException {
    number++;
    if (afterReturn && (next < end || fill()) && buffer[next] == '\n') {
      next++;
    }
    afterReturn = false;
    return line;
  }

  private boolean fill() throws IOException {
    end = Math.max(0, reader.read(buffer));
    next = 0;
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
