package dev.quizline.journal;

import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Rules;
import dev.quizline.quiz.Scoring;
import dev.quizline.quiz.TimeLimits;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/** Rules as JSON: all that is needed to play by them again. */
public final class RulesFormat {

  private RulesFormat() {}

  /** As an object. */
  static void write(JsonGenerator json, Rules rules) {
    json.writeStartObject();
    if (rules.count().isPresent()) {
      json.writeNumberProperty("count", rules.count().getAsInt());
    }
    json.writeBooleanProperty("shuffled", rules.shuffled());
    writeLimits(json, rules.limits());
    json.writeStringProperty("scoring", rules.scoring().id());
    json.writeBooleanProperty("exam", rules.feedback() == Feedback.AT_END);
    if (rules.passMark().isPresent()) {
      json.writeNumberProperty("pass", rules.passMark().getAsDouble());
    }
    EntryWriter.texts(json, "players", rules.players());
    json.writeEndObject();
  }

  private static void writeLimits(JsonGenerator json, TimeLimits limits) {
    json.writeObjectPropertyStart("limits");
    writeDuration(json, "question", limits.perQuestion());
    json.writeBooleanProperty("bank", limits.fromBank());
    writeDuration(json, "quiz", limits.whole());
    json.writeNumberProperty("factor", limits.factor());
    json.writeEndObject();
  }

  static Rules read(Fields fields) {
    return new Rules(
        fields.has("count") ? OptionalInt.of(fields.index("count")) : OptionalInt.empty(),
        fields.flag("shuffled"),
        readLimits(fields.object("limits")),
        scoring(fields.text("scoring")),
        fields.flag("exam") ? Feedback.AT_END : Feedback.EACH,
        fields.has("pass") ? OptionalDouble.of(fields.number("pass")) : OptionalDouble.empty(),
        fields.texts("players"));
  }

  private static TimeLimits readLimits(Fields fields) {
    return new TimeLimits(
        readDuration(fields, "question"),
        fields.flag("bank"),
        readDuration(fields, "quiz"),
        fields.number("factor"));
  }

  private static Scoring scoring(String id) {
    for (Scoring scoring : Scoring.values()) {
      if (scoring.id().equals(id)) {
        return scoring;
      }
    }
    throw new IllegalArgumentException("no scoring is named " + id);
  }

  /** In nanoseconds, which loses nothing; {@code 20s} would need a parser at every start. */
  public static void writeDuration(JsonGenerator json, String name, Optional<Duration> duration) {
    if (duration.isPresent()) {
      json.writeNumberProperty(name + "_ns", duration.get().toNanos());
    }
  }

  public static Optional<Duration> readDuration(Fields fields, String name) {
    String field = name + "_ns";
    return fields.has(field)
        ? Optional.of(Duration.ofNanos(fields.whole(field)))
        : Optional.empty();
  }
}
