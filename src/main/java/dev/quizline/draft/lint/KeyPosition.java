package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * L11: the key does not sit in one place. Quizline shuffles choices, so the place in the file shows
 * to nobody who plays; it does where choices keep their order, as numbers, dates and pinned ones
 * do, and in other programs that take an export as it is written.
 */
final class KeyPosition implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L11",
          LintLevel.WARNING,
          "keys in every position",
          "Who notices that the right number is mostly the second smallest, or that the pinned"
              + " choice is mostly right, needs to know no more.",
          "choose wrong answers so that the right one comes first, last and between about as"
              + " often");

  private static final int FEWEST = 12;
  private static final double SHARE = 0.4;

  /** In what way the choices of a set are put in order. */
  private enum Way {
    NUMBERS(LintLevel.WARNING, "numbers and dates are shown in ascending order"),
    PINNED(LintLevel.WARNING, "a pinned choice is always shown last"),
    WRITTEN(
        LintLevel.INFO,
        "Quizline shuffles them, but an export keeps the order in which they are written");

    private final LintLevel level;
    private final String because;

    Way(LintLevel level, String because) {
      this.level = level;
      this.because = because;
    }
  }

  /** How often the key came in each place, by way and number of choices. */
  private final Map<Way, Map<Integer, int[]>> places = new TreeMap<>();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    for (OptionSet set : item.optionSets()) {
      Optional<Option> key = set.key();
      if (key.isPresent() && set.options().size() > 2) {
        int size = set.options().size();
        int written = set.options().indexOf(key.get());
        int shown = set.ascending().indexOf(written);
        Way way = set.pinLast() ? Way.PINNED : shown >= 0 ? Way.NUMBERS : Way.WRITTEN;
        int place = way == Way.NUMBERS ? shown : written;
        places.computeIfAbsent(way, it -> new TreeMap<>())
            .computeIfAbsent(size, it -> new int[size])[place]++;
      }
    }
  }

  @Override
  public void finish(Findings findings) {
    places.forEach(
        (way, bySize) -> bySize.forEach((size, counts) -> judge(way, size, counts, findings)));
  }

  private static void judge(Way way, int size, int[] counts, Findings findings) {
    int items = 0;
    for (int count : counts) {
      items += count;
    }
    for (int place = way == Way.PINNED ? size - 1 : 0; place < size; place++) {
      int hits = counts[place];
      // As many places are looked at, as many chances there are to be wrong.
      boolean habit =
          items >= FEWEST
              && hits > SHARE * items
              && Chance.ofAtLeast(hits, items, 1.0 / size) < Chance.RARE / size;
      if (habit) {
        findings.bank(
            way.level,
            "in "
                + hits
                + " of "
                + items
                + " items with "
                + size
                + " choices the right one comes "
                + (place == size - 1 ? "last" : "at place " + (place + 1))
                + ", and "
                + way.because,
            way == Way.WRITTEN
                ? "write the choices in alphabetical order, or shuffle them on export"
                : CARD.better());
      }
    }
  }
}
