package dev.quizline.verify.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a text is about, by its title or how it opens: those words that the text itself keeps using.
 * In "Ten things to know about The Third Man" that is "The Third Man", if the text goes on about
 * it.
 */
public final class TopicName {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.-]*");

  /** A name of more words than this is a sentence. */
  private static final int MOST_WORDS = 8;

  /** Once may be chance. */
  private static final int LEAST_USES = 2;

  /** Words that titles write large and that name nothing by themselves. */
  private static final Set<String> EMPTY =
      Set.of(
          "a",
          "about",
          "all",
          "an",
          "and",
          "as",
          "at",
          "by",
          "everything",
          "fact",
          "facts",
          "for",
          "from",
          "history",
          "how",
          "in",
          "is",
          "it",
          "its",
          "know",
          "of",
          "on",
          "or",
          "story",
          "that",
          "the",
          "things",
          "this",
          "to",
          "was",
          "what",
          "when",
          "where",
          "who",
          "why",
          "with",
          "you");

  private TopicName() {}

  /**
   * The name; the whole title, where the text uses no part of it again.
   *
   * @param units the text, with or without its title
   */
  public static String of(String title, List<String> units) {
    List<MatchResult> words = WORD.matcher(title).results().toList();
    String text = String.join("\n", units);
    String best = title;
    int most = 0;
    for (int from = 0; from < words.size(); from++) {
      int last = Math.min(words.size(), from + MOST_WORDS);
      for (int to = from + 1; to <= last; to++) {
        String part = title.substring(words.get(from).start(), words.get(to - 1).end());
        int worth = isName(words.subList(from, to)) ? (to - from) * uses(part, text) : 0;
        if (worth > most) {
          most = worth;
          best = part;
        }
      }
    }
    return best;
  }

  private static boolean isName(List<MatchResult> words) {
    return words.stream()
        .map(MatchResult::group)
        .anyMatch(word -> Character.isUpperCase(word.charAt(0)) && !isEmpty(word));
  }

  private static boolean isEmpty(String word) {
    return EMPTY.contains(word.toLowerCase(Locale.ROOT));
  }

  private static int uses(String part, String text) {
    Pattern whole =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(part) + "(?![\\p{L}\\p{N}])");
    long uses = whole.matcher(text).results().count();
    return uses < LEAST_USES ? 0 : Math.toIntExact(uses);
  }
}
