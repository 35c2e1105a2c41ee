package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

  @Nested
  class Questions {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "When did it open?\n\nIn 1921.\n\nWho drew it?\n\nNora Feld.",
          "1. When did it open?\nIn 1921.\n2. Who drew it?\nNora Feld.",
          "Q: When did it open?\nA: In 1921.\n\nQ: Who drew it?\nA: Nora Feld.",
          "## When did it open?\n\nIn 1921.\n\n## Who drew it?\n\nNora Feld.",
          "**When did it open?**\nIn 1921.\n\n**Who drew it?**\nNora Feld.",
          "- When did it open? In 1921.\n- Who drew it? Nora Feld.",
        })
    void each_is_one_unit_with_its_answer(String article) {
      assertThat(CutArticle.ids(article)).isEqualTo("faq-01 faq-02");
      assertThat(CutArticle.text(article, "faq-01"))
          .startsWith("When did it open?")
          .endsWith("In 1921.");
      assertThat(CutArticle.text(article, "faq-02"))
          .startsWith("Who drew it?")
          .endsWith("Nora Feld.");
    }

    @Test
    void an_answer_may_have_two_paragraphs_before_the_next_question() {
      String article =
          """
          1. When did it open?

          In 1921.

          It rained.

          2. Who drew it?

          Nora Feld.

          That is all we know.
          """;
      assertThat(CutArticle.ids(article)).isEqualTo("faq-01 faq-02 p1s1");
      assertThat(CutArticle.text(article, "faq-01")).endsWith("It rained.");
    }

    @Test
    void a_statement_with_a_question_behind_it_is_none() {
      String article =
          """
          ## A Bridge of Steel

          Its arch is made of steel. What could be plainer?

          ## A Bridge for Trams

          It carries two lines.

          ## A Bridge for Walkers

          There is a path on the west side.
          """;
      assertThat(CutArticle.ids(article)).isEqualTo("fact-01 fact-02 fact-03");
    }

    @Test
    void a_question_without_an_answer_is_a_sentence() {
      assertThat(CutArticle.ids("It opened in 1921. It is old.\n\nWho drew it?"))
          .isEqualTo("p1s1 p1s2 p2s1");
    }
  }

  @Nested
  class Prose {

    @Test
    void each_sentence_is_a_unit() {
      String article = "Dr. J. B. Feld came in 1921.  She drew it.\n\nIt cost $1.5 million.";
      assertThat(CutArticle.ids(article)).isEqualTo("p1s1 p1s2 p2s1");
      assertThat(CutArticle.text(article, "p1s1")).isEqualTo("Dr. J. B. Feld came in 1921.");
      CutArticle.assertPlaced(article);
    }

    @Test
    void a_sentence_comes_with_those_before_it_in_its_paragraph() {
      String article = "One came. Two went. Three sat.\n\nFour sang. Five slept.";
      assertThat(Units.of(article).stream().map(Unit::before))
          .containsExactly("", "One came. ", "One came. Two went. ", "", "Four sang. ");
    }

    @Test
    void a_sentence_comes_with_no_more_than_pronouns_reach() {
      List<Unit> units = Units.of("She sang. ".repeat(100));
      assertThat(units).hasSize(100);
      assertThat(units).allSatisfy(unit -> assertThat(unit.before()).hasSizeLessThan(100));
    }

    @Test
    void broken_lines_are_put_together() {
      String article =
          """
          The bridge opened in 1921 and was for
          a while the longest in the country. It
          was drawn by Nora Feld.

          Trams have crossed it ever since, and
          nobody has counted them.
          """;
      assertThat(CutArticle.ids(article)).isEqualTo("p1s1 p1s2 p2s1");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"Nora Feld drew the bridge", "the bridge opened in 1921.", "Stahl ist schwer"})
    void a_single_line_is_a_sentence(String line) {
      assertThat(CutArticle.ids(line)).isEqualTo("p1s1");
    }

    @Test
    void lines_without_full_stops_are_all_judged() {
      assertThat(CutArticle.ids("It opened in 1921\n\nNora Feld drew it\n\nTrams cross it"))
          .isEqualTo("p1s1 p2s1 p3s1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "\uFEFF", "---", "***\n***", "...", "# ", "1. "})
    void nothing_has_no_units(String article) {
      assertThat(Units.of(article)).isEqualTo(List.of());
    }
  }
}
