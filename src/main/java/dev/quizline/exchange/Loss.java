package dev.quizline.exchange;

/**
 * Something that a conversion could not carry over as it was.
 *
 * @param item the question's id; {@code bank} for the bank as a whole
 * @param field the key it concerns, as banks name it; or what else of it, as {@code marks}
 * @param lost what was lost or changed: "a hint", "tags"
 * @param choice what was done instead: "left out"
 */
public record Loss(String item, String field, String lost, String choice) {

  /** Stands as item for the bank as a whole. */
  public static final String BANK = "bank";

  public static final String LEFT_OUT = "left out";

  /** That a question gets another id when it is imported again: the format has no place for one. */
  public static Loss ofId(String item) {
    return new Loss(item, "id", "its id", "made from its words on import");
  }

  /** That another program marks what is right in part by a rule of its own. */
  public static Loss ofMarks(String item, String choice) {
    return new Loss(item, "marks", "our marks for an answer that is right in part", choice);
  }

  /** Stands as field for a whole question. */
  static final String QUESTION = "question";

  /** A whole question that the other side has no place for. */
  public static Loss ofQuestion(String item, String why) {
    return new Loss(item, QUESTION, why, LEFT_OUT);
  }
}
