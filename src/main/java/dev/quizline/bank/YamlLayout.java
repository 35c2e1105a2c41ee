package dev.quizline.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Lays keys and values out as a person would: what is short on its line, long texts folded under
 * their key, texts of several lines line by line, long lists an item a line.
 */
final class YamlLayout {

  /** Columns that a line has before it is broken. */
  private static final int WIDTH = 120;

  private YamlLayout() {}

  /** The lines of {@code key: value}, indented. */
  static void put(String indent, String key, Object value, StringBuilder out) {
    append(out, indent, key, ":");
    if (value instanceof String text) {
      text(indent, indent.length() + key.length() + 2, text, out);
    } else if (value instanceof Collection<?> list && !fits(indent, key, list)) {
      append(out, "\n");
      list.forEach(item -> item(indent + "  ", item, out));
    } else if (value instanceof Map<?, ?> keys && !fits(indent, key, keys)) {
      append(out, "\n");
      keys.forEach((inner, held) -> put(indent + "  ", String.valueOf(inner), held, out));
    } else {
      append(out, " ", flow(value), "\n");
    }
  }

  private static boolean fits(String indent, String key, Map<?, ?> keys) {
    return indent.length() + key.length() + 2 + flow(keys).length() <= WIDTH;
  }

  /** Whether a list stands on one line; one of groups never does, its entries are to line up. */
  private static boolean fits(String indent, String key, Collection<?> list) {
    boolean flat = list.stream().allMatch(item -> item instanceof String);
    return flat && indent.length() + key.length() + 2 + flow(list).length() <= WIDTH;
  }

  private static void item(String indent, Object item, StringBuilder out) {
    append(out, indent, "-");
    if (item instanceof String text) {
      text(indent, indent.length() + 2, text, out);
    } else {
      append(out, " ", flow(item), "\n");
    }
  }

  /** On one line, as it stands inside brackets. */
  static String flow(Object value) {
    if (value instanceof String text) {
      return YamlText.of(text);
    }
    List<String> parts = new ArrayList<>();
    if (value instanceof Collection<?> list) {
      list.forEach(item -> parts.add(flow(item)));
      return "[" + String.join(", ", parts) + "]";
    }
    if (value instanceof Map<?, ?> keys) {
      keys.forEach((key, held) -> parts.add(key + ": " + flow(held)));
      return "{" + String.join(", ", parts) + "}";
    }
    return String.valueOf(value);
  }

  private static void text(String indent, int column, String text, StringBuilder out) {
    if (isWrapped(text, column)) {
      append(out, " >-\n");
      fold(indent + "  ", text, out);
    } else if (isInLines(text)) {
      append(out, " |-\n");
      for (String line : text.split("\n", -1)) {
        append(out, line.isEmpty() ? "" : indent + "  ", line, "\n");
      }
    } else {
      append(out, " ", YamlText.onItsLine(text), "\n");
    }
  }

  /** Whether folding gives the same text back: words with one space between them, on one line. */
  private static boolean isWrapped(String text, int column) {
    return column + text.length() > WIDTH
        && text.indexOf('\n') < 0
        && text.equals(text.strip())
        && !text.contains("  ")
        && text.indexOf(' ') > 0
        && YamlText.isClear(text);
  }

  private static void fold(String indent, String text, StringBuilder out) {
    int start = 0;
    while (start < text.length()) {
      int end = text.length();
      if (end - start > WIDTH - indent.length()) {
        int space = text.lastIndexOf(' ', start + WIDTH - indent.length());
        end = space > start ? space : text.indexOf(' ', start);
        end = end < 0 ? text.length() : end;
      }
      append(out, indent, text.substring(start, end), "\n");
      start = end + 1;
    }
  }

  /**
   * Whether its lines can stand as they are: the first and the last show where they begin and end.
   */
  private static boolean isInLines(String text) {
    return text.indexOf('\n') > 0 && text.equals(text.strip()) && YamlText.isClear(text);
  }

  private static void append(StringBuilder out, String... pieces) {
    for (String piece : pieces) {
      out.append(piece);
    }
  }
}
