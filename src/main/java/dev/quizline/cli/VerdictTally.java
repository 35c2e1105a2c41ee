package dev.quizline.cli;

import dev.quizline.verify.Verdict;
import java.util.EnumMap;
import java.util.Map;

/** Counts verdicts, and how many statements say anything that can be checked. */
final class VerdictTally {

  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private int statements;
  private int withClaims;

  void add(Judged judged) {
    statements++;
    withClaims += judged.claims().isEmpty() ? 0 : 1;
    verdicts.merge(judged.verdict(), 1, Integer::sum);
  }

  int statements() {
    return statements;
  }

  Map<Verdict, Integer> verdicts() {
    return verdicts;
  }

  int of(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  /** The share of statements with at least one claim, 0 to 1; of none it is 0. */
  double coverage() {
    return statements == 0 ? 0 : (double) withClaims / statements;
  }
}
