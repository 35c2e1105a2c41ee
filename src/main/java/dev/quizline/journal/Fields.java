package dev.quizline.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object whose fields are taken out one by one, so that what is left over is known: the
 * fields of a newer version. A field that is null is as good as absent; whatever is missing or of
 * another type is an {@link IllegalArgumentException}.
 */
public final class Fields {

  /** What the objects of one line share: how many of their fields were not taken yet. */
  private static final class Line {
    private int left;
  }

  private final Line line;
  private final Map<String, Object> values = new HashMap<>();

  private Fields(Line line) {
    this.line = line;
  }

  /**
   * Reads one object that fills the whole range.
   *
   * @throws tools.jackson.core.JacksonException if the bytes are not JSON
   */
  static Fields parse(JsonFactory json, byte[] bytes, int from, int to) {
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
      require(parser.nextToken() == JsonToken.START_OBJECT, "not an object");
      Fields fields = object(parser, new Line());
      require(parser.nextToken() == null, "more than one object");
      return fields;
    }
  }

  /**
   * Reads one object that fills the bytes.
   *
   * @throws IllegalArgumentException if they are no such thing
   */
  public static Fields parse(byte[] bytes) {
    try {
      return parse(new JsonFactory(), bytes, 0, bytes.length);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not a JSON object", e);
    }
  }

  private static Fields object(JsonParser parser, Line line) {
    Fields fields = new Fields(line);
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      Object value = value(parser, line);
      if (value != null && fields.values.put(name, value) == null) {
        line.left++;
      }
    }
    return fields;
  }

  private static Object value(JsonParser parser, Line line) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object(parser, line);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> elements = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(value(parser, line));
      }
      return elements;
    }
    if (token == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    if (token == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
      return parser.getLongValue();
    }
    if (token.isNumeric()) {
      return parser.getDoubleValue();
    }
    return token.isBoolean() ? (Object) parser.getBooleanValue() : null;
  }

  /** Whether fields are left that nobody took, in here or in any object of the line. */
  boolean moreOnLine() {
    return line.left > 0;
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  public String text(String name) {
    return as(String.class, take(name), name);
  }

  public boolean flag(String name) {
    return as(Boolean.class, take(name), name);
  }

  public long whole(String name) {
    return as(Long.class, take(name), name);
  }

  public int index(String name) {
    return Math.toIntExact(whole(name));
  }

  public double number(String name) {
    return as(Number.class, take(name), name).doubleValue();
  }

  public Fields object(String name) {
    return as(Fields.class, take(name), name);
  }

  public List<Fields> objects(String name) {
    return list(Fields.class, take(name), name);
  }

  public List<String> texts(String name) {
    return list(String.class, take(name), name);
  }

  /** A list of lists of texts. */
  public List<List<String>> textLists(String name) {
    List<List<String>> lists = new ArrayList<>();
    for (Object texts : as(List.class, take(name), name)) {
      lists.add(list(String.class, texts, name));
    }
    return lists;
  }

  public List<Integer> indices(String name) {
    return indices(take(name), name);
  }

  /** A list of lists of two. */
  public List<List<Integer>> pairs(String name) {
    List<List<Integer>> pairs = new ArrayList<>();
    for (Object pair : as(List.class, take(name), name)) {
      pairs.add(indices(pair, name));
      require(pairs.get(pairs.size() - 1).size() == 2, name + " is not made of pairs");
    }
    return pairs;
  }

  /** Whatever it is: text, Long, Double, Boolean, Fields, or a List of such. */
  public Object value(String name) {
    return take(name);
  }

  /** Every field as text. */
  public Map<String, String> allTexts() {
    Map<String, String> texts = new HashMap<>();
    for (String name : List.copyOf(values.keySet())) {
      texts.put(name, text(name));
    }
    return texts;
  }

  private Object take(String name) {
    Object value = values.remove(name);
    require(value != null, name + " is missing");
    line.left--;
    return value;
  }

  private static List<Integer> indices(Object value, String name) {
    List<Integer> indices = new ArrayList<>();
    for (Long index : list(Long.class, value, name)) {
      indices.add(Math.toIntExact(index));
    }
    return indices;
  }

  private static <T> List<T> list(Class<T> type, Object value, String name) {
    List<T> elements = new ArrayList<>();
    for (Object element : as(List.class, value, name)) {
      elements.add(as(type, element, name));
    }
    return elements;
  }

  private static <T> T as(Class<T> type, Object value, String name) {
    require(type.isInstance(value), name + " is of another type");
    return type.cast(value);
  }

  private static void require(boolean met, String otherwise) {
    if (!met) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
