package dev.quizline.terminal;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Lines from a pipe. Ends are LF, CRLF or CR; what a line has beyond {@value #MOST_CHARS} chars is
 * read and dropped, so that no input can fill the memory.
 */
public final class PipeLines implements LineSource {

  static final int MOST_CHARS = 65_536;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int END = -1;

  private final Reader reader;
  private boolean first = true;
  private boolean afterReturn;

  /** The first char that was too much for a line; none where the line was read whole. */
  private int tooMuch = END;

  /**
   * @param reader should be buffered: it is read char by char
   */
  public PipeLines(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Reading read(String prompt, Runnable tick) throws IOException {
    while (tooMuch != END) {
      more();
    }
    int c = next();
    return c == END ? Reading.END : Reading.line(upToEnd(c));
  }

  @Override
  public Optional<String> more() throws IOException {
    return tooMuch == END ? Optional.empty() : Optional.of(upToEnd(tooMuch));
  }

  /** From a char to the end of its line, or as much as a line may have. */
  private String upToEnd(int from) throws IOException {
    int c = from;
    StringBuilder line = new StringBuilder();
    while (c != END && c != '\n' && c != '\r' && line.length() < MOST_CHARS) {
      line.append((char) c);
      c = reader.read();
    }
    boolean whole = c == END || c == '\n' || c == '\r';
    tooMuch = whole ? END : c;
    afterReturn = c == '\r';
    return line.toString();
  }

  /**
   * The first char of a line: past the rest of a CRLF, and past the mark some editors put first.
   */
  private int next() throws IOException {
    int c = reader.read();
    if (afterReturn && c == '\n') {
      c = reader.read();
    }
    afterReturn = false;
    if (first && c == BYTE_ORDER_MARK) {
      c = reader.read();
    }
    first = false;
    return c;
  }
}
