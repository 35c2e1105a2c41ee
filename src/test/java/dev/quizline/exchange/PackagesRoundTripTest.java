package dev.quizline.exchange;

import dev.quizline.bank.AwkwardBanks;
import dev.quizline.bank.BankReader;
import dev.quizline.quiz.Kind;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables, packages and decks, out and in again. */
class PackagesRoundTripTest {

  @TempDir Path folder;

  private static Stream<ExchangeFormat> formats() {
    return Stream.of(
        ExchangeFormat.QTI12,
        ExchangeFormat.QTI21,
        ExchangeFormat.ANKI,
        ExchangeFormat.APKG,
        ExchangeFormat.RAZZIA,
        ExchangeFormat.KAHOOT,
        ExchangeFormat.XLSX,
        ExchangeFormat.CSV,
        ExchangeFormat.TSV);
  }

  static Stream<Arguments> shipped() {
    return formats()
        .flatMap(
            format ->
                Stream.of("the-soft-skin", "the-soft-skin-faq")
                    .map(bank -> Arguments.of(format, bank)));
  }

  static Stream<Arguments> generated() {
    return formats()
        .flatMap(format -> LongStream.range(1, 7).mapToObj(seed -> Arguments.of(format, seed)));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void a_shipped_bank_comes_back_but_for_what_the_losses_name(ExchangeFormat format, String name)
      throws Exception {
    Path file = Path.of("quizzes", name + ".yaml");
    Trip.holds(format, new BankReader().read(file).value().orElseThrow(), folder);
  }

  @ParameterizedTest
  @MethodSource("generated")
  void awkward_texts_come_back_but_for_what_the_losses_name(ExchangeFormat format, long seed) {
    Trip.holds(format, AwkwardBanks.bank(seed, 150, EnumSet.allOf(Kind.class)), folder);
  }
}
