package dev.quizline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Ways of writing one thing, and things that only look alike: a table of pairs. */
class ComparedPairsTest {

  private static final Path PAIRS = Path.of("src/test/resources/dev/quizline/verify/pairs.tsv");

  @TestFactory
  Stream<DynamicTest> pairs() throws IOException {
    return Files.readAllLines(PAIRS).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    String.join(" | ", row),
                    () -> assertThat(verdict(row[0], row[1], row[2])).isEqualTo(row[3])));
  }

  private static String verdict(String property, String recorded, String claimed) {
    Fact fact =
        new Fact(
            property,
            List.of(new Fact.Value(recorded, Optional.empty(), Optional.empty())),
            Optional.of(true),
            List.of("archive"),
            Optional.empty());
    Source archive =
        new Source("archive", "Archive", Optional.empty(), Optional.empty(), Optional.empty());
    Subject subject = new Subject("it", "It", List.of(), "thing", List.of(fact));
    Reference reference = new Reference(Map.of("archive", archive), List.of(), List.of(subject));
    Claim claim =
        new Claim(
            Optional.of("it"),
            property,
            Optional.of(claimed),
            Optional.empty(),
            Optional.empty(),
            false);
    return new Checker(List.of(reference), Optional.empty()).check(claim).verdict().label();
  }
}
