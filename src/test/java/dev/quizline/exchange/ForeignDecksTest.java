package dev.quizline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.BankKeys;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that other tools write, and what becomes of them. */
class ForeignDecksTest {

  @TempDir Path folder;

  private Trip.In in(ExchangeFormat format, String text) {
    return Trip.in(format, folder, text);
  }

  private static List<Map<String, Object>> keys(Trip.In in) {
    assertThat(in.malformed()).isEmpty();
    return in.questions().stream()
        .map(question -> BankKeys.question(question, Optional.empty()))
        .toList();
  }

  @Nested
  class Open_trivia {

    private static final String PLAIN =
        """
        {"response_code":0,"results":[{"type":"%s","difficulty":"%s","category":"%s",
         "question":"%s","correct_answer":"%s","incorrect_answers":["%s","%s"]}]}
        """;

    private Map<String, Object> only(String... texts) {
      return in(ExchangeFormat.OPEN_TRIVIA, PLAIN.formatted((Object[]) texts)).onlyKeys();
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
      Trip.In in =
          in(
              ExchangeFormat.OPEN_TRIVIA,
              PLAIN.formatted("multiple", "easy", "x", "a b", "1", "2", "3"));

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
      Trip.In in =
          in(ExchangeFormat.OPEN_TRIVIA, "{\"response_code\":" + code + ",\"results\":[]}");

      assertThat(in.malformed()).hasSize(1);
      assertThat(in.malformed().get(0).sentence()).contains(words);
    }
  }

  @Nested
  class Hascard {

    @Test
    void reads_every_sort_of_card() {
      List<Map<String, Object>> cards =
          keys(
              in(
                  ExchangeFormat.HASCARD,
                  """
                  # Which river runs through Lisbon?
                  - Douro
                  * Tejo
                  ---
                  # Tick the ports
                  [*] Porto
                  [ ] Madrid
                  ---
                  # Fill in
                  _Lisbon|Lisboa_ is the \\_capital\\_ of _Portugal_.
                  ---

                  # boat in French
                  _bateau|navire_
                  ---
                  # Order
                  2. two
                  1. one
                  ---
                  # hello
                  bonjour
                  """));

      assertThat(cards)
          .extracting(card -> card.get("type"))
          .containsExactly(
              "single-choice",
              "multiple-choice",
              "cloze",
              "short-answer",
              "ordering",
              "short-answer");
      assertThat(cards.get(2)).containsEntry("ask", "Fill in\n{#1} is the _capital_ of {#2}.");
      assertThat(cards.get(3)).containsEntry("answers", List.of("bateau", "navire"));
      assertThat(cards.get(4)).containsEntry("order", List.of("one", "two"));
    }

    @Test
    void names_what_it_leaves_out() {
      Trip.In in = in(ExchangeFormat.HASCARD, "# A\n![](a.png)\nlong\nstory\n---\n# B\n_x_\n");

      assertThat(in.lost())
          .containsExactly(
              "ask: a file to be opened beside it, left out",
              "question: a card that asks for no answer that can be typed, left out");
    }
  }

  @Nested
  class Quiz_6 {

    @ParameterizedTest
    @CsvSource(
        delimiter = '!',
        textBlock =
            """
            France:Paris                       ! France    ! [Paris]
            New York:[The ]{City of }Albany    ! New York  ! [The City of Albany, The Albany]
            a\\:b:c\\|d                        ! a:b       ! [c|d]
            x:one|two                          ! x         ! [one, two]
            """)
    void reads_patterns(String line, String ask, String answers) {
      assertThat(in(ExchangeFormat.QUIZ6, line.replace("\\\\", "\\")).onlyKeys())
          .containsEntry("ask", ask)
          .hasEntrySatisfying("answers", found -> assertThat(found).hasToString(answers));
    }

    @Test
    void keeps_patterns_from_multiplying() {
      Trip.In in = in(ExchangeFormat.QUIZ6, "q:" + "{a}".repeat(40) + "b");

      assertThat((List<?>) in.onlyKeys().get("answers")).hasSizeLessThanOrEqualTo(64);
    }
  }

