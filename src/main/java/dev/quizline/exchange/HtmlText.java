package dev.quizline.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plain text as HTML that shows it as it is: every sign, every line break, every blank. */
public final class HtmlText {

  /** Blanks that a browser would run together or leave out. */
  private static final Pattern LOST_BLANKS = Pattern.compile("(?<=^|[ \n]) | (?=\n|$)");

  private HtmlText() {}

  public static String of(String plain) {
    String escaped =
        plain
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    return LOST_BLANKS
        .matcher(escaped)
        .replaceAll(Matcher.quoteReplacement("&#160;"))
        .replace("\n", "<br/>");
  }
}
