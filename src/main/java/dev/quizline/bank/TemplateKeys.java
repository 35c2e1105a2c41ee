package dev.quizline.bank;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The keys of a question with variables, as its author wrote them. */
final class TemplateKeys {

  private TemplateKeys() {}

  /** The keys of an instance with the formulas as written in place of what they came to. */
  static Map<String, Object> unfilled(Template template, Map<String, Object> instance) {
    Map<String, Object> written = asWritten(template.written());
    Keys keys = new Keys();
    instance.forEach(
        (key, value) -> {
          keys.put(key, Blank.FILLED.contains(key) ? written.getOrDefault(key, value) : value);
          if (key.equals("ask")) {
            keys.put("variables", written.get("variables"));
            keys.putIfPresent("where", Optional.ofNullable(written.get("where")));
          }
        });
    return keys.all();
  }

  private static Map<String, Object> asWritten(Node.Mapping mapping) {
    Keys keys = new Keys();
    for (Node.Entry entry : mapping.entries()) {
      keys.put(entry.key().value(), asWritten(entry.value()));
    }
    return keys.all();
  }

  /** What stands without quotes and is a number or a truth value does so for a reason. */
  private static Object asWritten(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return asWritten(mapping);
    }
    if (node instanceof Node.Listing listing) {
      return listing.items().stream().map(TemplateKeys::asWritten).toList();
    }
    String text = node instanceof Node.Text scalar ? scalar.value() : "";
    boolean plain = node instanceof Node.Text scalar && scalar.plain();
    if (plain && (text.equals("true") || text.equals("false"))) {
      return Boolean.valueOf(text);
    }
    boolean number = plain && Numerals.isDecimal(text);
    return number && new BigDecimal(text).toPlainString().equals(text)
        ? new BigDecimal(text)
        : text;
  }
}