  @Nested
  class Tables {

    @Test
    void of_blooket_are_understood() {
      Trip.In in =
          in(
              ExchangeFormat.CSV,
              """
              "Blooket
              Import Template",,,,,,,
              Question #,Question Text,Answer 1,Answer 2,"Answer 3
              (Optional)","Answer 4
              (Optional)","Time Limit (sec)
              (Max: 300 seconds)","Correct Answer(s)
              (Only include Answer #)"
              1,Which is even?,1,2,3,,20,2
              2,Pick primes,2,4,5,,30,"1,3"
              """);

      assertThat(keys(in))
          .satisfiesExactly(
              even -> assertThat(even).containsEntry("answer", "2").containsEntry("time", "20s"),
              primes -> assertThat(primes).containsEntry("answers", List.of("2", "5")));
    }

    @Test
    void of_terms_need_no_headers_and_know_no_quotes() {
      assertThat(keys(in(ExchangeFormat.TSV, "\"Jules\" and\tJim\nsea\tmer\n")))
          .extracting(card -> card.get("ask"))
          .containsExactly("\"Jules\" and", "sea");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '!',
        textBlock =
            """
            question,answer,wrong 1,wrong 2^Q?,b,a,c               ! single-choice   ! b
            sep=;^stem;correct letter;a;b^Q?;B;x;y                 ! single-choice   ! y
            Question|Correct|Option A|Option B^Q?|y|x|y            ! single-choice   ! y
            question,option1,option2,correct^Q?,True,False,False   ! true-false      ! false
            question,answer^Q?,TRUE                                ! true-false      ! true
            question,answer,tolerance^Q?,5,1                       ! numeric         ! 5
            """)
    void take_many_headers(String table, String type, String answer) {
      assertThat(in(ExchangeFormat.CSV, table.replace("^", "\n")).onlyKeys())
          .containsEntry("type", type)
          .hasEntrySatisfying("answer", found -> assertThat(found).hasToString(answer));
    }

    @Test
    void let_no_text_begin_a_formula_and_give_it_back() {
      Trip.In in = in(ExchangeFormat.CSV, "question,answer\nQ?,'=1+1\nR?,''=1\nS?,'quoted'\n");

      assertThat(keys(in))
          .extracting(card -> card.get("answers"))
          .containsExactly(List.of("=1+1"), List.of("'=1"), List.of("'quoted'"));
    }
  }

  @Nested
  class Anki {

    @Test
    void notes_of_a_person_become_words_to_type_and_texts_with_gaps() {
      List<Map<String, Object>> notes =
          keys(
              in(
                  ExchangeFormat.ANKI,
                  "#separator:semicolon\n#html:true\n#tags column:3\n"
                      + "the sea;la <b>mer</b>;french nouns\n"
                      + "\"{{c1::Paris::city}} is in {{c2::France}}; yes\";why not;\n"
                      + "# a comment\n"));

      assertThat(notes.get(0))
          .containsEntry("answers", List.of("la mer"))
          .containsEntry("tags", List.of("french", "nouns"));
      assertThat(notes.get(1))
          .containsEntry("ask", "{#1} is in {#2}; yes")
          .containsEntry("explain", "why not");
    }

    @Test
    void the_guid_hangs_on_the_id_alone() throws Exception {
      Trip.In one = in(ExchangeFormat.TSV, "id\tquestion\tanswer\nferry\tWhich ferry?\tCacilhas\n");
      Trip.In other = in(ExchangeFormat.TSV, "id\tquestion\tanswer\nferry\tWhich boat?\tBarco\n");

      assertThat(guid(one)).isEqualTo(guid(other)).hasSize(10);
    }

    private String guid(Trip.In in) throws Exception {
      java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
      Outgoing outgoing = new Outgoing(ExchangeFormat.ANKI, bytes, new Losses());
      outgoing.begin(in.arrivals().header);
      outgoing.question(in.only());
      outgoing.end();
      return bytes
          .toString(StandardCharsets.UTF_8)
          .lines()
          .skip(6)
          .findFirst()
          .orElseThrow()
          .split("\t")[0];
    }
  }
}
