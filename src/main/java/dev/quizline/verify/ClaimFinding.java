package dev.quizline.verify;

import java.util.List;

/**
 * The verdict on one claim.
 *
 * @param claim with its subject filled in
 * @param property as known; its label names the claim in reports
 * @param why one clause for people: "the record names Raoul Coutard, and lists no other"
 */
public record ClaimFinding(
    Claim claim, Property property, Verdict verdict, List<Evidence> evidence, String why) {
  public ClaimFinding {
    evidence = List.copyOf(evidence);
  }
}
