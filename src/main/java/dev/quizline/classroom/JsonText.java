package dev.quizline.classroom;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON objects as text on one line. */
final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  static String object(Consumer<JsonGenerator> fields) {
    StringWriter text = new StringWriter(256);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      fields.accept(json);
      json.writeEndObject();
    }
    return text.toString();
  }

  /** An object with one more field behind; so what all have in common is written once. */
  static String with(String object, String name, String value) {
    String comma = object.equals("{}") ? "" : ",";
    return object.substring(0, object.length() - 1) + comma + '"' + name + "\":" + value + '}';
  }

  /** Points as people read them: to the hundredth. */
  static void points(JsonGenerator json, String name, double points) {
    json.writeNumberProperty(name, Math.round(points * 100) / 100.0);
  }

  static void texts(JsonGenerator json, String name, Iterable<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
