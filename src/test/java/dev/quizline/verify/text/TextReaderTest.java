package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.ClaimFinding;
import dev.quizline.verify.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

  private static final TextReader FILMS = Measured.of("films.tsv").reader();

  /** The film of our own, and one who made it. */
  private static final TextReader LINKED = Lore.with("Oskar Venn");

  private static final TextReader SCIENTISTS = Measured.of("scientists.tsv").reader();

  private static TextFinding read(String text) {
    return FILMS.read(text, Optional.empty());
  }

  private static TextFinding read(String text, String subject) {
    return FILMS.read(text, Optional.of(subject));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verified | Fritz Lang did not direct Casablanca.",
        "contradicted | Michael Curtiz didn't direct Casablanca.",
        "verified | Michael Curtiz, not Fritz Lang, directed Casablanca.",
        "contradicted | Fritz Lang, not Michael Curtiz, directed Casablanca.",
        "verified | Casablanca was directed not by Fritz Lang but by Michael Curtiz.",
        "contradicted | Casablanca was directed by Fritz Lang and not by Michael Curtiz.",
        "verified | Neither Fritz Lang nor Akira Kurosawa directed Alien.",
        "verified | Alien is not only a horror film but also a science fiction film.",
        "verified | No one but Michael Curtiz directed Casablanca.",
        "verified | None other than Michael Curtiz directed Casablanca.",
        "verified | Only Michael Curtiz directed Casablanca.",
        "contradicted | Casablanca was written only by Howard Koch.",
        "verified | Year of No Rain was directed by Clara Whitfield.",
        "contradicted | Year of No Rain was not directed by Clara Whitfield.",
        "verified | Tom Skerritt, married to Rosa Delmar, stars in Alien.",
        "contradicted | Robert Curtiz directed Casablanca.",
        "verified | Curtiz directed Casablanca.",
        "verified | Alien was released in the 1970s.",
        "verified | Alien grossed about $185 million.",
        "verified | Alien is 1 hour and 57 minutes long.",
        "contradicted | Alien is a two-hour-and-five-minute film that runs for 125 minutes.",
        "contradicted | Alien stars Sigourney Weaver and Rosa Delmar.",
        "verified | Michael Curtiz directed Casablanca and Fritz Lang directed Metropolis.",
        "contradicted | Fritz Lang directed Casablanca and Michael Curtiz directed Metropolis.",
        "contradicted | Metropolis (1934) stars Brigitte Helm.",
      })
  void denials_contrasts_and_figures_are_read(String verdict, String text) {
    assertThat(read(text).verdict().label()).isEqualTo(verdict);
  }

  @Nested
  class A_sentence_is_about_what_it_names {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Breathless was directed by Fritz Lang.",
          "Breathless is a film by Fritz Lang.",
          "The director of Breathless is Fritz Lang.",
          "It was directed by Jean-Luc Godard. Breathless stars Rosa Delmar.",
          "Toshiro Mifune was born in Rome.",
          "Godard directed Breathless in 1960.",
        })
    void another_subject_is_never_judged(String text) {
      assertThat(read(text).claims()).isEmpty();
      assertThat(read(text).verdict()).isEqualTo(Verdict.UNVERIFIED);
    }

    @Test
    void another_film_is_not_judged_as_the_given_one() {
      assertThat(read("Breathless was directed by Fritz Lang.", "casablanca").claims()).isEmpty();
    }

    @Test
    void the_film_stands_for_the_given_subject() {
      TextFinding finding = read("The film was directed by Fritz Lang.", "casablanca");

      assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
      assertThat(only(finding).claim().subject()).contains("casablanca");
    }

    @Test
    void the_film_stands_for_nothing_where_none_is_given() {
      assertThat(read("The film was directed by Fritz Lang.").claims()).isEmpty();
    }

    @Test
    void it_stands_for_what_the_sentence_before_is_about() {
      TextFinding finding =
          read("Alien came out in 1979. It was shot by Derek Vanlint.", "metropolis");

      assertThat(finding.verdict()).isEqualTo(Verdict.VERIFIED);
      assertThat(finding.claims()).hasSize(2);
    }

    @Test
    void a_name_overrules_the_given_subject() {
      assertThat(only(read("Alien was edited by Owen Marks.", "casablanca")).claim().subject())
          .contains("alien");
    }

    @Test
    void units_of_an_article_carry_their_subject_on() {
      List<TextFinding> findings =
          FILMS.readAll(
              List.of("Metropolis was directed by Fritz Lang.", "It stars Humphrey Bogart."),
              Optional.empty());

      assertThat(findings.get(1).verdict()).isEqualTo(Verdict.CONTRADICTED);
    }
  }

  @Nested
  class How_it_is_put {

    @Test
    void praise_alone_is_opinion() {
      assertThat(read("Casablanca is a masterpiece.").verdict()).isEqualTo(Verdict.OPINION);
    }

    @Test
    void praise_beside_a_claim_changes_nothing() {
      assertThat(read("Casablanca is a wonderful film directed by Michael Curtiz.").verdict())
          .isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void a_word_of_praise_in_a_name_is_none() {
      assertThat(read("Tin Lantern is great.").opinions()).hasSize(1);
    }

    @Test
    void a_premise_is_an_aside() {
      TextFinding finding = read("Max Steiner's haunting score lifts Casablanca.");

      assertThat(finding.verdict()).isEqualTo(Verdict.OPINION);
      assertThat(finding.claims()).singleElement().matches(ReadClaim::aside);
      assertThat(only(finding).verdict()).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void a_wrong_premise_is_contradicted() {
      assertThat(read("Fritz Lang's haunting score lifts Casablanca.").verdict())
          .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void hearsay_is_checked_and_the_reason_says_so() {
      TextFinding finding = read("Many people think Casablanca was directed by Fritz Lang.");

      assertThat(finding.claims())
          .extracting(ReadClaim::modality)
          .containsOnly(Modality.ATTRIBUTED);
      assertThat(only(finding).why()).startsWith("what others say was checked: ");
    }

    @Test
    void a_question_is_checked_as_if_answered_with_yes() {
      assertThat(read("Was Casablanca directed by Fritz Lang?").claims())
          .extracting(ReadClaim::modality)
          .containsOnly(Modality.ASKED);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "If Fritz Lang had directed Alien, it would have been silent.",
          "Casablanca was the first film of Michael Curtiz.",
          "Metropolis was the most expensive film of Erich Pommer.",
        })
    void suppositions_and_rankings_are_not_guessed(String text) {
      assertThat(read(text).claims()).isEmpty();
    }
  }

  @Test
  void the_span_counts_code_points_of_the_original() {
    String text = "\uD83C\uDFAC “Casablanca” — Fritz Lang directed Casablanca.";
    Span span = read(text).claims().get(0).span();

    int start = text.offsetByCodePoints(0, span.start());
    int end = text.offsetByCodePoints(0, span.end());
    assertThat(text.substring(start, end)).isEqualTo("Fritz Lang");
  }

  @Test
  void what_is_not_read_keeps_a_text_from_being_wholly_verified() {
    TextFinding finding = read("Casablanca was directed by Michael Curtiz near Zzyzx Springs.");

    assertThat(finding.verdict()).isEqualTo(Verdict.PARTLY_VERIFIED);
    assertThat(finding.unread()).hasSize(1);
    assertThat(finding.reason()).isPresent();
  }

  @Test
  void nobody_makes_anything_before_birth() {
    TextFinding finding =
        SCIENTISTS.read("Ada Okonkwo won the Copley Medal in 1931.", Optional.empty());

    assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void a_day_behind_a_place_is_not_one_more_place() {
    TextFinding finding =
        Lore.complete()
            .read("Ilse Br\u00E1n was born in Graz, Austria, on 11 April 1902.", Optional.empty());

    assertThat(finding.verdict()).isEqualTo(Verdict.VERIFIED);
    assertThat(finding.claims()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VERIFIED | Ana Ribeiro produced The Glass Orchard, and Oskar Venn helped her.",
        "PARTLY_VERIFIED | Ana Ribeiro produced The Glass Orchard, and Harrow Bridge helped her."
      })
  void a_name_that_nothing_is_said_of_counts_if_the_record_does_not_know_it_there(
      Verdict verdict, String text) {
    assertThat(LINKED.read(text, Optional.empty()).verdict()).isEqualTo(verdict);
  }

  private static ClaimFinding only(TextFinding finding) {
    assertThat(finding.claims()).hasSize(1);
    return finding.claims().get(0).finding();
  }
}
