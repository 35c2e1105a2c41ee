package dev.quizline.quiz;

/** How hard its author thinks a question is. */
public enum Difficulty {
  EASY("easy"),
  MEDIUM("medium"),
  HARD("hard");

  private final String label;

  Difficulty(String label) {
    this.label = label;
  }

  /** The word written in banks and shown to players. */
  public String label() {
    return label;
  }
}
