package dev.quizline.exchange;

import dev.quizline.bank.Sameness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Choices that can be told from one another.
 *
 * @param right places of the right ones, at least one
 */
record Choosing(List<String> choices, SortedSet<Integer> right) {

  /**
   * Without empty choices and without those that look like an earlier one; empty, and left out,
   * where a right one looks like a wrong one or fewer than two are left.
   */
  static Optional<Choosing> of(List<String> choices, SortedSet<Integer> right, Incoming incoming) {
    List<String> kept = new ArrayList<>();
    SortedSet<Integer> keptRight = new TreeSet<>();
    for (int i = 0; i < choices.size(); i++) {
      int twin = indexOf(choices.get(i), kept);
      if (twin >= 0 && keptRight.contains(twin) != right.contains(i)) {
        incoming.leaveOut("a question whose right and wrong choices look the same");
        return Optional.empty();
      }
      if (twin >= 0 || choices.get(i).isBlank()) {
        incoming.lost("choices", "a choice that is empty or looks like another", Loss.LEFT_OUT);
        continue;
      }
      if (right.contains(i)) {
        keptRight.add(kept.size());
      }
      kept.add(choices.get(i));
    }
    if (kept.size() < 2 || keptRight.isEmpty()) {
      incoming.leaveOut("a question without two choices, one of them right");
      return Optional.empty();
    }
    return Optional.of(new Choosing(kept, keptRight));
  }

  /** Texts without those that are empty or look like an earlier one, which is reported. */
  static List<String> distinct(String field, List<String> texts, Incoming incoming) {
    List<String> kept = new ArrayList<>();
    for (String text : texts) {
      if (text.isBlank() || indexOf(text, kept) >= 0) {
        incoming.lost(field, "a text that is empty or looks like another", Loss.LEFT_OUT);
      } else {
        kept.add(text);
      }
    }
    return kept;
  }

  private static int indexOf(String text, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      if (Sameness.same(texts.get(i), text)) {
        return i;
      }
    }
    return -1;
  }
}
