package dev.quizline.verify;

import java.util.List;
import java.util.Optional;

/**
 * What the record says of a question's key.
 *
 * @param question the question's id
 * @param verdict of the key as a whole; empty where the question makes no claim
 * @param key findings on what the key asserts
 * @param distractors findings on the wrong choices, each as if it were the key
 * @param faults sentences on what is wrong: a refuted key, a distractor that is verified, a
 *     tolerance that does not hold the record's value
 */
public record KeyFinding(
    String question,
    Optional<Verdict> verdict,
    List<ClaimFinding> key,
    List<ClaimFinding> distractors,
    List<String> faults) {
  public KeyFinding {
    key = List.copyOf(key);
    distractors = List.copyOf(distractors);
    faults = List.copyOf(faults);
  }
}
