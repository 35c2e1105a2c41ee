package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines with their paragraphs, however they are marked. */
class HeadlineUnitsTest {

  @Nested
  class Headlines_without_marks {

    private static final String BRIDGE =
        """
        The Harbour Bridge in Six Facts

        Ada Lindqvist

        Updated: 3 March 2021

        The bridge has carried trams for a century. Few who cross it know how it came to be.

        Table of Contents

        The bridge opened in 1921.

        Two brass bands played while the mayor walked over it in the rain.

        Nora Feld drew the plans.

        She had built two smaller bridges on the same river before she was thirty.

        Its arch is made of steel.

        The parts came by ship and were put together by eighty men in one summer.


        It still stands, and it still hums in the wind. Nobody wants another.
        """;

    @Test
    void each_is_one_unit_with_its_paragraph() {
      assertThat(CutArticle.ids(BRIDGE)).isEqualTo("p1s1 p1s2 fact-01 fact-02 fact-03 p2s1 p2s2");
      assertThat(CutArticle.text(BRIDGE, "fact-02"))
          .isEqualTo(
              "Nora Feld drew the plans.\n\n"
                  + "She had built two smaller bridges on the same river before she was thirty.");
    }

    @Test
    void may_be_as_short_as_those_of_sections_over_short_paragraphs() {
      String list =
          """
          Gull Rock

          The lighthouse stands off the coast. It is white.

          Nora's Plan

          Nora Feld drew it in a week.

          Stone and Lime

          It is made of stone. Each block weighs a ton.

          Forty Metres

          It is 40 metres high.

          Open Doors

          It was opened to visitors in 1990.
          """;
      assertThat(CutArticle.ids(list)).isEqualTo("p1s1 p1s2 fact-01 fact-02 fact-03 fact-04");
    }

