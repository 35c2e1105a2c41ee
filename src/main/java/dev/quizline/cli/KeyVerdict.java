package dev.quizline.cli;

import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Verdict;

/** What reports call the verdict on a key. */
final class KeyVerdict {

  /** For a question that claims nothing the record could settle. */
  static final String NO_CLAIM = "unverified";

  private KeyVerdict() {}

  static String word(KeyFinding finding) {
    return finding.verdict().map(Verdict::label).orElse(NO_CLAIM);
  }
}
