package dev.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TagFilterTest {

  @ParameterizedTest
  @CsvSource({
    "crew, true",
    "plot, false",
    "'plot,crew', true",
    "'plot,awards', false",
    "crew+france, true",
    "crew+plot, false",
    "'crew+plot,france', true",
    "'CREW + France', true",
    "cre, false",
  })
  void takes_what_has_one_of_the_alternatives_whole(String filter, boolean taken) {
    assertThat(TagFilter.of(filter).takes(List.of("Crew", "france"))).isEqualTo(taken);
  }

  @Test
  void a_question_without_tags_is_not_taken() {
    assertThat(TagFilter.of("crew").takes(List.of())).isFalse();
  }

  @Test
  void keeps_the_text_as_it_was_given_for_the_journal() {
    assertThat(TagFilter.of("Crew+france,plot").text()).isEqualTo("Crew+france,plot");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", "crew,", "crew++plot", "+crew"})
  void an_empty_tag_is_refused(String filter) {
    assertThatThrownBy(() -> TagFilter.of(filter))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("empty tag")
        .extracting(failure -> ((Failure) failure).status())
        .isEqualTo(ExitStatus.USAGE);
  }
}
