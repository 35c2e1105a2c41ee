package dev.quizline.draft.lint;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which items should not stand in one paper: they ask for the same fact, their stems are nearly the
 * same, or the stem of one gives the key of the other away. Built in time linear in the items.
 */
public final class Kinship {

  /** A candidate for a paper, with the bank that it comes from. */
  public record Candidate(Bank bank, BankQuestion question) {

    /** Every question of a bank, in its order. */
    public static List<Candidate> of(Bank bank) {
      return bank.questions().stream().map(question -> new Candidate(bank, question)).toList();
    }
  }

  /** What an item is one of several of, by item: facts, and stems that are nearly the same. */
  private final List<Set<String>> families = new ArrayList<>();

  private final Map<String, SortedSet<Integer>> members = new HashMap<>();
  private final Map<Integer, Set<Integer>> cues = new HashMap<>();

  private Kinship() {}

  /**
   * @param candidates of one bank or several; the other methods mean them by their place here
   */
  public static Kinship among(List<Candidate> candidates) {
    Kinship kinship = new Kinship();
    Map<Bank, FactsAsked> facts = new IdentityHashMap<>();
    List<ItemView> items = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      items.add(new ItemView(items.size(), candidate.bank(), candidate.question()));
      kinship.families.add(
          new HashSet<>(
              facts
                  .computeIfAbsent(candidate.bank(), FactsAsked::new)
                  .facts(candidate.question())));
    }
    kinship.enter(items);
    return kinship;
  }

  private void enter(List<ItemView> items) {
    SimilarStems similar = new SimilarStems(items);
    Cues told = new Cues(items);
    for (ItemView item : items) {
      similar
          .enter(item)
          .ifPresent(
              first -> {
                families.get(first).add("stem " + first);
                families.get(item.index()).add("stem " + first);
              });
      for (Cues.Cue cue : told.in(item)) {
        cues.computeIfAbsent(cue.teller(), it -> new HashSet<>()).add(cue.owner());
        cues.computeIfAbsent(cue.owner(), it -> new HashSet<>()).add(cue.teller());
      }
    }
    for (int i = 0; i < families.size(); i++) {
      for (String family : families.get(i)) {
        members.computeIfAbsent(family, it -> new TreeSet<>()).add(i);
      }
    }
  }

  /** Whether two different items should not stand in one paper. */
  public boolean areKin(int one, int other) {
    Set<String> ofOther = families.get(other);
    return one != other
        && (families.get(one).stream().anyMatch(ofOther::contains)
            || cues.getOrDefault(one, Set.of()).contains(other));
  }

  /** All that should not stand in one paper with this item. */
  public SortedSet<Integer> kinOf(int item) {
    SortedSet<Integer> kin = new TreeSet<>(cues.getOrDefault(item, Set.of()));
    families.get(item).forEach(family -> kin.addAll(members.get(family)));
    kin.remove(item);
    return kin;
  }
}
