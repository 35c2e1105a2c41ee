package dev.quizline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.ValueType;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times, numbers, dates and words, each as people write them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WrittenFormsTest {

  @Nested
  class A_time {

    @ParameterizedTest
    @CsvSource({
      "20s, 20",
      "1m30s, 90",
      "10m, 600",
      "1h, 3600",
      "1h1m1s, 3661",
      "1:30, 90",
      "0:05, 5",
      "90:00, 5400",
      "90, 90",
      "1, 1",
      "24h, 86400",
      "007, 7"
    })
    void is_read(String text, long seconds) {
      assertThat(TimeText.parse(text)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "0",
          "0s",
          "-5s",
          "-5",
          "+5",
          "5 s",
          "s",
          "m30s",
          "30s1m",
          "1m1m",
          "1.5m",
          "1:3",
          "1:60",
          ":30",
          "1:",
          "1:2:3",
          "20x",
          "20s5",
          "25h",
          "86401",
          "999999999999",
          "1e3",
          "٣s"
        })
    void is_not_anything_else(String text) {
      assertThat(TimeText.parse(text)).isEmpty();
    }
  }

  @Nested
  class A_value {

    @ParameterizedTest
    @CsvSource({
      "DATE, 1964",
      "DATE, 1964-04",
      "DATE, 1964-04-20",
      "DATE, 2024-02-29",
      "DATE, -0044-03-15",
      "DURATION, PT113M",
      "DURATION, PT1H53M",
      "DURATION, P15DT22H",
      "DURATION, P1D",
      "DURATION, PT5S",
      "NUMBER, 113",
      "NUMBER, -2.50",
      "NUMBER, 0",
      "MONEY, '$64,000'",
      "MONEY, 64000 FRF",
      "MONEY, €1.5m",
      "TEXT, anything",
      "PERSON, N. Body"
    })
    void has_the_form_of_its_type(ValueType type, String text) {
      assertThat(ValueForm.fits(type, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
      "DATE, 64",
      "DATE, 1964-4",
      "DATE, 1964-13",
      "DATE, 1964-04-31",
      "DATE, 1900-02-29",
      "DATE, 20 April 1964",
      "DATE, 1964/04/20",
      "DATE, 1964-04-20T00:00",
      "DATE, ''",
      "DURATION, 113",
      "DURATION, PT",
      "DURATION, P",
      "DURATION, P1Y",
      "DURATION, P1M",
      "DURATION, PT1M1H",
      "DURATION, P1H",
      "DURATION, P1DT",
      "DURATION, PT1.5H",
      "NUMBER, '1,000'",
      "NUMBER, 1e3",
      "NUMBER, .5",
      "NUMBER, 5.",
      "NUMBER, +1",
      "NUMBER, -",
      "NUMBER, ten",
      "MONEY, 64000",
      "MONEY, dollars"
    })
    void of_another_form_does_not_fit(ValueType type, String text) {
      assertThat(ValueForm.fits(type, text)).isFalse();
    }
  }

  @Nested
  class An_unknown_word {

    private final List<String> known =
        List.of("answer", "answers", "ask", "time", "type", "Résumé");

    @ParameterizedTest
    @CsvSource({
      "anwser, answer",
      "answr, answer",
      "aks, ask",
      "tiem, time",
      "ANSWERS, answers",
      "resumé, Résumé"
    })
    void gets_the_nearest_first(String word, String nearest) {
      assertThat(DidYouMean.among(known, word)).first().isEqualTo(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "xyz", "question", "xsx"})
    void gets_none_where_nothing_is_near(String word) {
      assertThat(DidYouMean.among(known, word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "anser, 'did you mean \"answer\" or \"answers\"?'",
      "tipe, 'did you mean \"time\" or \"type\"?'",
      "nothing, ''"
    })
    void makes_a_hint(String word, String hint) {
      assertThat(DidYouMean.hint(known, word)).isEqualTo(hint);
    }
  }

  @Nested
  class Two_texts {

    @ParameterizedTest
    @CsvSource({"Titan, titan", "' Titan', Titan", "é, 'é'", "ﬁn, fin", "１, 1"})
    void look_the_same(String one, String two) {
      assertThat(Sameness.same(one, two)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Titan, Titans", "été, ete", "a b, ab"})
    void look_different(String one, String two) {
      assertThat(Sameness.same(one, two)).isFalse();
    }
  }
}
