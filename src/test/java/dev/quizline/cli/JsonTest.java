package dev.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonTest {

  @Test
  void names_stand_in_the_order_in_which_they_were_given() {
    assertThat(Json.object().with("z", 1).with("a", true).with("m", "x").line())
        .isEqualTo("{\"z\":1,\"a\":true,\"m\":\"x\"}");
  }

  @Test
  void an_empty_optional_leaves_its_name_out() {
    assertThat(
            Json.object().with("hint", Optional.empty()).with("year", Optional.of("1964")).line())
        .isEqualTo("{\"year\":\"1964\"}");
  }

  @Test
  void objects_and_lists_nest() {
    Json inner = Json.object().with("values", List.of("a", 2L, List.of()));
    assertThat(Json.object().with("inner", List.of(inner)).line())
        .isEqualTo("{\"inner\":[{\"values\":[\"a\",2,[]]}]}");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "0.5, 0.5", "0.33333333, 0.3333", "-2, -2", "783.99999, 784.0"})
  void points_are_short(double points, String written) {
    assertThat(Json.object().with("points", points).line())
        .isEqualTo("{\"points\":" + written + "}");
  }

  @Test
  void whatever_a_text_holds_it_stays_one_line_and_comes_back_the_same() {
    String text = "\"quoted\" \\ line\nbreak \u001b[31m \u202e \uD83C\uDFAC";
    String line = Json.object().with("text", text).line();
    assertThat(line).doesNotContain("\n").doesNotContain("\u001b");
    assertThat(new JsonMapper().readTree(line).get("text").asString()).isEqualTo(text);
  }
}
