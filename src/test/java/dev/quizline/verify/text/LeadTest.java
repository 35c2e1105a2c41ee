package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Salt Roads is the second album by the band Low Lantern.          | Salt Roads      | musical-work
          Directed by Ana Reis, Paper Harbour is a 1971 Portuguese film.    | Paper Harbour   | film
          "Paper Harbour" was a novel before it was filmed.                 | Paper Harbour   | written-work
          Ilse Marwede (4 March 1871 – 2 May 1944) was a German chemist.    | Ilse Marwede    | person
          The Kettle Bridge, a landmark of Whitby, is a bridge of iron.     | Kettle Bridge   | building
          Low Lantern were a band from Cork.                                | Low Lantern     | organization
          """)
  void is_what_a_text_defines(String sentence, String name, String type) {
    Subject about = Lead.of(Units.of(sentence + " More is said later."), "By Nora Finch");

    assertThat(about.name()).isEqualTo(name);
    assertThat(about.type()).isEqualTo(type);
  }

  @Test
  void is_of_the_title_what_the_text_keeps_using_where_it_defines_nothing() {
    List<Unit> units = Units.of("We saw Paper Harbour twice. Paper Harbour runs two hours.");

    assertThat(Lead.of(units, "Ten things about Paper Harbour").name()).isEqualTo("Paper Harbour");
  }

  @ParameterizedTest
  @CsvSource({"''", "🎬", "映画は長い。", "is a film"})
  void any_text_has_one(String text) {
    assertThat(Lead.of(Units.of(text), text).facts()).isEmpty();
  }
}
