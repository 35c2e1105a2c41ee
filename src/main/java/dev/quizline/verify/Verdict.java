package dev.quizline.verify;

/** What the reference says. "Verified" means that it agrees, no more. */
public enum Verdict {
  VERIFIED("verified"),
  PARTLY_VERIFIED("partly verified"),
  CONTRADICTED("contradicted"),
  DISPUTED("disputed"),
  UNVERIFIED("unverified"),
  OPINION("opinion");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** What holds of a claim's negation. */
  public Verdict turnedRound() {
    return switch (this) {
      case VERIFIED -> CONTRADICTED;
      case CONTRADICTED -> VERIFIED;
      case PARTLY_VERIFIED, DISPUTED, UNVERIFIED, OPINION -> this;
    };
  }
}
