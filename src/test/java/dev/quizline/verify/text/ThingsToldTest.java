package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What magazines tell of buildings, events and people: counted years, spans, measures, asides. */
class ThingsToldTest {

  private static final TextReader READER = Measured.of("things.tsv").reader();

  private static Verdict verdict(String text) {
    return READER.read(text, Optional.empty()).verdict();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Olga Brandt died in 1887, seven years before the Gorn Viaduct opened.  | VERIFIED",
        "Vela was founded a year before Brisk.                                  | VERIFIED",
        "Vela was founded three years before Brisk.                             | CONTRADICTED",
        "The Winter Road was published two years after the end of the Halden Expedition."
            + " | VERIFIED",
        "The Winter Road was published four years after the end of the Halden Expedition."
            + " | CONTRADICTED",
        "The Morren explosion happened in 1917. That was six years after the publication of The"
            + " Winter Road. | VERIFIED",
        "The Morren explosion happened in 1917. That was two years after the publication of The"
            + " Winter Road. | CONTRADICTED",
        "Mount Tarn erupted from 1943 to 1952. More than a decade had passed since the Morren"
            + " explosion happened. | VERIFIED",
        "The Halden Expedition began in 1907 and ended in 1909, two years later. | VERIFIED",
        "The Halden Expedition began in 1907 and ended in 1909, six years later."
            + " | PARTLY_VERIFIED",
        "The Winter Road was not published until 1911.                          | VERIFIED",
        "The Winter Road was not published until 1915.                          | CONTRADICTED",
        "The Winter Road was published until 1915.                              | UNVERIFIED",
        "Jonas Halden lived to the age of 70.                                   | VERIFIED",
        "Jonas Halden lived to the age of 80.                                   | CONTRADICTED",
      })
  void years_are_counted_from_what_happened(String text, Verdict verdict) {
    assertThat(verdict(text)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Halden Expedition of 1907 to 1909 was hard.         | VERIFIED",
        "The Halden Expedition (1907-1912) was hard.             | CONTRADICTED",
        "Mount Tarn erupted from 1943 to 1952.                   | VERIFIED",
        "Mount Tarn erupted from 1943 until 1955.                | CONTRADICTED",
        "Olga Brandt studied the drawings from 1860 to 1862.     | UNVERIFIED",
        "The Lantern makers' strike began on 2 July 1888 and ended on 16 July. | VERIFIED",
        "The Lantern makers' strike began on 2 July 1888 and ended on 19 July. | CONTRADICTED",
        "The lantern makers' strike began in July 1888.          | VERIFIED",
      })
  void what_lasted_has_a_beginning_and_an_end(String text, Verdict verdict) {
    assertThat(verdict(text)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jonas Halden travelled to Rome in 1951.                    | CONTRADICTED",
        "In 1951, Jonas Halden visited the harbour.                 | CONTRADICTED",
        "Jonas Halden travelled to Rome in 1931.                    | UNVERIFIED",
        "Jonas Halden was honoured in 1951.                         | UNVERIFIED",
        "Jonas Halden visited a school that was founded in 1651.    | UNVERIFIED",
        "Jonas Halden wrote The Winter Road, which was filmed in 1951. | PARTLY_VERIFIED",
      })
  void nobody_acts_after_death_or_before_birth(String text, Verdict verdict) {
    assertThat(verdict(text)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Olga Brandt was an architect and a mountain walker.                 | PARTLY_VERIFIED",
        "Olga Brandt played the cello and collected stamps.                  | PARTLY_VERIFIED",
        "The Gorn Viaduct opened in June 1894, and children threw flowers.   | PARTLY_VERIFIED",
        "The Gorn Viaduct was designed by Olga Brandt and is a lovely sight. | VERIFIED",
        "The Gorn Viaduct is made of granite and iron.                       | VERIFIED",
      })
  void what_is_said_besides_is_not_passed_over(String text, Verdict verdict) {
    assertThat(verdict(text)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Gorn Viaduct is about 2.5 kilometres long.                 | VERIFIED",
        "The Gorn Viaduct is more than three kilometres long.           | CONTRADICTED",
        "The Morren explosion killed between 1,500 and 2,000 people.    | VERIFIED",
        "The Morren explosion killed between 2,500 and 3,000 people.    | CONTRADICTED",
        "1,400 people took part in the Lantern makers' strike.          | VERIFIED",
        "2,000 workers took part in the Lantern makers' strike.         | CONTRADICTED",
        "The Gorn Viaduct stands in Sweden.                             | VERIFIED",
        "Ferry Nine is on display in Sweden.                            | VERIFIED",
        "There is no lovelier sight than the Gorn Viaduct.              | OPINION",
        "The Gorn Viaduct is the tallest in the country.                | UNVERIFIED",
      })
  void measures_and_places_are_told_in_other_terms(String text, Verdict verdict) {
    assertThat(verdict(text)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vela Hall opened a second stage in 1940.          | UNVERIFIED",
        "Vela Hall opened an office in Rome in 1940.       | UNVERIFIED",
        "Vela Hall opened its doors in 1926.               | VERIFIED",
        "Vela Hall opened in 1940.                         | CONTRADICTED",
        "Vela Hall is a theatre in Norway.                 | VERIFIED",
        "Vela Hall is a theatre in Bergen.                 | VERIFIED",
        "The Lark Song ran from 1907 to 1909.              | UNVERIFIED",
        "Boats at Noon was painted by Ida Berg.            | VERIFIED",
        "Boats at Noon was painted by Per Lind.            | CONTRADICTED",
        "Ida Berg painted Boats at Noon in 1654.           | VERIFIED",
        "Ida Berg painted Boats at Noon in 1657.           | CONTRADICTED",
        "Boats at Noon shines gloriously.                  | OPINION",
      })
  void the_object_of_a_verb_is_not_its_subject(String text, Verdict verdict) {
    assertThat(verdict(text)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "Olga Brandt designed the castle., VERIFIED",
    "Ernst Beck designed the castle., CONTRADICTED",
  })
  void a_noun_that_the_record_has_for_a_sort_stands_for_the_subject(String text, Verdict verdict) {
    assertThat(READER.read(text, Optional.of("old-wall")).verdict()).isEqualTo(verdict);
  }

  @Test
  void an_article_is_about_what_it_opens_with() {
    String article =
        """
        The Gorn Viaduct was opened in 1894. Olga Brandt was its architect.

        Olga Brandt was born in 1831. She played the cello.

        It is 2,460 metres long.
        """;

    assertThat(
            ArticleReading.read(Units.of(article), READER, Optional.empty()).stream()
                .map(TextFinding::verdict))
        .containsOnly(Verdict.VERIFIED);
  }

  @ParameterizedTest
  @CsvSource({"The Road to Lund, verified", "A Bridge for the North, verified"})
  void an_article_is_about_what_it_speaks_of_most(String title, String verdict) {
    String article =
        """
        Snow lay deep. Olga Brandt was an architect. She was born in 1831.

        The Gorn Viaduct was opened in 1894. Olga Brandt was the architect of the viaduct.

        Workers still remember the viaduct. The viaduct is made of granite and iron.

        It is 2,460 metres long.
        """;
    List<Unit> units = Units.of(article);
    ArticleReading reading = new ArticleReading(title, units, READER, Optional.empty());

    assertThat(reading.read(units.get(units.size() - 1)).verdict().label()).isEqualTo(verdict);
  }
}
