package dev.quizline.quiz;

/** What a player, or the record, says of an assertion. */
public enum Judgement {
  TRUE("true"),
  FALSE("false"),
  OPINION("opinion");

  private final String label;

  Judgement(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
