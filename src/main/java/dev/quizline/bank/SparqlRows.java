package dev.quizline.bank;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the rows of a query's result: SPARQL 1.1 Query Results JSON, or the plain list of objects
 * that Wikidata's query page saves as JSON too. One row at a time, since there may be many.
 */
final class SparqlRows {

  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * A solution of the query.
   *
   * @param line where it starts
   * @param cells by variable; what has no value, or none that is known, is absent
   */
  record Row(int line, Map<String, String> cells) {}

  private final JsonParser json;
  private final Consumer<Row> taker;
  private boolean found;

  private SparqlRows(JsonParser json, Consumer<Row> taker) {
    this.json = json;
    this.taker = taker;
  }

  /** What is no such result is noted as a problem; rows before it have been given by then. */
  static void read(SourceFile source, Problems problems, Consumer<Row> taker) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), source.reader())) {
      SparqlRows rows = new SparqlRows(json, taker);
      try {
        rows.file();
        if (!rows.found) {
          problems.ofFile(
              ProblemCode.WRONG_KIND_OF_FILE,
              "this is no result of a query: it has no \"results\" with \"bindings\"",
              "save what Wikidata's query service returns as JSON");
        }
      } catch (JacksonException e) {
        problems.error(
            ProblemCode.SYNTAX,
            Math.max(1, json.currentLocation().getLineNr()),
            Math.max(1, json.currentLocation().getColumnNr()),
            "this is not sound JSON",
            "the file may be cut short; save the result again");
      }
    }
  }

  private void file() {
    JsonToken first = json.nextToken();
    if (first == JsonToken.START_ARRAY) {
      rows();
    } else if (first == JsonToken.START_OBJECT) {
      inside("results", () -> inside("bindings", this::rows));
    }
    if (found) {
      json.nextToken();
    }
  }

  /** Reads the value of one key of the object that was entered, and passes over the others. */
  private void inside(String key, Runnable reading) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean wanted = json.currentName().equals(key);
      JsonToken value = json.nextToken();
      if (wanted && (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY)) {
        reading.run();
      } else {
        json.skipChildren();
      }
    }
  }

  private void rows() {
    found = json.currentToken() == JsonToken.START_ARRAY;
    if (!found) {
      json.skipChildren();
      return;
    }
    JsonToken item;
    while ((item = json.nextToken()) != JsonToken.END_ARRAY) {
      if (item == JsonToken.START_OBJECT) {
        taker.accept(row());
      } else {
        json.skipChildren();
      }
    }
  }

  private Row row() {
    int line = json.currentTokenLocation().getLineNr();
    Map<String, String> cells = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String variable = json.currentName();
      JsonToken value = json.nextToken();
      String text =
          value == JsonToken.START_OBJECT
              ? term()
              : value.isScalarValue() ? json.getString() : null;
      json.skipChildren();
      if (text != null && !text.isBlank()) {
        cells.put(variable, text.strip());
      }
    }
    return new Row(line, cells);
  }

  /** Null for a blank node, which stands for a value that is not known. */
  private String term() {
    String text = null;
    boolean blankNode = false;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      if (key.equals("value") && value.isScalarValue()) {
        text = json.getString();
      }
      blankNode |= key.equals("type") && value.isScalarValue() && json.getString().equals("bnode");
      json.skipChildren();
    }
    return blankNode ? null : text;
  }
}
