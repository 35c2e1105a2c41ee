package dev.quizline.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Text and links in Markdown, where neither may turn into markup. */
public final class MarkdownText {

  /**
   * Every sign that CommonMark, or its tables and strike-through, gives a meaning inside a line.
   */
  private static final String SIGNS = "\\`*_{}[]()#+-.!|~$";

  private MarkdownText() {}

  /** On one line: line ends and other control characters become blanks. */
  public static String text(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> append(c, escaped);
              }
            });
    return escaped.toString().strip();
  }

  private static void append(int c, StringBuilder escaped) {
    if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
      escaped.append(' ');
    } else {
      // A full stop, dash or bracket between letters means nothing, and reads badly escaped.
      if (SIGNS.indexOf(c) >= 0 && !isHarmless(c, escaped)) {
        escaped.append('\\');
      }
      escaped.appendCodePoint(c);
    }
  }

  /** Signs that only count at the beginning, or in company that is escaped itself. */
  private static boolean isHarmless(int c, StringBuilder before) {
    return !before.isEmpty() && ".-+()!#{}".indexOf(c) >= 0;
  }

  /** Linked where it is an address of the web, else as text. */
  public static String link(String url) {
    try {
      URI uri = new URI(url);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (scheme.equals("http") || scheme.equals("https")) {
        return "<" + uri.toASCIIString().replace("|", "%7C") + ">";
      }
    } catch (URISyntaxException e) {
      // Shown as it is written, below.
    }
    return text(url);
  }
}
