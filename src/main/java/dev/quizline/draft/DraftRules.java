package dev.quizline.draft;

import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Kind;
import java.util.Set;

/**
 * What is wanted of a draft.
 *
 * @param kinds of question
 * @param difficulties of question
 * @param perFact the most questions on one fact
 * @param count the most questions in all
 * @param seed the same gives the same questions
 */
public record DraftRules(
    Set<Kind> kinds, Set<Difficulty> difficulties, int perFact, int count, long seed) {

  /** The kinds that can be drafted. */
  public static final Set<Kind> DRAFTED =
      Set.of(
          Kind.SINGLE_CHOICE,
          Kind.TRUE_FALSE,
          Kind.CLOZE,
          Kind.SHORT_ANSWER,
          Kind.NUMERIC,
          Kind.MATCHING,
          Kind.ORDERING);

  public DraftRules {
    kinds = Set.copyOf(kinds);
    difficulties = Set.copyOf(difficulties);
    if (perFact < 1 || count < 1) {
      throw new IllegalArgumentException("a draft has one question at least");
    }
  }
}
