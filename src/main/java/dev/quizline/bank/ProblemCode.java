package dev.quizline.bank;

/** The kinds of problem that reading finds, named for scripts. The names never change. */
public enum ProblemCode {
  // The file as a whole.
  IS_A_FOLDER("is-a-folder"),
  TOO_LARGE("too-large"),
  BINARY("binary-file"),
  EMPTY_FILE("empty-file"),
  NOT_UTF_8("not-utf-8"),
  TOO_MANY("too-many"),
  WRONG_KIND_OF_FILE("wrong-kind-of-file"),
  // YAML.
  SYNTAX("syntax"),
  TOO_DEEP("too-deep"),
  CONTROL_CHARACTER("control-character"),
  SECOND_DOCUMENT("second-document"),
  ALIAS("alias"),
  TAG("tag"),
  DUPLICATE_KEY("duplicate-key"),
  // Shape.
  WRONG_TYPE("wrong-type"),
  EMPTY_VALUE("empty-value"),
  UNKNOWN_KEY("unknown-key"),
  MISPLACED_KEY("misplaced-key"),
  MISSING_KEY("missing-key"),
  MALFORMED_VALUE("malformed-value"),
  UNKNOWN_WORD("unknown-word"),
  // What it says.
  DUPLICATE_ID("duplicate-id"),
  DUPLICATE_VALUE("duplicate-value"),
  TOO_FEW("too-few"),
  NO_QUESTIONS("no-questions"),
  NOT_A_CHOICE("not-a-choice"),
  SEVERAL_ANSWERS("several-answers"),
  GAP_MISMATCH("gap-mismatch"),
  CLAIM_MISMATCH("claim-mismatch"),
  HINT_IS_ANSWER("hint-is-answer"),
  HIDDEN_CHARACTER("hidden-character"),
  // What it computes.
  BAD_FORMULA("bad-formula"),
  NO_VALUES("no-values"),
  UNUSED_VARIABLE("unused-variable"),
  // What it refers to.
  UNKNOWN_STATEMENT("unknown-statement"),
  UNKNOWN_SUBJECT("unknown-subject"),
  UNKNOWN_PROPERTY("unknown-property"),
  UNKNOWN_SOURCE("unknown-source"),
  UNKNOWN_TYPE("unknown-type"),
  KNOWN_PROPERTY("known-property"),
  MISSING_REFERENCE("missing-reference"),
  // What a reference says as a whole.
  UNUSED_SOURCE("unused-source"),
  NO_FACTS("no-facts"),
  SAME_NAME("same-name"),
  DISAGREEMENT("disagreement"),
  SELF_CONTRADICTION("self-contradiction"),
  CYCLE("cycle"),
  IMPOSSIBLE_TIME("impossible-time"),
  // Tables and query results that references are made from.
  MISSING_COLUMN("missing-column"),
  LEFT_OUT("left-out");

  private final String id;

  ProblemCode(String id) {
    this.id = id;
  }

  /** As {@link Problem#code} has it. */
  public String id() {
    return id;
  }
}
