package dev.quizline.bank;

import dev.quizline.quiz.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Which keys a question of a kind has.
 *
 * @param owner the question in a message: "a numeric question"
 * @param keys all that it may have
 */
record QuestionShape(Kind kind, String owner, List<String> keys) {

  private static final List<String> COMMON =
      List.of(
          "id",
          "about",
          "type",
          "explain",
          "hint",
          "difficulty",
          "tags",
          "time",
          "points",
          "provenance");

  /** What every kind has whose texts are its own. */
  private static final List<String> COMPUTED = List.of("variables", "where");

  private static final List<QuestionShape> ALL = all();

  static QuestionShape of(Kind kind) {
    return ALL.get(kind.ordinal());
  }

  private static List<QuestionShape> all() {
    List<QuestionShape> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      all.add(shape(kind));
    }
    return List.copyOf(all);
  }

  private static QuestionShape shape(Kind kind) {
    return switch (kind) {
      case SINGLE_CHOICE ->
          shape(kind, "a single-choice question", "ask", "choices", "answer", "pin", "claim");
      case MULTIPLE_CHOICE ->
          shape(kind, "a multiple-choice question", "ask", "choices", "answers", "pin", "claim");
      case TRUE_FALSE -> shape(kind, "a true-false question", "ask", "answer", "claim");
      case SHORT_ANSWER -> shape(kind, "a short-answer question", "ask", "answers", "claim");
      case NUMERIC ->
          shape(kind, "a numeric question", "ask", "answer", "tolerance", "unit", "claim");
      case ORDERING -> shape(kind, "an ordering question", "ask", "order", "claim");
      case MATCHING -> shape(kind, "a matching question", "ask", "pairs", "extra", "claim");
      case CLOZE -> shape(kind, "a cloze question", "ask", "gaps");
      case FACT_CHECK -> shape(kind, "a fact-check question", "assertion");
    };
  }

  private static QuestionShape shape(Kind kind, String owner, String... own) {
    List<String> keys = new ArrayList<>(COMMON);
    keys.addAll(List.of(own));
    if (kind != Kind.FACT_CHECK) {
      keys.addAll(COMPUTED);
    }
    return new QuestionShape(kind, owner, List.copyOf(keys));
  }

  /** Notes keys that this kind does not have, and whose they are. */
  void check(Fields fields) {
    for (Node.Entry entry : fields.node().entries()) {
      Node.Text key = entry.key();
      if (!keys.contains(key.value())) {
        List<String> owners = ownersOf(key.value());
        if (owners.isEmpty()) {
          fields.unknown(entry, keys);
        } else {
          fields
              .problems()
              .error(
                  ProblemCode.MISPLACED_KEY,
                  key,
                  owner + " does not have the key " + Quoted.of(key.value()),
                  "it belongs to " + String.join(", ", owners));
        }
      }
    }
  }

  private static List<String> ownersOf(String key) {
    List<String> owners = new ArrayList<>();
    for (QuestionShape shape : ALL) {
      if (shape.keys.contains(key)) {
        owners.add(shape.kind.id());
      }
    }
    return owners;
  }
}
