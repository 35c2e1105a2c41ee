package dev.quizline.cli;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A line of a list of statements: {@code {"id": "s1", "text": "…", "subject": "…"}}. */
sealed interface StatementLine {

  /**
   * A statement.
   *
   * @param subject what "the film" or "she" in it stands for
   */
  record Given(String id, String text, Optional<String> subject) implements StatementLine {}

  /**
   * A line that is no statement.
   *
   * @param why one clause
   */
  record Broken(String why) implements StatementLine {}

  /** What a key that stands twice means nobody can tell. */
  JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** A line is cut off behind so many chars where it is read. */
  int LONGEST = 65_536;

  /** Any line; keys of other programs are passed over. */
  static StatementLine of(String line) {
    if (line.length() >= LONGEST) {
      return new Broken("the line is longer than 65,536 characters");
    }
    if (line.indexOf('\uFFFD') >= 0) {
      return new Broken("the line is not in UTF-8");
    }
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      return parser.nextToken() == JsonToken.START_OBJECT
          ? statement(parser)
          : new Broken("the line is no JSON object");
    } catch (JacksonException e) {
      return new Broken("the line is not JSON, or not all of it is there");
    }
  }

  /** Whether a first line begins a list of statements rather than an article. */
  static boolean isObject(String line) {
    return line.stripLeading().startsWith("{");
  }

  private static StatementLine statement(JsonParser parser) {
    String id = null;
    String text = null;
    String subject = null;
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken token = parser.nextToken();
      boolean isText = token == JsonToken.VALUE_STRING;
      switch (name) {
        case "id" -> id = isText || token.isNumeric() ? parser.getString() : null;
        case "text" -> text = isText ? parser.getString() : null;
        case "subject" -> subject = isText ? parser.getString() : null;
        default -> {}
      }
      parser.skipChildren();
    }
    if (parser.nextToken() != null) {
      return new Broken("the line holds more than one JSON object");
    }
    if (id == null || text == null) {
      return new Broken("there is no " + (id == null ? "\"id\"" : "\"text\"") + " in it");
    }
    return new Given(id, text, Optional.ofNullable(subject));
  }
}
