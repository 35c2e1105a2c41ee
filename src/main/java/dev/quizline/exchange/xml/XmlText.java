package dev.quizline.exchange.xml;

/** Text in XML 1.0, where it can be no markup and holds no character that XML does not allow. */
public final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /** Between tags. */
  public static String text(String text) {
    return escaped(text, false);
  }

  /** Between double quotes; line ends stay what they are. */
  public static String attribute(String text) {
    return escaped(text, true);
  }

  private static String escaped(String text, boolean attribute) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                case '\n', '\t' -> {
                  if (attribute) {
                    out.append("&#").append(c).append(';');
                  } else {
                    out.append((char) c);
                  }
                }
                default -> out.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
              }
            });
    return out.toString();
  }

  /** Char in XML 1.0, section 2.2. */
  private static boolean isAllowed(int c) {
    return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
