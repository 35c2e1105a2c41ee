package dev.quizline.exchange.moodle;

import java.util.ArrayList;
import java.util.List;

/** Categories of Moodle's question bank as tags. */
final class Category {

  private Category() {}

  /**
   * {@code $course$/top/Rivers/Europe} gives {@code Rivers/Europe}; a double slash is one that was
   * meant. Empty for the topmost.
   */
  static String tag(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.replace("//", "\u0000").split("/")) {
      parts.add(part.replace('\u0000', '/').strip());
    }
    if (!parts.isEmpty() && parts.get(0).matches("\\$\\w+\\$")) {
      parts.remove(0);
    }
    if (!parts.isEmpty() && parts.get(0).equals("top")) {
      parts.remove(0);
    }
    parts.removeIf(String::isEmpty);
    return String.join("/", parts);
  }
}
