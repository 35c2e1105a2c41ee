package dev.quizline.cli;

import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object under construction: names keep their order, and an empty {@link Optional} leaves
 * its name out.
 */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, Object> values = new LinkedHashMap<>();

  static Json object() {
    return new Json();
  }

  /**
   * @param value text, number, boolean, another object, a collection of such, or an Optional of one
   */
  Json with(String name, Object value) {
    if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(present -> values.put(name, present));
    } else {
      values.put(name, value);
    }
    return this;
  }

  /** On one line. */
  String line() {
    return line(this);
  }

  /**
   * On one line.
   *
   * @param value as {@link #with} takes it, but for an Optional
   */
  static String line(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(generator, value);
    }
    return escaped(text.toString());
  }

  /** A report may be read on a terminal: what could steer it stands as an escape of JSON. */
  private static String escaped(String line) {
    if (line.codePoints().noneMatch(Json::steers)) {
      return line;
    }
    StringBuilder escaped = new StringBuilder();
    line.codePoints()
        .forEach(
            c -> {
              if (steers(c)) {
                for (char unit : Character.toChars(c)) {
                  escaped.append(String.format("\\u%04X", (int) unit));
                }
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static boolean steers(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static void write(JsonGenerator generator, Object value) {
    if (value instanceof Json object) {
      generator.writeStartObject();
      object.values.forEach(
          (name, member) -> {
            generator.writeName(name);
            write(generator, member);
          });
      generator.writeEndObject();
    } else if (value instanceof Collection<?> members) {
      generator.writeStartArray();
      members.forEach(member -> write(generator, member));
      generator.writeEndArray();
    } else if (value instanceof Boolean flag) {
      generator.writeBoolean(flag);
    } else if (value instanceof Integer || value instanceof Long) {
      generator.writeNumber(((Number) value).longValue());
    } else if (value instanceof Double number) {
      writeShort(generator, number);
    } else {
      generator.writeString(String.valueOf(value));
    }
  }

  /** Points and shares: whole where they are whole, else to four decimals. */
  private static void writeShort(JsonGenerator generator, double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      generator.writeNumber((long) number);
    } else {
      generator.writeNumber(Math.round(number * 10_000) / 10_000.0);
    }
  }
}
