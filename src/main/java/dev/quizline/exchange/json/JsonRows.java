package dev.quizline.exchange.json;

import dev.quizline.bank.JsonFault;
import dev.quizline.exchange.Foreign;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a file of any length whose objects stand in one list: the file itself, or a field of the
 * object that is the file.
 */
public final class JsonRows {

  /** Where the objects go. */
  public interface Taker {

    /** A field beside the list, of the object that is the file. */
    void field(String name, Object value);

    void row(JsonObject row) throws IOException;

    /** Whether it knows enough, so that the rest of the file is not read. */
    default boolean knowsEnough() {
      return false;
    }
  }

  /**
   * What is wrong with the file.
   *
   * @param line from 1
   */
  public record Fault(int line, String sentence) {}

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .build();

  private final JsonParser json;
  private final String list;
  private final Taker taker;

  private JsonRows(JsonParser json, String list, Taker taker) {
    this.json = json;
    this.list = list;
    this.taker = taker;
  }

  /**
   * Hands everything on.
   *
   * @param list the name of the field that holds the objects
   * @return the first thing wrong in what was read; what stands before it was handed on
   * @throws IOException the file cannot be read, or the taker says so
   */
  public static Optional<Fault> read(Foreign file, String list, Taker taker) throws IOException {
    try (Reader text = file.text();
        JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonRows(json, list, taker).whole();
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      return Optional.of(
          new Fault(
              Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
              JsonFault.sentence(e)));
    }
  }

  /** The object that a text is; empty where it is none. */
  public static Optional<JsonObject> object(String text) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonRows rows = new JsonRows(json, "", null);
      return json.nextToken() == JsonToken.START_OBJECT
          ? Optional.of(rows.object())
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private Optional<Fault> whole() throws IOException {
    JsonToken first = json.nextToken();
    boolean found = first == JsonToken.START_ARRAY;
    if (found) {
      rows();
    } else if (first == JsonToken.START_OBJECT) {
      found = fields();
    }
    if (!found) {
      return Optional.of(new Fault(1, "there is no list \"" + list + "\" in this file"));
    }
    return taker.knowsEnough() || json.nextToken() == null
        ? Optional.empty()
        : Optional.of(fault("more stands behind the end"));
  }

  private boolean fields() throws IOException {
    boolean found = false;
    for (String name = json.nextName();
        name != null && !taker.knowsEnough();
        name = json.nextName()) {
      JsonToken token = json.nextToken();
      if (name.equals(list) && token == JsonToken.START_ARRAY) {
        rows();
        found = true;
      } else {
        taker.field(name, value());
      }
    }
    return found;
  }

  private void rows() throws IOException {
    while (!taker.knowsEnough() && json.nextToken() != JsonToken.END_ARRAY) {
      int line = line();
      taker.row(value() instanceof JsonObject row ? row : new JsonObject(line, Map.of()));
    }
  }

  /** Null for null; numbers as decimals, true and false as they are. */
  private Object value() {
    return switch (json.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> json.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no value begins with " + json.currentToken());
    };
  }

  private JsonObject object() {
    int line = line();
    Map<String, Object> values = new LinkedHashMap<>();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      values.put(name, value());
    }
    return new JsonObject(line, values);
  }

  private List<Object> array() {
    List<Object> items = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return items;
  }

  private int line() {
    return json.currentTokenLocation().getLineNr();
  }

  private Fault fault(String sentence) {
    return new Fault(line(), sentence);
  }
}
