package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Claim;
import dev.quizline.verify.ClaimFinding;
import dev.quizline.verify.Evidence;
import dev.quizline.verify.Source;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Modality;
import dev.quizline.verify.text.ReadClaim;
import dev.quizline.verify.text.ReadOpinion;
import dev.quizline.verify.text.Span;
import dev.quizline.verify.text.TextFinding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportReadingTest {

  private static final Look WIDE = new Look(100, false, true, false);

  private static ReadClaim claim(String property, Verdict verdict, String text, String words) {
    return claim(property, verdict, text, words, words);
  }

  private static ReadClaim claim(
      String property, Verdict verdict, String text, String words, String value) {
    int start = text.codePointCount(0, text.indexOf(words));
    Source source =
        new Source("a", "Archive", Optional.empty(), Optional.empty(), Optional.empty());
    ClaimFinding finding =
        new ClaimFinding(
            Claim.of(property, value),
            Vocabulary.property(property).orElseThrow(),
            verdict,
            List.of(new Evidence("x", List.of(source), Optional.empty())),
            "the record says otherwise");
    Span span = new Span(start, start + words.codePointCount(0, words.length()));
    return new ReadClaim(finding, span, false, false, Modality.PLAIN);
  }

  private static List<String> shown(Look look, TextFinding finding) {
    return new Painter(look).paint(new ReportReading(look).lines("", finding));
  }

  private static TextFinding film(String text, String director) {
    return finding(
        text,
        claim("director", Verdict.VERIFIED, text, director),
        claim("publication-date", Verdict.CONTRADICTED, text, "1972"));
  }

  private static TextFinding finding(String text, ReadClaim... claims) {
    return new TextFinding(
        text, Verdict.CONTRADICTED, List.of(claims), List.of(), List.of(), Optional.empty());
  }

  @Test
  void a_date_that_is_counted_out_is_shown_itself() {
    String text = "She opened it seven years after the fire, and sailed to Rome in 1951.";
    TextFinding finding =
        finding(
            text,
            claim("inception", Verdict.CONTRADICTED, text, "seven years", "1887"),
            claim("date-of-death", Verdict.CONTRADICTED, text, "1951", "not before 1951"));

    assertThat(shown(WIDE, finding))
        .anyMatch(line -> line.contains("inception: 1887"))
        .anyMatch(line -> line.contains("date of death: not before 1951"));
  }

  @Test
  void what_is_said_of_a_stretch_stands_beside_its_mark_where_there_is_room() {
    assertThat(shown(WIDE, film("Nora Falk made it in 1972", "Nora Falk")))
        .containsExactly(
            "  contradicted",
            "    Nora Falk made it in 1972",
            "    ~~~~~~~~~                  ✓ director: Nora Falk (Archive)",
            "                         ~~~~  ✗ publication date: 1972; the record says otherwise"
                + " (Archive)",
            "");
  }

  @Test
  void else_it_stands_below() {
    assertThat(
            shown(new Look(64, false, true, false), film("Nora Falk made it in 1972", "Nora Falk")))
        .containsExactly(
            "  contradicted",
            "    Nora Falk made it in 1972",
            "    ~~~~~~~~~            ~~~~",
            "    ✓ director: Nora Falk (Archive)",
            "    ✗ publication date: 1972; the record says otherwise",
            "      (Archive)",
            "");
  }

  @Test
  void wide_characters_get_wide_marks() {
    assertThat(shown(Look.PIPE, film("黒澤明 made it in 1972", "黒澤明")))
        .contains("  黒澤明 made it in 1972", "  ~~~~~~            ~~~~");
  }

  @Test
  void each_row_of_a_wrapped_sentence_has_its_marks_below() {
    Look narrow = new Look(20, false, true, true);
    assertThat(shown(narrow, film("It is Nora Falk who made it in the year 1972", "Nora Falk")))
        .startsWith(
            "contradicted",
            "  It is Nora Falk",
            "        ~~~~~~~~~",
            "  who made it in the",
            "  year 1972",
            "       ~~~~");
  }

  @Test
  void where_nothing_may_be_told_by_signs_alone_each_has_its_word() {
    assertThat(
            shown(new Look(80, false, false, true), film("Nora Falk made it in 1972", "Nora Falk")))
        .contains("  + verified: director: Nora Falk (Archive)");
  }

  @Test
  void opinions_are_marked_and_reasons_said() {
    String text = "A lovely tide";
    TextFinding finding =
        new TextFinding(
            text,
            Verdict.OPINION,
            List.of(),
            List.of(new ReadOpinion("lovely", new Span(2, 8))),
            List.of(),
            Optional.of("nothing was found"));
    assertThat(shown(Look.PIPE, finding))
        .containsExactly(
            "opinion",
            "  A lovely tide",
            "    ~~~~~~",
            "  ~ opinion: lovely",
            "  nothing was found.",
            "");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 30, 47, 80, 300})
  void no_row_is_wider_than_the_screen(int width) {
    Look look = new Look(width, false, true, false);
    String text = "Nora Falk, 黒澤明\tand others\nmade it, \u001b[31mas is known\u202e, in 1972 or so";
    assertThat(shown(look, film(text, "Nora Falk")))
        .allSatisfy(row -> assertThat(Cells.of(row)).isLessThanOrEqualTo(look.width()))
        .noneMatch(row -> row.contains("\u001b") || row.contains("\u202e"));
  }
}
