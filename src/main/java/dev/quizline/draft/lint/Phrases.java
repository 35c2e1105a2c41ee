package dev.quizline.draft.lint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns of phrase looked for in texts; what stands in quotation marks is talked about, not said.
 */
record Phrases(Pattern pattern) {

  /**
   * @param regex on lower-case text with straight apostrophes
   */
  static Phrases of(String regex) {
    return new Phrases(Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
  }

  /** The first as it is written. */
  Optional<String> in(String text) {
    Matcher matcher = pattern.matcher(text.replace('’', '\''));
    while (matcher.find()) {
      if (!isQuoted(text, firstLetter(text, matcher.start()))) {
        return Optional.of(text.substring(matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static int firstLetter(String text, int from) {
    int at = from;
    while (at < text.length() - 1 && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isQuoted(String text, int at) {
    long straight = text.substring(0, at).chars().filter(c -> c == '"').count();
    long opened = text.substring(0, at).chars().filter(c -> c == '“' || c == '«').count();
    long closed = text.substring(0, at).chars().filter(c -> c == '”' || c == '»').count();
    return straight % 2 == 1 || opened > closed;
  }
}
