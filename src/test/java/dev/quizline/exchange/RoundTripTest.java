package dev.quizline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.AwkwardBanks;
import dev.quizline.bank.Bank;
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

class RoundTripTest {

  @TempDir Path folder;

  private static Stream<ExchangeFormat> formats() {
    return Stream.of(
        ExchangeFormat.GIFT,
        ExchangeFormat.MOODLE_XML,
        ExchangeFormat.AIKEN,
        ExchangeFormat.TEXT2QTI,
        ExchangeFormat.JSON,
        ExchangeFormat.JSONL);
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
    Bank bank = new BankReader().read(file).value().orElseThrow();
    Path beside = file.resolveSibling("trip" + format.endings().get(0));
    Trip.holds(format, format == ExchangeFormat.JSON ? moved(bank) : bank, folder);
    assertThat(beside).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("generated")
  void awkward_texts_come_back_but_for_what_the_losses_name(ExchangeFormat format, long seed) {
    Bank bank = AwkwardBanks.bank(seed, 150, EnumSet.allOf(Kind.class));
    Trip.holds(format, bank, folder);
  }

  /** With its references as seen from the folder that it is read from. */
  private Bank moved(Bank bank) {
    Bank header = bank.headerIn(folder.resolve("trip.json"));
    return new Bank(
        header.name(),
        header.file(),
        header.title(),
        header.language(),
        header.origin(),
        header.references(),
        header.subject(),
        header.defaultTime(),
        header.statements(),
        bank.questions(),
        header.places());
  }
}
