package dev.quizline.exchange.text2qti;

import java.util.regex.Pattern;

/** Plain text as Markdown that shows it as it is. */
final class MarkdownText {

  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]$]");

  /** What begins a heading, a quotation or a list. */
  private static final Pattern BEGINNING = Pattern.compile("^([#+>-]|\\d{1,9}(?=\\.))");

  private MarkdownText() {}

  /** One line. */
  static String of(String line) {
    String escaped = SIGNS.matcher(line).replaceAll("\\\\$0");
    escaped = escaped.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return BEGINNING
        .matcher(escaped)
        .replaceFirst(
            begin ->
                begin.group().matches("\\d+") ? begin.group() + "\\\\" : "\\\\" + begin.group());
  }
}
