package dev.quizline.bank;

import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Item;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what every question has, with the bank's defaults where it says nothing. */
record ItemReader(Defaults defaults, Problems problems) {

  static final int MAX_POINTS = 1000;

  /** What a question has that says nothing itself. */
  record Defaults(Optional<Duration> time, int points, Difficulty difficulty, List<String> tags) {

    static final Defaults OF_THE_FORMAT =
        new Defaults(Optional.empty(), 1, Difficulty.MEDIUM, List.of());
  }

  /** Null where there is an error in the question so far. */
  Item read(Fields fields, String id, String ask) {
    Defaults settings = settings(fields);
    Optional<String> explain = fields.optional("explain");
    Optional<String> hint = fields.optional("hint");
    if (!fields.areSound()) {
      return null;
    }
    return new Item(
        id,
        ask,
        explain.orElse(""),
        hint,
        settings.difficulty(),
        settings.tags(),
        settings.time(),
        settings.points());
  }

  /** What these fields say; else what the defaults say. */
  Defaults settings(Fields fields) {
    Node.Text time = fields.text("time");
    Integer points = fields.whole("points", 0, MAX_POINTS);
    Node.Text difficulty = fields.text("difficulty");
    List<Node.Text> tags = fields.texts("tags");
    return new Defaults(
        time == null ? defaults.time() : new Words(problems).time(time),
        points == null ? defaults.points() : points,
        difficulty == null ? defaults.difficulty() : difficulty(difficulty),
        tags == null ? defaults.tags() : tags(tags));
  }

  private Difficulty difficulty(Node.Text word) {
    List<String> labels = new ArrayList<>();
    for (Difficulty difficulty : Difficulty.values()) {
      if (difficulty.label().equals(word.value())) {
        return difficulty;
      }
      labels.add(difficulty.label());
    }
    problems.error(
        ProblemCode.UNKNOWN_WORD,
        word,
        Quoted.of(word.value()) + " is not a difficulty",
        "write " + String.join(", ", labels.subList(0, 2)) + " or " + labels.get(2));
    return Difficulty.MEDIUM;
  }

  private List<String> tags(List<Node.Text> tags) {
    for (Node.Text tag : tags) {
      if (tag.value().indexOf(',') >= 0 || tag.value().indexOf('+') >= 0) {
        problems.error(
            ProblemCode.MALFORMED_VALUE,
            tag,
            "a tag has no comma and no plus in it",
            "write two tags as [one, two]");
      }
    }
    return Words.values(tags);
  }
}
