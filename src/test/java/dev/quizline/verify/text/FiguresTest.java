package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20 April 1964 | DATE | 20 April 1964",
        "April 20, 1964 | DATE | April 20 1964",
        "the 22nd of September, 1856 | DATE | 22nd September 1856",
        "1964-04-20 | DATE | 1964-04-20",
        "1964 | DATE | 1964",
        "the 1960s | DATE | 1960s",
        "the 19th century | DATE | 19th century",
        "44 BC | DATE | 44 BC",
        "113 minutes | DURATION | 113 minutes",
        "a 113-minute film | DURATION | 113 minute",
        "1 hour and 53 minutes | DURATION | 1 hour 53 minutes",
        "an hour and 53 minutes | DURATION | 1 hour 53 minutes",
        "an hour and a half | DURATION | 1 hour 30 minutes",
        "two hours and a half | DURATION | 2 hours 30 minutes",
        "two hours | DURATION | 2 hours",
        "3:45 | DURATION | 3:45",
        "$64,000 | MONEY | $64,000",
        "US$ 3 million | MONEY | US$ 3 million",
        "2.5 million euros | MONEY | 2.5 million euros",
        "about 1500 people | NUMBER | about 1500",
        "324 metres | NUMBER | 324 metres",
        "1200 pages | NUMBER | 1200",
      })
  void figures_are_found_however_they_are_written(String text, String type, String value) {
    Mention found = null;
    List<Token> tokens = Tokenizer.tokens(text);
    Figures figures = new Figures(text, tokens);
    for (int i = 0; i < tokens.size() && found == null; i++) {
      found = figures.at(i);
    }

    assertThat(found).isNotNull();
    assertThat(found.types()).extracting(Enum::name).contains(type);
    assertThat(found.value()).isEqualTo(value);
  }
}
