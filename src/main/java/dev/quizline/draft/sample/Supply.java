package dev.quizline.draft.sample;

import dev.quizline.draft.lint.Kinship;
import dev.quizline.quiz.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** The items to draw from: who has which trait, and who is kin to whom. */
final class Supply {

  private final List<Question> questions;
  private final List<SortedSet<Integer>> kin;
  private final int[] groups;
  private final Map<Trait, boolean[]> traits = new HashMap<>();

  /**
   * @param kin of each item, by place; who is kin to one has that one among its kin
   */
  Supply(List<Question> questions, List<SortedSet<Integer>> kin) {
    this.questions = List.copyOf(questions);
    this.kin = List.copyOf(kin);
    this.groups = groups(kin);
  }

  static Supply of(List<Kinship.Candidate> candidates) {
    Kinship kinship = Kinship.among(candidates);
    List<SortedSet<Integer>> kin = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      kin.add(kinship.kinOf(i));
    }
    return new Supply(
        candidates.stream().map(candidate -> candidate.question().question()).toList(), kin);
  }

  /** Numbers the groups of items that hang together by kinship. */
  private static int[] groups(List<SortedSet<Integer>> kin) {
    int[] groups = new int[kin.size()];
    Arrays.fill(groups, -1);
    for (int i = 0; i < groups.length; i++) {
      List<Integer> reached = new ArrayList<>(groups[i] < 0 ? List.of(i) : List.of());
      for (int j = 0; j < reached.size(); j++) {
        if (groups[reached.get(j)] < 0) {
          groups[reached.get(j)] = i;
          reached.addAll(kin.get(reached.get(j)));
        }
      }
    }
    return groups;
  }

  int size() {
    return questions.size();
  }

  SortedSet<Integer> kinOf(int item) {
    return kin.get(item);
  }

  /** The number of an item's group of kin. */
  int group(int item) {
    return groups[item];
  }

  boolean has(int item, Trait trait) {
    return traits.computeIfAbsent(trait, this::having)[item];
  }

  private boolean[] having(Trait trait) {
    boolean[] having = new boolean[questions.size()];
    for (int i = 0; i < having.length; i++) {
      having[i] = trait.isOf(questions.get(i));
    }
    return having;
  }

  /** How many have a trait. */
  int count(Trait trait) {
    int count = 0;
    for (int i = 0; i < size(); i++) {
      count += has(i, trait) ? 1 : 0;
    }
    return count;
  }

  /** Into how many sets of mutual kin some items can be parted, taking the first that fits. */
  int cliques(List<Integer> items) {
    List<List<Integer>> cliques = new ArrayList<>();
    for (int item : items) {
      cliques.stream()
          .filter(clique -> kin.get(item).containsAll(clique))
          .findFirst()
          .ifPresentOrElse(
              clique -> clique.add(item), () -> cliques.add(new ArrayList<>(List.of(item))));
    }
    return cliques.size();
  }
}
