package dev.quizline.exchange.moodle;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GIFT's form for orderings: its items are lines, in which nothing is escaped. */
final class GiftOrdering {

  static final String GENERAL = "####";

  /** How many are shown, then words on selection, layout, grading, feedback and numbering. */
  private static final Pattern HEAD =
      Pattern.compile(
          ">\\s*\\d+\\s*(?:ALL|EXACT|RANDOM|REL|CONTIGUOUS|CONTIG)?\\s*"
              + "(?:HORIZONTAL|HORI|H|1|VERTICAL|VERT|V|0)?\\s*"
              + "(?:ALL_OR_NOTHING|ABSOLUTE_POSITION|ABSOLUTE|ABS|RELATIVE_\\w+|RELATIVE|REL"
              + "|LONGEST_\\w+)?\\s*(?:SHOW|TRUE|YES|1|HIDE|FALSE|NO|0)?[ \t]*"
              + "(?:none|123|abc|ABC|iii|III)?[ \t]*\n");

  private GiftOrdering() {}

  /**
   * First to last.
   *
   * @param raw a whole question with its escapes, which has a pair of braces that are not escaped
   * @return empty where the braces hold something else
   */
  static Optional<List<String>> items(String raw) {
    int open = sign('{', raw, 0);
    String body = raw.substring(open + 1, sign('}', raw, open)).strip();
    Matcher head = HEAD.matcher(body);
    if (!head.lookingAt()) {
      return Optional.empty();
    }
    int general = body.lastIndexOf(GENERAL);
    String listed = body.substring(head.end(), general < head.end() ? body.length() : general);
    return Optional.of(listed.lines().map(String::strip).filter(item -> !item.isEmpty()).toList());
  }

  private static int sign(char sign, String raw, int from) {
    int at = from;
    while (raw.charAt(at) != sign) {
      at += raw.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }
}
