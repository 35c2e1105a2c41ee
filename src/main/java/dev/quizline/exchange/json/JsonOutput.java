package dev.quizline.exchange.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Keys and values of a bank as JSON. What could steer a terminal stands as an escape. */
public final class JsonOutput {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new Hidden()).rootValueSeparator("").build();

  private JsonOutput() {}

  /** The stream stays open when this is closed. */
  public static JsonGenerator open(OutputStream out) {
    return FACTORY.createGenerator(
        ObjectWriteContext.empty(), new Unclosed(out), JsonEncoding.UTF8);
  }

  /** As {@link #write}, as a text of its own. */
  public static String text(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = open(bytes)) {
      write(json, value);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Maps, collections, numbers, flags; the text of anything else. */
  public static void write(JsonGenerator json, Object value) {
    if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Map<?, ?> keys) {
      json.writeStartObject();
      for (Map.Entry<?, ?> key : keys.entrySet()) {
        json.writeName(String.valueOf(key.getKey()));
        write(json, key.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Collection<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(json, item);
      }
      json.writeEndArray();
    } else if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString(String.valueOf(value));
    }
  }

  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /** Format and control characters beyond ASCII; JSON itself sees to those within. */
  private static final class Hidden extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int[] ASCII = CharacterEscapes.standardAsciiEscapesForJSON();

    @Override
    public int[] getEscapeCodesForAscii() {
      return ASCII.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      return switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.SURROGATE ->
            new SerializedString(String.format("\\u%04X", c));
        default -> null;
      };
    }
  }
}
