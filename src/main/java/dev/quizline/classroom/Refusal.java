package dev.quizline.classroom;

/**
 * Why something was not done.
 *
 * @param why a sentence for whoever tried
 */
public record Refusal(Kind kind, String why) {

  /** What stands in the way. */
  public enum Kind {
    /** It does not fit the moment. */
    NOT_NOW,
    /** Time was up. */
    LATE,
    /** The question has this player's answer already, and that one counts. */
    ANSWERED,
    /** The response cannot be one to this question. */
    UNREADABLE,
    NAME,
    TEAM,
    FULL,
    SHUT,
    /** Nobody here is meant. */
    NOBODY
  }
}
