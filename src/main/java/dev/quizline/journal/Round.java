package dev.quizline.journal;

/** How statements and questions were turned into a game. */
public enum Round {
  QUIZ("quiz"),
  /** Assertions are judged: true, false, or a matter of opinion. */
  FACT_CHECK("fact-check");

  private final String id;

  Round(String id) {
    this.id = id;
  }

  /** The word in the journal and behind {@code --round}. */
  public String id() {
    return id;
  }
}
