package dev.quizline.verify;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The properties that the program knows by itself, read once from its resources. */
public final class Vocabulary {

  private static final Map<String, Property> PROPERTIES = read();

  private Vocabulary() {}

  public static Optional<Property> property(String id) {
    return Optional.ofNullable(PROPERTIES.get(id));
  }

  /** All of them, in the order in which the resource lists them: films first, events last. */
  public static Collection<Property> properties() {
    return PROPERTIES.values();
  }

  private static Map<String, Property> read() {
    Map<String, Property> properties = new LinkedHashMap<>(512);
    for (String[] row : Table.read("properties.tsv")) {
      Property property =
          new Property(
              row[0],
              row[2],
              row[1].equals("-") ? Optional.empty() : Optional.of(row[1]),
              ValueType.of(row[3]).orElseThrow(),
              row[4].equals("yes"),
              row[5].equals("yes"));
      properties.put(property.id(), property);
    }
    return Collections.unmodifiableMap(properties);
  }
}
