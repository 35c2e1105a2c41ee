package dev.quizline.draft;

import dev.quizline.quiz.Kind;

/**
 * Keeps true and false sentences about even. Facts whose list is open can only make true ones;
 * where those are too few, some of the others are set aside for it.
 */
final class Balance {

  private final int ofEach;
  private final int setAside;
  private int trues;
  private int falses;

  private Balance(int ofEach, int setAside) {
    this.ofEach = ofEach;
    this.setAside = setAside;
  }

  /**
   * @param closed how many facts can be falsified
   * @param open how many cannot
   */
  static Balance of(DraftRules rules, int closed, int open) {
    if (!rules.kinds().contains(Kind.TRUE_FALSE)) {
      return new Balance(0, 0);
    }
    if (rules.kinds().size() == 1) {
      int all = Math.min(rules.count(), closed + open);
      return new Balance((all + 1) / 2, Math.max(0, Math.min(all, closed) / 2 - open));
    }
    int all = Math.min(rules.count(), closed * rules.perFact() + open);
    int few = Math.min(all / 6, closed / 3);
    int ofEach = Math.max(Math.min(open, all / 3), few);
    return new Balance(ofEach, Math.max(0, few - open));
  }

  /** How many true sentences there should be, and how many false ones. */
  int ofEach() {
    return ofEach;
  }

  /** How many facts that could be falsified are for true sentences only. */
  int setAside() {
    return setAside;
  }

  void count(Drafted drafted) {
    trues += drafted.isTrueSentence() ? 1 : 0;
    falses += drafted.isFalseSentence() ? 1 : 0;
  }

  boolean allowsFalse() {
    return falses <= ofEach;
  }

  boolean allowsTrue() {
    return trues <= falses;
  }

  /** Whether a false one is due among so many questions: about every third. */
  boolean wantsFalse(int questions) {
    return falses < ofEach && falses * 3 <= questions;
  }
}
