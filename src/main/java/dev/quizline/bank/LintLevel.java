package dev.quizline.bank;

import java.util.Optional;

/** How much a finding of the linter weighs. */
public enum LintLevel {
  /** Players can be misled or marked wrongly, so a bank with it fails. */
  ERROR("error"),
  /** It tells test-wise players something, or costs the others time. */
  WARNING("warning"),
  /** Worth knowing. */
  INFO("info"),
  /** Not looked for. */
  OFF("off");

  private final String label;

  LintLevel(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  static Optional<LintLevel> of(String label) {
    for (LintLevel level : values()) {
      if (level.label.equals(label)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
