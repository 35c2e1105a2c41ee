package dev.quizline.bank;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as a YAML scalar, in quotes only where it needs them. */
final class YamlText {

  /** Words that some reader of YAML 1.1 or 1.2 takes for something else than text. */
  private static final Set<String> WORDS =
      Set.of("~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "=");

  /** Numbers in every base, fractions, dates, times, and figures that look like them. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "[-+]?\\.?[0-9][-+0-9_.:]*"
              + "|[-+]?[0-9._]+[eE][-+]?[0-9]+"
              + "|[-+]?0[xob][0-9a-fA-F_]+"
              + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}[Tt ].*"
              + "|[-+]?\\.(?i:inf|nan)");

  private YamlText() {}

  /** Inside brackets or braces, where they and commas end a text. */
  static String of(String text) {
    return isPlain(text, ",[]{}") ? text : quoted(text);
  }

  /** Behind a key or a dash of its own line, where only the first character may not be those. */
  static String onItsLine(String text) {
    boolean opens = !text.isEmpty() && ",[]{}".indexOf(text.charAt(0)) >= 0;
    return !opens && isPlain(text, "") ? text : quoted(text);
  }

  private static boolean isPlain(String text, String ending) {
    return !text.isEmpty()
        && isSafeStart(text)
        && isSafeWithin(text, ending)
        && text.charAt(text.length() - 1) != ' '
        && text.charAt(text.length() - 1) != ':'
        && !WORDS.contains(text.toLowerCase(Locale.ROOT))
        && !FIGURE.matcher(text).matches();
  }

  private static boolean isSafeStart(String text) {
    char first = text.charAt(0);
    boolean indicator = " #&*!|>'\"%@`?:".indexOf(first) >= 0;
    boolean dash = first == '-' && (text.length() == 1 || " -".indexOf(text.charAt(1)) >= 0);
    return !indicator && !dash && !text.equals("...");
  }

  private static boolean isSafeWithin(String text, String ending) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 'x';
      boolean parts = c == ':' && next == ' ' || c == ' ' && next == '#';
      if (parts || ending.indexOf(c) >= 0 || isEscaped(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\t') {
        out.append("\\t");
      } else if (isEscaped(text, i)) {
        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /** Whether all of it can stand in a file as it is, but for line breaks. */
  static boolean isClear(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '\n' && isEscaped(text, i)) {
        return false;
      }
    }
    return true;
  }

  /** What YAML lets no file hold as it is, and what no screen shows. */
  private static boolean isEscaped(String text, int i) {
    char c = text.charAt(i);
    return Quoted.isHidden(c) || c >= '\uFFFE' || isLoneSurrogate(text, i);
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
