package dev.quizline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What we write is known again by what it holds, whatever the file is called. */
class RecognitionTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"OPEN_TRIVIA", "HASCARD", "QUIZ6", "KAHOOT"})
  void a_file_is_known_by_what_it_holds(ExchangeFormat format) throws IOException {
    assertThat(recognised(format)).isEqualTo(format);
  }

  @ParameterizedTest
  @EnumSource(names = "KAHOOT")
  void its_sheet_is_a_workbook_like_any(ExchangeFormat format) throws IOException {
    assertThat(recognised(format)).isEqualTo(ExchangeFormat.XLSX);
  }

  @Test
  void a_bank_of_our_own_is_known_in_yaml_too() throws IOException {
    Path bank = Path.of("quizzes", "the-soft-skin.yaml");
    assertThat(ExchangeFormat.recognise(new Foreign("bank", bank).head()))
        .contains(ExchangeFormat.JSON);
  }

  private ExchangeFormat recognised(ExchangeFormat format) throws IOException {
    Bank bank =
        new BankReader().read(Path.of("quizzes", "the-soft-skin.yaml")).value().orElseThrow();
    Path file = Trip.write(folder, "file", Trip.out(format, bank, new Losses()));
    return ExchangeFormat.recognise(new Foreign("file", file).head()).orElseThrow();
  }
}
