package dev.quizline.exchange.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object of a JSON file. A value that is of another type than the one asked for is as good as
 * absent, and so is null.
 *
 * @param line where it begins, from 1
 */
public record JsonObject(int line, Map<String, Object> values) {

  public JsonObject {
    values = Collections.unmodifiableMap(values);
  }

  public boolean has(String key) {
    return values.get(key) != null;
  }

  public Optional<String> text(String key) {
    return values.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  public Optional<BigDecimal> number(String key) {
    return values.get(key) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
  }

  public Optional<JsonObject> object(String key) {
    return values.get(key) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
  }

  /** Empty where it is no list, or one that holds anything but texts. */
  public Optional<List<String>> texts(String key) {
    return list(key, String.class);
  }

  /** Empty where it is no list, or one that holds anything but numbers. */
  public Optional<List<BigDecimal>> numbers(String key) {
    return list(key, BigDecimal.class);
  }

  private <T> Optional<List<T>> list(String key, Class<T> type) {
    if (!(values.get(key) instanceof List<?> items) || !items.stream().allMatch(type::isInstance)) {
      return Optional.empty();
    }
    List<T> typed = new ArrayList<>();
    items.forEach(item -> typed.add(type.cast(item)));
    return Optional.of(typed);
  }
}
