package dev.quizline.exchange.sheet;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a text for a formula: an apostrophe is put before it, and taken
 * off again when it is read. A text that has one there already gets another, so that nothing is
 * lost on the way.
 */
public final class SafeCell {

  /** What begins a formula for one program or another; also in full width. */
  private static final Pattern RISKY =
      Pattern.compile("'*[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("-\\d+(?:\\.\\d+)?");

  private SafeCell() {}

  public static String write(String text) {
    return isRisky(text) ? "'" + text : text;
  }

  static boolean isRisky(String text) {
    return RISKY.matcher(text).matches() && !NUMBER.matcher(text).matches();
  }

  static String read(String cell) {
    return cell.startsWith("'") && RISKY.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
