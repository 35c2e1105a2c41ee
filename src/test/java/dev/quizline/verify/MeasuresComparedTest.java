package dev.quizline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresComparedTest {

  private static final Context NONE = NamesComparedTest.contextOf("nothing", Sketch.reference());

  private static String degree(ValueType type, String stated, String known) {
    return type.compare(stated, known, NONE).degree().name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1964|1964|SAME",
        "1964-04-20|1964-04-20|SAME",
        "20 April 1964|1964-04-20|SAME",
        "April 20, 1964|1964-04-20|SAME",
        "20th of April 1964|1964-04-20|SAME",
        "Apr 1964|1964-04|SAME",
        "44 BC|-0044|SAME",
        "+1964-00-00T00:00:00Z|1964|SAME",
        // coarser than the record: true by it
        "1964|1964-04-20|CLOSE",
        "1964-04|1964-04-20|CLOSE",
        "the 1960s|1964-04-20|CLOSE",
        "20th century|1964|CLOSE",
        "about 1964|1964-04-20|CLOSE",
        // finer than the record: it settles the coarse part only
        "1964-04-20|1964|UNTOLD",
        "1964-04|1964|UNTOLD",
        "1964|1960s|UNTOLD",
        // they differ where both speak
        "1965|1964|DIFFERENT",
        "1965-04|1964|DIFFERENT",
        "1964-05|1964-04-20|DIFFERENT",
        "1964-04-21|1964-04-20|DIFFERENT",
        "1970s|1964|DIFFERENT",
        "19th century|1964|DIFFERENT",
        "44|-0044|DIFFERENT",
        // a word for about, and what is no date
        "circa 1966|1964|UNTOLD",
        "circa 1980|1964|DIFFERENT",
        "last spring|1964|UNTOLD",
        "Last Spring|last spring|SAME",
      })
  void dates_are_compared_at_the_coarser_precision(String stated, String known, String degree) {
    assertThat(degree(ValueType.DATE, stated, known)).isEqualTo(degree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "1964-13",
        "1964-02-30",
        "1900-02-29",
        "1964-00-07",
        "20/04/1964",
        "12345",
        "April",
        "32 April 1964",
        "0th century",
        "1964-4x",
        "late 1960s",
        "T",
        "1 2 3 4 5"
      })
  void what_is_no_date_is_read_as_none(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1964-04-20|20 April 1964",
        "1964-04|April 1964",
        "1964|1964",
        "1960s|the 1960s",
        "19th century|19th century",
        "21st century|21st century",
        "-0044|44 BC",
        "long ago|long ago",
      })
  void dates_are_shown_in_words(String date, String words) {
    assertThat(ValueType.DATE.inWords(date)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "PT113M|PT113M|SAME",
        "PT1H53M|PT113M|SAME",
        "P0DT1H53M|PT113M|SAME",
        "113 min|PT113M|SAME",
        "113 minutes|PT113M|SAME",
        "113-minute|PT113M|SAME",
        "1 h 53|PT113M|SAME",
        "1h53|PT113M|SAME",
        "1 hr. 53 min.|PT113M|SAME",
        "1 hour and 53 minutes|PT113M|SAME",
        "113'|PT113M|SAME",
        "1:53|PT113M|SAME",
        "1:53:20|PT113M|SAME",
        "113|PT113M|SAME",
        "1.5 hours|PT90M|SAME",
        "112.6 min|PT113M|SAME",
        "112 min|PT113M|DIFFERENT",
        "2 hours|PT113M|DIFFERENT",
        "about 2 hours|PT113M|CLOSE",
        "about 3 hours|PT113M|DIFFERENT",
        "3:45|PT3M45S|SAME",
        "3:40|PT3M45S|DIFFERENT",
        "3' 45\"|PT3M45S|SAME",
        "4 minutes|PT3M45S|SAME",
        "feature length|PT113M|UNTOLD",
      })
  void durations_are_equal_within_half_a_minute(String stated, String known, String degree) {
    assertThat(degree(ValueType.DURATION, stated, known)).isEqualTo(degree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "PT",
        "PT0M",
        "Paris",
        "min",
        "1:",
        ":53",
        "1:2:3:4",
        "5 apples",
        "1 min 2 h",
        "99999999999999999999 h",
        "9999999999 days",
        "1::3",
        "9999999999:00"
      })
  void what_is_no_duration_is_read_as_none(String text) {
    assertThat(RunningTime.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PT113M,113 min", "PT3M45S,3 min 45 s", "PT50S,50 s", "PT2H,120 min", "x,x"})
  void durations_are_shown_in_minutes(String duration, String words) {
    assertThat(ValueType.DURATION.inWords(duration)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "597910|597910|SAME",
        "597,910|597910|SAME",
        "597 910|597910|SAME",
        "597.910,0|597910|SAME",
        "1.66|1,66|SAME",
        "2 million|2000000|SAME",
        "600,000|597910|CLOSE",
        "600 thousand|597910|CLOSE",
        "0.6 million|597910|CLOSE",
        "598,000|597910|CLOSE",
        "about 590000|597910|ROUGH",
        "324|324.3|CLOSE",
        "1 million|597910|UNTOLD",
        "324.3|324|UNTOLD",
        "2134567|2 million|UNTOLD",
        "12,300|12000|UNTOLD",
        "3.4 million|3000000|DIFFERENT",
        "597,911|597910|DIFFERENT",
        "598,500|597910|DIFFERENT",
        "1200|1234|DIFFERENT",
        "-5|5|DIFFERENT",
        "324 m|324|SAME",
        "324 metres|324 m|SAME",
        "324 ft|324 m|DIFFERENT",
        "50 %|50 per cent|SAME",
        "many|324|UNTOLD",
        "Many|many|SAME",
      })
  void numbers_are_equal_within_half_of_the_last_stated_digit(
      String stated, String known, String degree) {
    assertThat(degree(ValueType.NUMBER, stated, known)).isEqualTo(degree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$64,000|$64,000|SAME",
        "US$64,000|64000 dollars|SAME",
        "USD 64000|$64,000|SAME",
        "64,000|$64,000|SAME",
        "£3m|3 million pounds|SAME",
        "€1.2 million|1,200,000 euros|SAME",
        "$60,000|$64,000|CLOSE",
        "about $66,000|$64,000|ROUGH",
        "$65,000|$64,000|DIFFERENT",
        "€64,000|$64,000|UNTOLD",
        "a fortune|$64,000|UNTOLD",
        "$|$64,000|UNTOLD",
      })
  void money_is_compared_in_one_currency(String stated, String known, String degree) {
    assertThat(degree(ValueType.MONEY, stated, known)).isEqualTo(degree);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "+", ".", ",", "x5", "one", "1234567890123456789012345678901"})
  void what_is_no_number_is_read_as_none(String text) {
    assertThat(Quantity.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.5 km|2460|CLOSE",
        "2.5 km|2460 m|CLOSE",
        "2.5 km|2950|DIFFERENT",
        "230 feet|70 m|CLOSE",
        "230 feet|90 m|DIFFERENT",
        "over 2 km|2460|CLOSE",
        "over 3 km|2460|DIFFERENT",
        "70 kg|70 m|UNTOLD",
        "between 1,500 and 2,000|1782|CLOSE",
        "between 1,782 and 2,000|1782|CLOSE",
        "between 1,800 and 2,000|1782|DIFFERENT",
        "between 1,500 and many|1782|UNTOLD",
      })
  void units_are_turned_into_one_another(String stated, String known, String degree) {
    assertThat(degree(ValueType.NUMBER, stated, known)).isEqualTo(degree);
  }
}