    @Test
    void units_begin_where_they_say() {
      CutArticle.assertPlaced(BRIDGE);
      CutArticle.assertPlaced("\uFEFF" + BRIDGE.replace("bridge", "\uD83C\uDF09"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", " \n", "\t\n"})
    void line_ends_change_nothing(String lineEnd) {
      String other = BRIDGE.replace("\n", lineEnd);
      assertThat(CutArticle.ids(other)).isEqualTo(CutArticle.ids(BRIDGE));
      CutArticle.assertPlaced(other);
    }

    @Test
    void a_byte_order_mark_and_more_empty_lines_change_nothing() {
      assertThat(CutArticle.ids("\uFEFF" + BRIDGE)).isEqualTo(CutArticle.ids(BRIDGE));
      assertThat(CutArticle.ids(BRIDGE.replace("\n\n", "\n\n\n")))
          .isEqualTo(CutArticle.ids(BRIDGE));
    }

    @Test
    void a_headline_may_stand_right_above_its_paragraph() {
      String article =
          """
          The bridge opened in 1921
          Two brass bands played while the mayor walked over it.

          Nora Feld drew the plans
          She had built two smaller bridges on the same river.

          Its arch is made of steel
          The parts came by ship and were put together in one summer.
          """;
      assertThat(CutArticle.ids(article)).isEqualTo("fact-01 fact-02 fact-03");
    }

    @Test
    void prose_whose_paragraphs_are_short_stays_prose() {
      String article =
          """
          The tram came late. We waited an hour, and it rained.

          Then it came.

          Nobody spoke on the way. The lamps were lit already.

          We crossed the bridge.
          """;
      assertThat(CutArticle.ids(article)).isEqualTo("p1s1 p1s2 p2s1 p3s1 p3s2 p4s1");
    }
  }

  @Nested
  class The_title_above_them {

    private static final String LIST =
        """
        The song is a waltz by Mara Quill. She was nineteen.

        It came out in 1977
        It sold slowly at first.

        A Song From the Kitchen
        Mara Quill wrote it while the bread was in the oven.

        Its reverse side is longer
        Eight minutes of organ.
        """;

    @ParameterizedTest
    @ValueSource(
        strings = {"Paper Lanterns", "What You Should Know About the Song", "# Paper Lanterns"})
    void is_not_the_first_where_it_stands_apart_from_its_paragraph(String title) {
      assertThat(CutArticle.ids(title + "\n\n" + LIST))
          .isEqualTo("p1s1 p1s2 fact-01 fact-02 fact-03");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"The Song of the Kitchen", "3 Facts You Did Not Know", "Three things it says"})
    void is_not_the_first_where_all_stand_apart(String title) {
      String apart = (title + "\n\n" + LIST).replace("\n\n", "\n").replace("\n", "\n\n");
      assertThat(CutArticle.ids(apart)).isEqualTo("p1s1 p1s2 fact-01 fact-02 fact-03");
    }

    @Test
    void is_none_where_the_first_line_states_something() {
      String list = LIST.substring(LIST.indexOf("It came")).replace("\n\n", "\n");
      assertThat(CutArticle.ids(list.replace("\n", "\n\n"))).isEqualTo("fact-01 fact-02 fact-03");
    }
  }

  @Nested
  class Marked_headlines {

    @Test
    void numbers_make_a_list() {
      String article =
          """
          1. The song came out in 1977.

          It sold slowly at first.

          2. Mara Quill wrote it

          She was nineteen, and had never been in a studio.

          3. Its B-side is longer.

          Eight minutes of organ.

          Since then it has been sung by many.
          """;
      assertThat(CutArticle.ids(article)).isEqualTo("fact-01 fact-02 fact-03 p1s1");
      assertThat(CutArticle.text(article, "fact-02")).startsWith("Mara Quill wrote it\n\nShe was");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## ", "### ", "## 7. ", "- ", "* ", "7) ", "**7.** ", "Fact 7: "})
    void markdown_makes_a_list(String mark) {
      String article =
          "# Four Things\n\nBy Ada Lindqvist\n\nHere is what we know of it.\n\n"
              + String.join(
                  "\n\n",
                  mark + "The song came out in 1977.\n\nIt sold slowly at first.",
                  mark + "Mara Quill wrote every word.\n\nShe was nineteen.",
                  mark + "Its reverse side is longer.\n\nEight minutes of organ.");
      assertThat(CutArticle.ids(article)).isEqualTo("p1s1 fact-01 fact-02 fact-03");
      assertThat(CutArticle.text(article, "fact-02")).contains("Mara Quill").endsWith("nineteen.");
      CutArticle.assertPlaced(article);
    }

    @Test
    void a_headline_in_bold_type_is_one() {
      String article =
          """
          **The song came out in 1977**

          It sold slowly at first.

          **Mara Quill wrote every word**

          She was nineteen.

          **Its reverse side is longer**

          Eight minutes of organ.
          """;
      assertThat(CutArticle.ids(article)).isEqualTo("fact-01 fact-02 fact-03");
      assertThat(CutArticle.text(article, "fact-01")).startsWith("The song");
    }

    @Test
    void a_list_of_statements_needs_no_paragraphs() {
      assertThat(
              CutArticle.ids("1. It opened in 1921.\n2. It is made of steel.\n3. Trams cross it."))
          .isEqualTo("fact-01 fact-02 fact-03");
      assertThat(CutArticle.ids("- It opened in 1921.\n- It is made of steel.\n- Trams cross it."))
          .isEqualTo("fact-01 fact-02 fact-03");
    }

    @Test
    void headings_of_sections_are_none() {
      String article =
          """
          # The Harbour Bridge

          ## History

          It opened in 1921. The mayor came.

          It was closed for two years in the war.

          ## Design

          The arch is made of steel.

          ## FAQ

          ### Who drew the plans?

          Nora Feld did.
          """;
      assertThat(CutArticle.ids(article)).isEqualTo("p1s1 p1s2 p2s1 p3s1 faq-01");
    }

    @Test
    void the_name_of_a_section_right_above_headlines_is_none() {
      String article =
          """
          The Harbour Bridge

          The bridge crosses the harbour. It is admired.

          Facts about the Bridge

          Opened by a King

          The bridge opened in 1921.

          Drawn by Nora Feld

          She drew the plans in a single winter.

          Steel from Overseas

          The arch is made of steel.

          Trams and Cyclists

          Trams cross it, and so do cyclists.
          """;
      assertThat(CutArticle.ids(article)).isEqualTo("p1s1 p1s2 fact-01 fact-02 fact-03 fact-04");
    }

    @Test
    void a_heading_right_above_questions_ends_the_list() {
      String article =
          """
          # The Song

          ## It came out in 1977

          It sold slowly at first.

          ## A Song From the Kitchen

          Mara Quill wrote it.

          ## Its reverse side is longer

          Eight minutes of organ.

          ## Asked by Listeners

          **Who sang it?**

          Mara Quill did.
          """;
      assertThat(CutArticle.ids(article)).isEqualTo("fact-01 fact-02 fact-03 faq-01");
    }

    @Test
    void contents_are_none_even_where_they_repeat_the_headlines() {
      String article =
          """
          # Two facts

          ## Table of Contents

          1. The bridge opened in 1921.
          2. Nora Feld drew the plans.

          ## Facts

          1. The bridge opened in 1921.

          Two brass bands played.

          2. Nora Feld drew the plans.

          She was thirty.
          """;
      assertThat(CutArticle.ids(article)).isEqualTo("fact-01 fact-02");
      assertThat(CutArticle.text(article, "fact-01")).endsWith("played.");
    }
  }
}
