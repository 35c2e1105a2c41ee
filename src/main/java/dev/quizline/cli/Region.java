package dev.quizline.cli;

/**
 * A stretch of a file. Lines and columns count from 1, columns in code points.
 *
 * @param column 0: the whole line is meant, and what follows is not known
 * @param endColumn behind the last character
 * @param offset code points before it in the file; {@link #UNKNOWN} where they were not counted
 * @param length in code points
 */
record Region(int line, int column, int endLine, int endColumn, int offset, int length) {

  static final int UNKNOWN = -1;

  /** Of one line. */
  static Region inLine(int line, int column, int length) {
    return new Region(line, column, line, column + length, UNKNOWN, length);
  }

  static Region wholeLine(int line) {
    return new Region(line, 0, line, 0, 0, 0);
  }
}
