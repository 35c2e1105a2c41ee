package dev.quizline.verify;

import dev.quizline.quiz.Judgement;
import java.util.Optional;

/** The verdict on one assertion; an opinion has no claim finding. */
public record AssertionFinding(Assertion assertion, Optional<ClaimFinding> claim) {

  public Verdict verdict() {
    return claim.map(ClaimFinding::verdict).orElse(Verdict.OPINION);
  }

  /** What a player should judge it to be; empty where the record does not settle it. */
  public Optional<Judgement> judgement() {
    return switch (verdict()) {
      case VERIFIED -> Optional.of(Judgement.TRUE);
      case CONTRADICTED -> Optional.of(Judgement.FALSE);
      case OPINION -> Optional.of(Judgement.OPINION);
      case PARTLY_VERIFIED, DISPUTED, UNVERIFIED -> Optional.empty();
    };
  }
}
