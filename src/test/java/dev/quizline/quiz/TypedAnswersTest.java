package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAnswersTest {

  @Nested
  class An_answer_given_exactly {

    @ParameterizedTest
    @ValueSource(strings = {"Raoul Coutard", "  Raoul Coutard ", "Coutard"})
    void is_right_without_a_word(String typed) {
      assertThat(new TypedAnswers(List.of("Raoul Coutard", "Coutard")).mark(typed))
          .isEqualTo(Mark.RIGHT);
    }
  }

  @Nested
  class The_first_rule_that_suffices_is_named {

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource(
        delimiter = '|',
        value = {
          "Soft Skin     | Soft   Skin        | spacing and letter forms ignored",
          "Film          | Ｆｉｌｍ            | spacing and letter forms ignored",
          "film noir     | ﬁlm noir           | spacing and letter forms ignored",
          "Coutard       | cou\u00ADtard      | capital letters ignored",
          "Coutard       | COUTARD            | capital letters ignored",
          "Straße        | STRASSE            | capital letters ignored",
          "ΟΔΟΣ          | οδος               | capital letters ignored",
          "François      | francois           | accents ignored",
          "François      | Franc\u0327ois     | spacing and letter forms ignored",
          "Łódź          | lodz               | accents ignored",
          "Æsop          | aesop              | accents ignored",
          "Søren         | soren              | accents ignored",
          "Œuvre         | oeuvre             | accents ignored",
          "Þór           | thor               | accents ignored",
          "Đurić         | duric              | accents ignored",
          "Diyarbakır    | Diyarbakir         | capital letters ignored",
          "İzmir         | izmir              | accents ignored",
          "Ёлка          | елка               | accents ignored",
          "Jean-Pierre   | jean pierre        | punctuation ignored",
          "Don''t        | dont               | punctuation ignored",
          "Jules & Jim   | jules and jim      | punctuation ignored",
          "Mr. Klein     | mr klein           | punctuation ignored",
          "The Soft Skin | soft skin          | leading article ignored",
          "Soft Skin     | the soft skin      | leading article ignored",
          "La Jetée      | jetee              | leading article ignored",
          "L’Atalante    | atalante           | leading article ignored",
          "Das Boot      | boot               | leading article ignored",
          "El Sur        | sur                | leading article ignored",
          "3 colours     | three colours      | number words read as digits",
          "Twenty-one    | 21                 | number words read as digits",
          "1964          | nineteen sixty-four| number words read as digits",
          "1964          | 1,964              | number words read as digits",
          "12 Angry Men  | twelve angry men   | number words read as digits",
          "Spider-Man    | spiderman          | breaks between words ignored",
          "U.S.A.        | usa                | breaks between words ignored",
          "M*A*S*H       | mash               | breaks between words ignored",
          "Coutard       | Cutard             | one slip of the keyboard; the answer is Coutard",
          "Coutard       | Couttard           | one slip of the keyboard; the answer is Coutard",
          "Coutard       | Coutarf            | one slip of the keyboard; the answer is Coutard",
          "Coutard       | Cuotard            | one slip of the keyboard; the answer is Coutard",
          "Raoul Coutard | raoul coutart      | one slip of the keyboard; the answer is Raoul"
              + " Coutard",
          "Crème brûlée  | creme brulle       | one slip of the keyboard; the answer is Crème"
              + " brûlée",
        })
    void in_words_for_the_player(String answer, String typed, String rule) {
      assertThat(new TypedAnswers(List.of(answer)).mark(typed))
          .isEqualTo(new Mark(1, "accepted: " + rule));
    }
  }

  @Nested
  class Kindness_ends {

    @ParameterizedTest(name = "{1} is not {0}: {2}")
    @CsvSource(
        delimiter = '|',
        value = {
          "Coutard       | Cotrd         | two letters off",
          "Raoul Coutard | Raol Cutard   | a slip in each of two words",
          "Rome          | Romy          | too short a word",
          "Demy          | Remy          | too short a word",
          "1964          | 1965          | a digit",
          "12345         | 12346         | digits, however many",
          "A1B2C         | A1B3C         | a word with digits",
          "C++           | C             | signs that mean something",
          "C#            | C             | signs that mean something",
          "-5            | 5             | a sign that means something",
          "7-3           | 73            | two numbers",
          "Raoul Coutard | Raoul         | a word missing",
          "が            | か            | another letter, not an accent",
          "The           | a             | an article alone is a word",
          "No            | Yes           | nothing alike",
        })
    void where_it_would_accept_something_else(String answer, String typed, String reason) {
      assertThat(new TypedAnswers(List.of(answer)).mark(typed)).as(reason).isEqualTo(Mark.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "...", "\u200B"})
    void where_nothing_was_said(String typed) {
      assertThat(new TypedAnswers(List.of("?!", "Coutard")).mark(typed)).isEqualTo(Mark.WRONG);
    }
  }

  @Nested
  class An_answer_known_to_be_wrong {

    private final TypedAnswers monet = new TypedAnswers(List.of("Monet"), List.of("Manet"));

    @ParameterizedTest
    @ValueSource(strings = {"Manet", "manet", "Mánet", "le Manet"})
    void is_no_slip_of_the_right_one(String typed) {
      assertThat(monet.mark(typed)).isEqualTo(Mark.WRONG);
    }

    @Test
    void makes_a_slip_doubtful_that_is_as_near_to_it() {
      assertThat(monet.mark("Mnet")).isEqualTo(Mark.WRONG);
      assertThat(monet.mark("Minet")).isEqualTo(Mark.WRONG);
    }

    @Test
    void leaves_other_slips_alone() {
      assertThat(monet.mark("Monte").share()).isEqualTo(1);
    }
  }

  @Test
  void any_alternative_will_do_and_the_slip_names_the_one_that_was_meant() {
    TypedAnswers either = new TypedAnswers(List.of("Silken Skin", "La Peau douce"));

    assertThat(either.mark("la peau doucr").why())
        .isEqualTo("accepted: one slip of the keyboard; the answer is La Peau douce");
  }

  @Test
  void a_very_long_line_is_marked_at_once() {
    assertThat(new TypedAnswers(List.of("Coutard")).mark("é1 ".repeat(200_000)))
        .isEqualTo(Mark.WRONG);
  }
}
