package dev.quizline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code a,b} takes what has either tag, {@code a+b} what has both; case does not matter. */
record TagFilter(String text, List<List<String>> alternatives) {

  static TagFilter of(String text) {
    List<List<String>> alternatives = new ArrayList<>();
    for (String alternative : text.split(",", -1)) {
      List<String> all = new ArrayList<>();
      for (String tag : alternative.split("\\+", -1)) {
        if (tag.isBlank()) {
          throw new Failure(
              ExitStatus.USAGE,
              "--tags has an empty tag in \"" + text + "\".",
              "Write a,b or a+b.");
        }
        all.add(folded(tag));
      }
      alternatives.add(all);
    }
    return new TagFilter(text, alternatives);
  }

  boolean takes(List<String> tags) {
    List<String> folded = tags.stream().map(TagFilter::folded).toList();
    return alternatives.stream().anyMatch(folded::containsAll);
  }

  private static String folded(String tag) {
    return tag.strip().toLowerCase(Locale.ROOT);
  }
}
