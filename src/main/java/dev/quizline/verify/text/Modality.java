package dev.quizline.verify.text;

/** How a claim is put. */
public enum Modality {
  PLAIN,
  /** As something that may be so. */
  HEDGED,
  /** As what others say. */
  ATTRIBUTED,
  /** As a question; its answer yes is what was checked. */
  ASKED
}
