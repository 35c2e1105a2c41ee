package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 Facts About The Third Man | The Third Man
          The Third Man: a film of ruins | The Third Man
          Everything you should know about the Elbe | Elbe
          Vienna in The Third Man | The Third Man
          """)
  void is_what_the_text_keeps_using_of_its_title(String title, String name) {
    List<String> units =
        List.of(
            "The Third Man was shot in Vienna.",
            "Graham Greene wrote The Third Man as a story first.",
            "The Elbe is not seen in it.",
            "Of the Elbe The Third Man knows nothing.");

    assertThat(TopicName.of(title, units)).isEqualTo(name);
  }

  @Test
  void is_the_whole_title_where_the_text_does_not_use_it_again() {
    assertThat(TopicName.of("A Day Out", List.of("We went to the river.", "It rained.")))
        .isEqualTo("A Day Out");
  }

  @Test
  void is_never_made_of_empty_words_alone() {
    List<String> units = List.of("The About is odd.", "The About again.", "About the About.");

    assertThat(TopicName.of("All About It", units)).isEqualTo("All About It");
  }

  @Test
  void counts_whole_words() {
    List<String> units = List.of("Marsh and Marshes.", "Mars is red.", "Mars has moons.");

    assertThat(TopicName.of("Facts about Mars", units)).isEqualTo("Mars");
  }
}
