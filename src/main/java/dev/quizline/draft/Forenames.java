package dev.quizline.draft;

import dev.quizline.verify.Folding;
import dev.quizline.verify.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Common forenames of women, from forenames.tsv: only so that wrong answers are like the key. */
final class Forenames {

  private static final Set<String> OF_WOMEN =
      Table.read(Forenames.class, "forenames.tsv").stream()
          .flatMap(row -> List.of(row[0].split(" ")).stream())
          .collect(Collectors.toUnmodifiableSet());

  private Forenames() {}

  static boolean isWomans(String name) {
    List<String> words = Folding.words(name.replace('-', ' '));
    return !words.isEmpty() && OF_WOMEN.contains(words.get(0));
  }
}
