package dev.quizline.bank;

import java.util.HashMap;
import java.util.Map;

/** The ids given so far to things of one sort. */
final class Ids {

  private final String sort;
  private final Problems problems;
  private final Words words;
  private final Map<String, Integer> lines = new HashMap<>();

  Ids(String sort, Problems problems) {
    this.sort = sort;
    this.problems = problems;
    this.words = new Words(problems);
  }

  /** Null where the text is absent, unfit or taken. */
  String take(Node.Text text) {
    Node.Text id = words.id(text);
    if (id == null) {
      return null;
    }
    Integer first = lines.putIfAbsent(id.value(), id.line());
    if (first != null) {
      problems.error(
          ProblemCode.DUPLICATE_ID,
          id,
          "the id " + Quoted.of(id.value()) + " is taken",
          "the " + sort + " on line " + first + " has it; ids are for ever, so choose another");
      return null;
    }
    return id.value();
  }
}
