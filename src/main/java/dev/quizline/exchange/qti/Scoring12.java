package dev.quizline.exchange.qti;

import dev.quizline.exchange.Decimals;
import dev.quizline.exchange.xml.XmlElement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an item of version 1.2 gives points for. */
final class Scoring12 {

  private static final Set<String> EQUALS = Set.of("varequal", "varsubset");

  private final List<XmlElement> conditions = new ArrayList<>();

  /**
   * @param all every condition of the item; those that only show feedback are passed over
   */
  Scoring12(List<XmlElement> all) {
    for (XmlElement condition : all) {
      Optional<BigDecimal> points =
          condition.child("setvar").flatMap(value -> Decimals.read(value.text()));
      if (points.filter(number -> number.signum() > 0).isPresent()) {
        conditions.add(condition);
      }
    }
  }

  /** What scores in a response, in the order of the file; what must not be chosen is left out. */
  List<String> rightOf(String response) {
    List<String> right = new ArrayList<>();
    for (XmlElement condition : conditions) {
      condition.child("conditionvar").ifPresent(tests -> collect(tests, response, right));
    }
    return right;
  }

  private static void collect(XmlElement tests, String response, List<String> right) {
    for (XmlElement test : tests.children()) {
      if (EQUALS.contains(test.name()) && test.attribute("respident").equals(response)) {
        String text = test.text().strip();
        if (!right.contains(text)) {
          right.add(text);
        }
      } else if (!test.name().equals("not")) {
        collect(test, response, right);
      }
    }
  }

  /** Whether something scores for being no less or no more. */
  boolean hasBounds() {
    return conditions.stream()
        .anyMatch(
            condition ->
                bound(condition, "vargte", "vargt").isPresent()
                    || bound(condition, "varlte", "varlt").isPresent());
  }

  /** Which numbers score; empty where none does. */
  Optional<Range> range() {
    List<Range> ranges = new ArrayList<>();
    for (XmlElement condition : conditions) {
      range(condition).ifPresent(ranges::add);
    }
    return ranges.stream()
        .findFirst()
        .map(range -> ranges.size() > 1 ? range.amongOthers() : range);
  }

  private static Optional<Range> range(XmlElement condition) {
    Optional<XmlElement> exact = condition.first("varequal");
    Optional<BigDecimal> number = exact.flatMap(test -> Decimals.read(test.text()));
    Optional<BigDecimal> margin = exact.flatMap(test -> Decimals.read(test.attribute("margin")));
    if (number.isPresent() && margin.isPresent()) {
      boolean percent = exact.get().attribute("margintype").equals("percent");
      return Optional.of(
          percent
              ? Range.percent(number.get(), margin.get())
              : new Range(number.get(), margin.get().abs(), false));
    }
    return Range.of(
        number, bound(condition, "vargte", "vargt"), bound(condition, "varlte", "varlt"));
  }

  private static Optional<BigDecimal> bound(XmlElement condition, String... names) {
    for (String name : names) {
      Optional<BigDecimal> bound =
          condition.first(name).flatMap(test -> Decimals.read(test.text()));
      if (bound.isPresent()) {
        return bound;
      }
    }
    return Optional.empty();
  }
}
