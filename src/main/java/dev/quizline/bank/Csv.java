package dev.quizline.bank;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated values by RFC 4180, and as spreadsheets save them: parted by semicolons or
 * tabs as well, with any line ends, a byte order mark, a first line {@code sep=;}. A quote inside a
 * field that does not start with one is kept as it is.
 */
final class Csv {

  /**
   * A record of the file.
   *
   * @param line where it starts
   */
  record Row(int line, List<String> cells) {}

  private static final char QUOTE = '"';

  private final String text;
  private final Problems problems;
  private final char separator;
  private int at;
  private int line = 1;

  private Csv(String text, Problems problems) {
    this.text = text;
    this.problems = problems;
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
    if (text.startsWith("sep=", at) && at + 5 < text.length() && isLineEnd(at + 5)) {
      separator = text.charAt(at + 4);
      at += 5;
      lineEnd();
    } else {
      separator = likeliest();
    }
  }

  /** All rows but empty ones; a malformed one is noted as a problem and left out. */
  static List<Row> rows(String text, Problems problems) {
    return new Csv(text, problems).rows();
  }

  /** The one that parts the first line into most cells. */
  private char likeliest() {
    int[] counts = new int[3];
    boolean quoted = false;
    for (int i = at; i < text.length() && (quoted || !isLineEnd(i)); i++) {
      quoted ^= text.charAt(i) == QUOTE;
      int kind = ",;\t".indexOf(text.charAt(i));
      if (kind >= 0 && !quoted) {
        counts[kind]++;
      }
    }
    return counts[1] > counts[0] && counts[1] >= counts[2]
        ? ';'
        : counts[2] > counts[0] ? '\t' : ',';
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    while (at < text.length()) {
      Row row = row();
      if (row != null && !row.cells().stream().allMatch(String::isBlank)) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Null where it is malformed. */
  private Row row() {
    int start = line;
    List<String> cells = new ArrayList<>();
    boolean sound = true;
    while (true) {
      String cell = isAt(QUOTE) ? quoted(start) : bare();
      sound &= cell != null;
      cells.add(cell);
      if (!isAt(separator)) {
        break;
      }
      at++;
    }
    lineEnd();
    return sound ? new Row(start, cells) : null;
  }

  private String bare() {
    int start = at;
    while (at < text.length() && !isAt(separator) && !isLineEnd(at)) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted(int row) {
    int opened = line;
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      if (isAt(QUOTE)) {
        at++;
        if (!isAt(QUOTE)) {
          return closed(row) ? cell.toString() : null;
        }
        cell.append(QUOTE);
        at++;
      } else if (isLineEnd(at)) {
        lineEnd();
        cell.append('\n');
      } else {
        cell.append(text.charAt(at++));
      }
    }
    problems.error(
        ProblemCode.SYNTAX,
        opened,
        0,
        "a quote that opens here is never closed",
        "close it; a quote inside quotes is written twice");
    return null;
  }

  private boolean closed(int row) {
    if (at == text.length() || isAt(separator) || isLineEnd(at)) {
      return true;
    }
    problems.error(
        ProblemCode.SYNTAX,
        line,
        0,
        "text stands behind a closing quote" + (row == line ? "" : " of the row on line " + row),
        "a quote inside quotes is written twice");
    bare();
    return false;
  }

  private boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean isLineEnd(int index) {
    return index < text.length() && (text.charAt(index) == '\n' || text.charAt(index) == '\r');
  }

  private void lineEnd() {
    if (at < text.length()) {
      boolean pair = text.startsWith("\r\n", at);
      at += pair ? 2 : 1;
      line++;
    }
  }
}
