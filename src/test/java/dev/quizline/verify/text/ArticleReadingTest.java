package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReadingTest {

  private static final TextReader READER = Lore.complete();

  private static List<String> verdicts(String article) {
    return verdicts(article, Optional.empty());
  }

  private static List<String> verdicts(String article, Optional<String> subject) {
    List<Unit> units = Units.of(article);
    List<TextFinding> findings = ArticleReading.read(units, READER, subject);
    List<String> verdicts = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      verdicts.add(units.get(i).id() + " " + findings.get(i).verdict().name());
    }
    return verdicts;
  }

  private static TextFinding only(String article) {
    List<TextFinding> findings =
        ArticleReading.read(Units.of(article), READER, Optional.of(Lore.FILM));
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @Nested
  class What_the_film_stands_for {

    private static final String ARTICLE =
        """
        The Glass Orchard was released in 1971. Petra Lindholm photographed The Glass Orchard.

        Snow fell in the north.

        Oskar Venn produced the film. It was edited by Petra Lindholm.
        """;

    @ParameterizedTest
    @CsvSource({
      "# The Glass Orchard and its makers, VERIFIED",
      "# Ten facts about a film, UNVERIFIED",
      "# The Glass Orchard and Harrow Bridge, UNVERIFIED"
    })
    void is_the_one_thing_that_the_title_names(String title, Verdict verdict) {
      Unit unit = new Unit("p1s1", "The film was released in 1971.", 0, "");
      ArticleReading reading =
          new ArticleReading(title + "\n\n", List.of(unit), READER, Optional.empty());
      assertThat(reading.read(unit).verdict()).isEqualTo(verdict);
    }

    @Test
    void is_what_the_introduction_is_about() {
      assertThat(verdicts(ARTICLE))
          .containsExactly(
              "p1s1 VERIFIED",
              "p1s2 VERIFIED",
              "p2s1 UNVERIFIED",
              "p3s1 VERIFIED",
              "p3s2 CONTRADICTED");
    }

    @Test
    void is_the_given_subject() {
      assertThat(verdicts("Oskar Venn produced the film.", Optional.of(Lore.FILM)))
          .containsExactly("p1s1 VERIFIED");
    }

    @Test
    void is_what_the_first_sentence_defines_however_much_is_said_of_others() {
      String article =
          """
          Ferries is a watercolour by Willa Dorn.

          Dorn was born in 1851. Dorn never married.

          The watercolour hangs in Gull House. Dorn painted the watercolour in 1887.
          """;
      List<Unit> units = Units.of(article);
      assertThat(ArticleReading.read(units, Measured.of("told.tsv").reader(), Optional.empty()))
          .extracting(finding -> finding.verdict().label())
          .endsWith("verified", "verified");
    }

    @Test
    void is_nothing_where_nothing_is_named() {
      assertThat(verdicts("Oskar Venn produced the film.")).containsExactly("p1s1 UNVERIFIED");
    }

    @Test
    void is_not_what_she_stands_for() {
      String article =
          """
          Ilse Br\u00E1n wrote to Lisbon about the film. She was born in Graz. She had studied at the \
          University of Vienna. In it she saw her own orchard. She was born in Bergen.

          She was born in Graz.
          """;
      assertThat(verdicts(article, Optional.of(Lore.FILM)))
          .containsExactly(
              "p1s1 UNVERIFIED",
              "p1s2 VERIFIED",
              "p1s3 VERIFIED",
              "p1s4 UNVERIFIED",
              "p1s5 CONTRADICTED",
              "p2s1 UNVERIFIED");
    }

    @Test
    void is_not_a_stranger_whom_the_sentence_before_names() {
      String article = "Her brother, Anton Vesely, was a baker. He was born in Bergen in 1899.";
      assertThat(verdicts(article, Optional.of(Lore.SCIENTIST)))
          .containsExactly("p1s1 UNVERIFIED", "p1s2 UNVERIFIED");
    }

    @Test
    void is_not_a_subject_that_an_article_about_another_film_mentions() {
      String article =
          """
          Low Tide at Noon is a quiet film. Petra Lindholm photographed Low Tide at Noon.

          The Glass Orchard, which was released in 1971, had made her known.

          Low Tide at Noon was shot in Rome. The film was edited by Petra Lindholm.
          """;
      assertThat(verdicts(article)).noneMatch(verdict -> verdict.endsWith("CONTRADICTED"));
    }
  }

  @Nested
  class A_headline_with_its_paragraph {

    private Verdict verdict(String headline, String paragraph) {
      return only("1. " + headline + "\n\n" + paragraph).verdict();
    }

    @Test
    void is_verified_with_praise_beside_it() {
      assertThat(verdict("Bj\u00F6rn Alstad composed the music.", "His haunting tunes stay."))
          .isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void is_contradicted_by_what_its_paragraph_claims() {
      assertThat(verdict("It was released in 1971.", "Oskar Venn directed the film."))
          .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void is_partly_verified_with_a_false_premise() {
      assertThat(verdict("It was filmed in Lisbon.", "Oskar Venn's cinematography is beautiful."))
          .isEqualTo(Verdict.PARTLY_VERIFIED);
    }

    @Test
    void that_is_praise_stays_opinion_on_a_true_premise() {
      TextFinding finding =
          only("1. The music is haunting.\n\nAlstad's score heightens every feeling.");
      assertThat(finding.verdict()).isEqualTo(Verdict.OPINION);
      assertThat(finding.claims())
          .singleElement()
          .satisfies(claim -> assertThat(claim.aside()).isTrue());
    }

    @Test
    void that_is_praise_is_partly_verified_by_a_claim_below() {
      assertThat(verdict("The film is a masterpiece.", "It was filmed in Lisbon."))
          .isEqualTo(Verdict.PARTLY_VERIFIED);
    }

    @Test
    void that_cannot_be_read_is_not_verified_by_what_stands_below() {
      TextFinding finding = only("1. It rained all week.\n\nThe film was shot in Lisbon.");
      assertThat(finding.verdict()).isEqualTo(Verdict.PARTLY_VERIFIED);
      assertThat(finding.reason()).contains("its headline could not be read");
    }

    @Test
    void that_cannot_be_read_claims_nothing_where_it_is_a_title() {
      TextFinding finding = only("1. Nobody Stayed Dry\n\nThe film was shot in Lisbon.");
      assertThat(finding.verdict()).isEqualTo(Verdict.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Along the Tagus",
          "A City of Light",
          "An Orchard in Lisbon",
          "The road to lisbon, and back",
        })
    void that_only_names_something_claims_nothing(String headline) {
      TextFinding finding = only("1. " + headline + "\n\nThe film was shot in Lisbon.");
      assertThat(finding.verdict()).isEqualTo(Verdict.VERIFIED);
      assertThat(finding.unread()).isEmpty();
    }

    @Test
    void need_no_full_stop_between_them() {
      assertThat(only("1. It was released in 1971\nOskar Venn produced it").claims()).hasSize(2);
    }
  }

  @Nested
  class Questions {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Who directed it?               | \u00C9lise Mor\u00E9au directed it.        | VERIFIED",
          "Who directed it?               | Oskar Venn directed it.          | CONTRADICTED",
          "Who directed it?               | \u00C9lise Mor\u00E9au.                    | VERIFIED",
          "Who was it directed by?        | Oskar Venn.                      | CONTRADICTED",
          "Who was the composer?          | Bj\u00F6rn Alstad.                    | VERIFIED",
          "When was it released?          | In 1971.                         | VERIFIED",
          "When was it released?          | 1984                             | CONTRADICTED",
          "Where was it filmed?           | Lisbon and Bergen.               | VERIFIED",
          "Why was it filmed there?       | Because of the light.            | UNVERIFIED",
          "Was it directed by Oskar Venn? | Yes, he made it in Lisbon.       | CONTRADICTED",
          "Was it directed by Oskar Venn? | No.                              | VERIFIED",
          "Was it produced by Oskar Venn? | No.                              | CONTRADICTED",
          "Was it produced by Oskar Venn? | Yes.                             | VERIFIED",
          "Was it produced by Oskar Venn? | Nobody knows.                    | UNVERIFIED",
        })
    void are_judged_by_their_answers(String question, String answer, Verdict verdict) {
      assertThat(only(question + "\n\n" + answer).verdict()).isEqualTo(verdict);
    }

    @Test
    void are_not_answered_by_another_property() {
      TextFinding finding =
          only("Has the film won any awards?\n\nYes, it was nominated for the Silver Heron.");
      assertThat(finding.verdict()).isEqualTo(Verdict.UNVERIFIED);
      assertThat(finding.reason()).contains("the answer tells something else than was asked");
      assertThat(finding.claims()).allSatisfy(claim -> assertThat(claim.aside()).isTrue());
    }

    @Test
    void are_answered_by_the_property_they_ask_for() {
      assertThat(only("Has the film won any awards?\n\nYes, it won the Amber Reel.").verdict())
          .isEqualTo(Verdict.VERIFIED);
    }
  }

  @Test
  void spans_are_within_the_text_of_the_unit() {
    String article =
        "\uD83C\uDFAC Intro.\n\n- **The Glass Orchard** was produced by **Ana Ribeiro**.";
    for (TextFinding finding : ArticleReading.read(Units.of(article), READER, Optional.empty())) {
      int[] points = finding.text().codePoints().toArray();
      for (ReadClaim claim : finding.claims()) {
        Span span = claim.span();
        assertThat(new String(points, span.start(), span.end() - span.start()))
            .isEqualTo("Ana Ribeiro");
      }
    }
  }

  @Test
  void markup_changes_no_verdict() {
    String plain = "The Glass Orchard was produced by Ana Ribeiro.";
    for (String marked :
        List.of(
            "_The Glass Orchard_ was produced by **Ana Ribeiro**.",
            "[The Glass Orchard](https://example.org/a_b) was produced by `Ana Ribeiro`.",
            "> The Glass Orchard was produced\n> by Ana Ribeiro.")) {
      assertThat(verdicts(marked)).isEqualTo(verdicts(plain));
    }
  }
}
