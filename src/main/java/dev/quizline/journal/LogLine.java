package dev.quizline.journal;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** One line of a log: a JSON object that begins with the version of the format. */
final class LogLine {

  /** The version of the format, in every line. */
  static final int VERSION = 1;

  private static final JsonFactory READABLE = new JsonFactory();

  private LogLine() {}

  /**
   * The line, without a newline, in UTF-8.
   *
   * @param fields writes what the object holds; may be called twice
   */
  static byte[] of(Consumer<JsonGenerator> fields) {
    String line = line(fields, READABLE);
    if (!isPlain(line)) {
      line = line(fields, READABLE.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build());
    }
    return line.getBytes(StandardCharsets.UTF_8);
  }

  private static String line(Consumer<JsonGenerator> fields, JsonFactory factory) {
    StringWriter line = new StringWriter(512);
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeNumberProperty("v", VERSION);
      fields.accept(json);
      json.writeEndObject();
    }
    return line.toString();
  }

  /**
   * Whether a line may stand in the file as it is: half a surrogate pair would be lost in UTF-8,
   * and line separators, control and direction characters play tricks on whoever looks at the file.
   */
  private static boolean isPlain(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < line.length()
          && Character.isLowSurrogate(line.charAt(i + 1))) {
        i++;
      } else if (c > '\u007f' && isTricky(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTricky(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
