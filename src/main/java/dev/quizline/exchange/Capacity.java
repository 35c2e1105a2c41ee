package dev.quizline.exchange;

import dev.quizline.quiz.Kind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a format can hold.
 *
 * @param kinds of question
 * @param traits what else of a bank and its questions
 */
record Capacity(Set<Kind> kinds, Set<Trait> traits) {

  /** In the order in which they are declared. */
  Capacity {
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    traits = Collections.unmodifiableSet(traits.isEmpty() ? Set.of() : EnumSet.copyOf(traits));
  }

  static Capacity of(Kind... kinds) {
    return new Capacity(Set.of(kinds), Set.of());
  }

  static Capacity ofAllBut(Kind... kinds) {
    Set<Kind> others = EnumSet.allOf(Kind.class);
    others.removeAll(List.of(kinds));
    return new Capacity(others, Set.of());
  }

  static Capacity ofEverything() {
    return new Capacity(EnumSet.allOf(Kind.class), EnumSet.allOf(Trait.class));
  }

  Capacity with(Trait... traits) {
    return new Capacity(kinds, Set.of(traits));
  }

  /** Of what single questions have, all but these, and nothing of the bank as a whole. */
  Capacity withAllOfQuestionsBut(Trait... traits) {
    Set<Trait> others = EnumSet.range(Trait.EXPLAIN, Trait.PROVENANCE);
    others.removeAll(List.of(traits));
    return new Capacity(kinds, others);
  }
}
