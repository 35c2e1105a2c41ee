package dev.quizline.exchange.qti;

import dev.quizline.exchange.Decimals;
import dev.quizline.exchange.xml.XmlElement;
import java.math.BigDecimal;
import java.util.Optional;

/** How an item of version 2.1 judges a number: by a tolerance, or by bounds. */
record Processing21(Optional<XmlElement> processing) {

  /** Empty where the key is no number. */
  Optional<Range> range(Key21 key) {
    Optional<BigDecimal> answer = Decimals.read(key.answers().get(0));
    Optional<XmlElement> equal = processing.flatMap(tests -> tests.first("equal"));
    Optional<BigDecimal> tolerance =
        equal.flatMap(test -> Decimals.read(test.attribute("tolerance").strip().split("\\s+")[0]));
    if (answer.isPresent() && tolerance.isPresent()) {
      boolean percent = equal.get().attribute("toleranceMode").equals("relative");
      return Optional.of(
          percent
              ? Range.percent(answer.get(), tolerance.get())
              : new Range(answer.get(), tolerance.get().abs(), false));
    }
    return answer.flatMap(
        number ->
            Range.of(
                answer, bound("gte").or(() -> bound("gt")), bound("lte").or(() -> bound("lt"))));
  }

  private Optional<BigDecimal> bound(String name) {
    return processing
        .flatMap(tests -> tests.first(name))
        .flatMap(test -> test.first("baseValue"))
        .flatMap(value -> Decimals.read(value.text()));
  }
}
