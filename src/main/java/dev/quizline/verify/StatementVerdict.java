package dev.quizline.verify;

import java.util.List;

/** What follows for a statement from the verdicts on its assertions. */
public final class StatementVerdict {

  private boolean centralClaim;
  private boolean centralContradicted;
  private boolean centralDisputed;
  private boolean allCentralVerified = true;
  private boolean asideContradicted;
  private boolean asideDisputed;
  private boolean anyVerified;
  private boolean anyOpinion;

  private StatementVerdict() {}

  /** By the four rules, in their order. */
  public static Verdict of(List<AssertionFinding> assertions) {
    StatementVerdict statement = new StatementVerdict();
    for (AssertionFinding finding : assertions) {
      statement.add(finding.assertion().aside(), finding.verdict());
    }
    return statement.verdict();
  }

  private void add(boolean aside, Verdict verdict) {
    boolean contradicted = verdict == Verdict.CONTRADICTED;
    boolean disputed = verdict == Verdict.DISPUTED;
    if (aside) {
      asideContradicted |= contradicted;
      asideDisputed |= disputed;
    } else {
      centralClaim |= verdict != Verdict.OPINION;
      centralContradicted |= contradicted;
      centralDisputed |= disputed;
      allCentralVerified &= verdict == Verdict.VERIFIED;
    }
    anyVerified |= verdict == Verdict.VERIFIED;
    anyOpinion |= verdict == Verdict.OPINION;
  }

  /** The four rules, in their order. */
  private Verdict verdict() {
    if (centralContradicted) {
      return Verdict.CONTRADICTED;
    }
    if (centralDisputed) {
      return Verdict.DISPUTED;
    }
    if (centralClaim && allCentralVerified && !asideContradicted && !asideDisputed) {
      return Verdict.VERIFIED;
    }
    if (!centralClaim) {
      return asideContradicted
          ? Verdict.CONTRADICTED
          : anyOpinion ? Verdict.OPINION : Verdict.UNVERIFIED;
    }
    return anyVerified ? Verdict.PARTLY_VERIFIED : Verdict.UNVERIFIED;
  }
}
