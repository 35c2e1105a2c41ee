package dev.quizline.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys with values, in the order in which they are put there. */
final class Keys {

  private final Map<String, Object> all = new LinkedHashMap<>();

  void put(String key, Object value) {
    all.put(key, value);
  }

  void putIfPresent(String key, Optional<?> value) {
    value.ifPresent(present -> all.put(key, present));
  }

  void putUnlessEmpty(String key, List<?> values) {
    if (!values.isEmpty()) {
      all.put(key, values);
    }
  }

  Map<String, Object> all() {
    return all;
  }
}
