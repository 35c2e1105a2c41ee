package dev.quizline.verify;

import dev.quizline.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is found on one question's key. */
final class KeyReport {

  private final List<ClaimFinding> key = new ArrayList<>();
  private final List<ClaimFinding> distractors = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  /**
   * @param shown the part of the key that it is about, as a person reads it
   */
  void key(String shown, ClaimFinding finding) {
    key.add(finding);
    if (finding.verdict() == Verdict.CONTRADICTED) {
      faults.add("the key, " + shown + ", is contradicted: " + finding.why());
    } else if (finding.verdict() == Verdict.DISPUTED) {
      faults.add("the key, " + shown + ", is not settled: " + finding.why());
    }
  }

  void distractor(String shown, ClaimFinding finding) {
    distractors.add(finding);
    if (finding.verdict() == Verdict.VERIFIED) {
      faults.add(shown + ", is right as well by the record: " + finding.why());
    }
  }

  void fault(String fault) {
    faults.add(fault);
  }

  KeyFinding on(Question question) {
    return on(question, verdict());
  }

  KeyFinding on(Question question, Optional<Verdict> verdict) {
    return new KeyFinding(question.id(), verdict, key, distractors, faults);
  }

  /** Empty where nothing was claimed. */
  private Optional<Verdict> verdict() {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    if (has(Verdict.CONTRADICTED)) {
      return Optional.of(Verdict.CONTRADICTED);
    }
    if (has(Verdict.DISPUTED)) {
      return Optional.of(Verdict.DISPUTED);
    }
    return Optional.of(has(Verdict.UNVERIFIED) ? Verdict.UNVERIFIED : Verdict.VERIFIED);
  }

  private boolean has(Verdict verdict) {
    for (ClaimFinding finding : key) {
      if (finding.verdict() == verdict) {
        return true;
      }
    }
    return false;
  }
}
