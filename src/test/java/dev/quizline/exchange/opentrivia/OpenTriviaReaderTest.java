package dev.quizline.exchange.opentrivia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.exchange.ExchangeFormat;
import dev.quizline.exchange.Trip;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Open Trivia Database answers, in each of its encodings. */
class OpenTriviaReaderTest {

  private static final String PLAIN =
      """
      {"response_code":0,"results":[{"type":"%s","difficulty":"%s","category":"%s",
       "question":"%s","correct_answer":"%s","incorrect_answers":["%s","%s"]}]}
      """;

  @TempDir Path folder;

  private Trip.In in(String text) {
    return Trip.in(ExchangeFormat.OPEN_TRIVIA, folder, text);
  }

  private Map<String, Object> only(String... texts) {
    return in(PLAIN.formatted((Object[]) texts)).onlyKeys();
  }

  private void isTheFerry(Map<String, Object> keys) {
    assertThat(keys)
        .containsEntry("ask", "Which ferry costs 5 € & more?")
        .containsEntry("choices", List.of("Belém", "Cacilhas", "Porto+Co"))
        .containsEntry("answer", "Cacilhas")
        .containsEntry("difficulty", "hard")
        .containsEntry("tags", List.of("Travel: Rivers"));
  }

  @Test
  void undoes_character_references_of_html_once() {
    isTheFerry(
        only(
            "multiple",
            "hard",
            "Travel: Rivers",
            "Which ferry costs 5 &euro; &amp; more?",
            "Cacilhas",
            "Bel&eacute;m",
            "Porto+Co"));
  }

  @Test
  void undoes_url_escapes_of_both_sorts() {
    isTheFerry(
        only(
            "multiple",
            "hard",
            "Travel%3A%20Rivers",
            "Which%20ferry%20costs%205%20%E2%82%AC%20%26%20more%3F",
            "Cacilhas",
            "Bel%C3%A9m",
            "Porto%2BCo"));
    isTheFerry(
        only(
            "multiple",
            "hard",
            "Travel%3A+Rivers",
            "Which+ferry+costs+5+%E2%82%AC+%26+more%3F",
            "Cacilhas",
            "Bel%C3%A9m",
            "Porto%2BCo"));
  }

  @Test
  void undoes_base64() {
    isTheFerry(
        only(
            base64("multiple"),
            base64("hard"),
            base64("Travel: Rivers"),
            base64("Which ferry costs 5 € & more?"),
            base64("Cacilhas"),
            base64("Belém"),
            base64("Porto+Co")));
  }

  private String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void takes_a_percent_sign_in_prose_for_itself() {
    assertThat(only("multiple", "easy", "x", "Is 5%20 a number?", "yes", "no", "maybe"))
        .containsEntry("ask", "Is 5%20 a number?");
  }

  @Test
  void names_the_database_and_its_licence() {
    Trip.In in = in(PLAIN.formatted("multiple", "easy", "x", "a b", "1", "2", "3"));

    assertThat(in.arrivals().header.origin().orElseThrow().title().orElseThrow())
        .contains("CC BY-SA");
  }

  @ParameterizedTest
  @CsvSource({
    "1, fewer questions",
    "2, a parameter",
    "3, fetch a new one",
    "4, reset it",
    "5, wait five seconds",
    "99, code 99"
  })
  void says_a_response_code_in_words(int code, String words) {
    Trip.In in = in("{\"response_code\":" + code + ",\"results\":[]}");

    assertThat(in.malformed()).hasSize(1);
    assertThat(in.malformed().get(0).sentence()).contains(words);
  }
}
