package dev.quizline.draft.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds stems that give away the key of another item: they hold the key, and most of what its
 * question is about. Keys are looked up in stems, not items in items.
 */
final class Cues {

  /** The share of a question's own words that the other stem must hold beside the key. */
  private static final double TELLING = 0.6;

  private static final int LONGEST_KEY = 6;

  /** A key that so many items share is the answer to too many things to give one away. */
  private static final int MOST_ASKED = 20;

  /** So many stems at least, and this share of all: their words tell nothing any more. */
  private static final int OFTEN = 5;

  private static final double COMMON = 0.1;

  private final List<ItemView> items;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, List<Key>> keys = new HashMap<>();

  /**
   * A key and what is asked of it.
   *
   * @param owner the item's index
   */
  private record Key(int owner, Set<String> asked) {}

  /**
   * One stem gives another item's key away.
   *
   * @param teller the index of the item whose stem does it
   * @param owner the index of the item whose key it is
   * @param words of the stem that are the key
   */
  record Cue(int teller, int owner, String words) {}

  Cues(List<ItemView> items) {
    this.items = items;
    for (ItemView item : items) {
      item.stem().content().forEach(stem -> frequency.merge(stem, 1, Integer::sum));
    }
    items.forEach(this::enter);
  }

  private void enter(ItemView item) {
    Set<String> asked = new HashSet<>(item.stem().content());
    asked.removeIf(this::isCommon);
    if (asked.isEmpty()) {
      return;
    }
    for (String text : KeyTexts.of(item.question())) {
      Wording key = Wording.of(text);
      if (isTelling(key)) {
        keys.computeIfAbsent(key.plain(), it -> new ArrayList<>(1))
            .add(new Key(item.index(), asked));
      }
    }
  }

  private boolean isCommon(String stem) {
    return frequency.getOrDefault(stem, 0) > Math.max(OFTEN, COMMON * items.size());
  }

  /** A word or two that stand for something, not a bare digit or a word of every sentence. */
  private boolean isTelling(Wording key) {
    boolean lone =
        key.words().size() == 1
            && (key.plain().length() < 4 && !key.words().get(0).isCapital()
                || key.plain().length() < 3);
    return !key.isEmpty()
        && key.words().size() <= LONGEST_KEY
        && !lone
        && key.has(word -> word.isContent() && !isCommon(word.stem()));
  }

  /** Those that one item's stem holds. */
  List<Cue> in(ItemView teller) {
    List<Cue> found = new ArrayList<>();
    List<Word> words = teller.stem().words();
    Set<String> said = teller.stem().content();
    for (int from = 0; from < words.size(); from++) {
      StringBuilder phrase = new StringBuilder();
      for (int to = from; to < Math.min(words.size(), from + LONGEST_KEY); to++) {
        phrase.append(to == from ? "" : " ").append(words.get(to).folded());
        List<Key> same = keys.getOrDefault(phrase.toString(), List.of());
        for (Key key : same.size() > MOST_ASKED ? List.<Key>of() : same) {
          if (key.owner != teller.index() && isTold(key, said)) {
            found.add(new Cue(teller.index(), key.owner, teller.stem().between(from, to)));
          }
        }
      }
    }
    return found;
  }

  private static boolean isTold(Key key, Set<String> said) {
    int mayMiss = key.asked.size() - (int) Math.ceil(TELLING * key.asked.size());
    for (String stem : key.asked) {
      if (!said.contains(stem) && --mayMiss < 0) {
        return false;
      }
    }
    return true;
  }
}
