package dev.quizline.exchange.qti;

import dev.quizline.exchange.Decimals;
import dev.quizline.exchange.xml.XmlElement;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is right in one response of an item of version 2.1.
 *
 * @param correct values of the right response, in order
 * @param answers these and every other value that scores in full
 */
record Key21(List<String> correct, List<String> answers, boolean isSingle, boolean isNumber) {

  static final Key21 NONE = new Key21(List.of(), List.of(), true, false);

  Key21(XmlElement declaration) {
    this(
        correct(declaration),
        answers(declaration),
        declaration.attribute("cardinality").equals("single"),
        Set.of("float", "integer").contains(declaration.attribute("baseType")));
  }

  /** The values of the right response; where there is none, those that the mapping gives points. */
  private static List<String> correct(XmlElement declaration) {
    List<String> values =
        declaration.children("correctResponse").stream()
            .flatMap(response -> response.children("value").stream())
            .map(value -> value.text().strip())
            .toList();
    return values.isEmpty() ? mapped(declaration, value -> value.signum() > 0) : values;
  }

  private static List<String> answers(XmlElement declaration) {
    BigDecimal most =
        declaration.all("mapEntry").stream()
            .flatMap(entry -> Decimals.read(entry.attribute("mappedValue")).stream())
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    Set<String> answers = new LinkedHashSet<>(correct(declaration));
    answers.addAll(mapped(declaration, value -> value.compareTo(most) == 0));
    return List.copyOf(answers);
  }

  private static List<String> mapped(XmlElement declaration, Predicate<BigDecimal> scores) {
    return declaration.all("mapEntry").stream()
        .filter(entry -> Decimals.read(entry.attribute("mappedValue")).filter(scores).isPresent())
        .map(entry -> entry.attribute("mapKey"))
        .toList();
  }
}
