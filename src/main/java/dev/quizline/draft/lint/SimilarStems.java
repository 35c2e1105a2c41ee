package dev.quizline.draft.lint;

import dev.quizline.quiz.Offered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds, for each item in turn, an earlier one with nearly the same stem. Two stems are nearly the
 * same where their words are, or where key, names and figures are the same and more than four
 * fifths of all words (Jaccard's index).
 *
 * <p>Items are looked up, never compared each with each: a word that rare words of both stems share
 * leads from one to the other (prefix filtering, Chaudhuri, Ganti and Kaushik 2006), and a word so
 * common that it leads to hundreds is followed no further than the latest of them.
 */
final class SimilarStems {

  static final double SIMILAR = 0.8;

  private static final int MOST_FOLLOWED = 32;

  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, Integer> same = new HashMap<>();
  private final Map<String, Integer> sameContent = new HashMap<>();
  private final Map<String, List<Entry>> byWord = new HashMap<>();

  private record Entry(int index, Set<String> words) {}

  SimilarStems(List<ItemView> items) {
    for (ItemView item : items) {
      item.stem().folded().forEach(word -> frequency.merge(word, 1, Integer::sum));
    }
  }

  /** Enters an item; the earlier one that it is nearly the same as, if there is one. */
  OptionalInt enter(ItemView item) {
    String key = item.question().answerText().strip();
    Integer found = same.putIfAbsent(sameStem(item, key), item.index());
    String signature = signature(item, key);
    Integer alike =
        sameContent.putIfAbsent(signature + new TreeSet<>(item.stem().content()), item.index());
    Integer similar = item.isJudged() ? null : similar(item, signature);
    Integer first = found != null ? found : alike != null ? alike : similar;
    return first == null ? OptionalInt.empty() : OptionalInt.of(first);
  }

  /** "Which of these is a mammal?" may be asked again of other choices. */
  private static String sameStem(ItemView item, String key) {
    boolean ofChoices =
        item.stem().has(word -> word.folded().equals("these") || word.folded().equals("following"));
    String asked = item.stem().plain() + "|" + item.stem().symbols();
    return ofChoices ? asked + "|" + key + new TreeSet<>(Offered.of(item.question())) : asked;
  }

  /** What must be the same, however many words are: the key, and the names and figures. */
  private static String signature(ItemView item, String key) {
    Set<String> fixed = new TreeSet<>();
    for (Word word : item.stem().words()) {
      if (word.isNamed() || word.isFigure() || English.NEGATORS.contains(word.folded())) {
        fixed.add(word.folded());
      }
    }
    return key + "|" + fixed + item.stem().symbols() + "|";
  }

  private Integer similar(ItemView item, String signature) {
    Set<String> words = item.stem().folded();
    List<String> rareFirst = new ArrayList<>(words);
    rareFirst.sort(Comparator.<String>comparingInt(frequency::get).thenComparing(word -> word));
    int prefix = words.size() - (int) Math.ceil(SIMILAR * words.size()) + 1;
    Entry entry = new Entry(item.index(), words);
    Integer first = null;
    for (String word : rareFirst.subList(0, Math.min(prefix, rareFirst.size()))) {
      List<Entry> followed = byWord.computeIfAbsent(signature + word, it -> new ArrayList<>(1));
      for (int i = followed.size() - 1; i >= Math.max(0, followed.size() - MOST_FOLLOWED); i--) {
        if (similarity(words, followed.get(i).words) > SIMILAR) {
          first = first == null ? followed.get(i).index : Math.min(first, followed.get(i).index);
        }
      }
      followed.add(entry);
    }
    return first;
  }

  /** Jaccard's index: words in common over words in all. */
  static double similarity(Set<String> one, Set<String> other) {
    int common = 0;
    for (String word : one) {
      common += other.contains(word) ? 1 : 0;
    }
    return (double) common / (one.size() + other.size() - common);
  }
}
