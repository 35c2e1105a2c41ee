package dev.quizline.draft.sample;

import dev.quizline.draft.lint.Kinship.Candidate;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.SingleChoice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Puts the items of a paper, and the choices within them, into an order of chance. Over the paper
 * the keys stand at each place equally often, give or take one, so that guessing one letter gains
 * nothing; which item has which place is chance, so that no key follows from those before it.
 */
final class Arranger {

  private final RandomGenerator random;

  Arranger(RandomGenerator random) {
    this.random = random;
  }

  /**
   * @param instances what variables are drawn with
   */
  List<Candidate> arranged(List<Candidate> items, boolean inOrder, long instances) {
    List<Candidate> ordered = new ArrayList<>();
    for (Candidate item : items) {
      ordered.add(new Candidate(item.bank(), item.question().instance(instances)));
    }
    if (!inOrder) {
      Drawing.shuffle(ordered, random);
    }
    Map<Integer, Deque<Integer>> keyPlaces = keyPlaces(ordered);
    ordered.replaceAll(
        item ->
            new Candidate(
                item.bank(), item.question().as(arranged(item.question().question(), keyPlaces))));
    return ordered;
  }

  private Question arranged(Question question, Map<Integer, Deque<Integer>> keyPlaces) {
    return question instanceof SingleChoice single && single.places() > 1
        ? single.arranged(random, keyPlaces.get(single.places()).pop())
        : question.arranged(random);
  }

  /** For the items with so many places for their key: each place equally often, in any order. */
  private Map<Integer, Deque<Integer>> keyPlaces(List<Candidate> items) {
    Map<Integer, List<Integer>> dealt = new HashMap<>();
    for (Candidate item : items) {
      if (item.question().question() instanceof SingleChoice single && single.places() > 1) {
        List<Integer> places = dealt.computeIfAbsent(single.places(), it -> new ArrayList<>());
        places.add(places.size());
      }
    }
    Map<Integer, Deque<Integer>> keyPlaces = new HashMap<>();
    dealt.forEach(
        (size, places) -> {
          // Which places come once more than the others is chance too.
          int first = random.nextInt(size);
          places.replaceAll(place -> (first + place) % size);
          Drawing.shuffle(places, random);
          keyPlaces.put(size, new ArrayDeque<>(places));
        });
    return keyPlaces;
  }
}
