package dev.quizline.quiz;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a player answered. Indices count from 0 in the order in which the question was shown (see
 * {@link Question#arranged}).
 */
public sealed interface Response {

  /** One choice of a single-choice question. */
  record Chosen(int index) implements Response {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.chosen(this);
    }
  }

  /** The ticked choices of a multiple-choice question; may be empty. */
  record ChosenSet(SortedSet<Integer> indices) implements Response {
    public ChosenSet {
      indices = Collections.unmodifiableSortedSet(new TreeSet<>(indices));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.chosenSet(this);
    }
  }

  /** True, false or opinion, for true-false and fact-check. */
  record Judged(Judgement judgement) implements Response {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.judged(this);
    }
  }

  /** Text for short-answer and numeric. */
  record Typed(String text) implements Response {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.typed(this);
    }
  }

  /** Indices of the shown items of an ordering, first to last. */
  record Ordered(List<Integer> indices) implements Response {
    public Ordered {
      indices = List.copyOf(indices);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ordered(this);
    }
  }

  /** Left index to index of the shown right, for matching; a left may be left out. */
  record Matched(SortedMap<Integer, Integer> pairs) implements Response {
    public Matched {
      pairs = Collections.unmodifiableSortedMap(new TreeMap<>(pairs));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.matched(this);
    }
  }

  /** One text for each gap of a cloze, empty where nothing was filled in. */
  record Filled(List<String> texts) implements Response {
    public Filled {
      texts = List.copyOf(texts);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.filled(this);
    }
  }

  /** A line that the question's kind cannot read: counts as wrong. */
  record Unreadable(String text, String reason) implements Response {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.unreadable(this);
    }
  }

  <R> R match(Cases<R> cases);

  /** One function for each case, so that a new one breaks every place that must know of it. */
  interface Cases<R> {
    R chosen(Chosen response);

    R chosenSet(ChosenSet response);

    R judged(Judged response);

    R typed(Typed response);

    R ordered(Ordered response);

    R matched(Matched response);

    R filled(Filled response);

    R unreadable(Unreadable response);
  }
}
