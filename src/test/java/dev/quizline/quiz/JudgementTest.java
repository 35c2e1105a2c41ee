package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementTest {

  @ParameterizedTest
  @ValueSource(strings = {"true", "T", "yes", "y", "right", "correct", "a", "1", " True. "})
  void of_truth_has_many_words(String line) {
    assertThat(Sample.answering(Sample.TRUE_FALSE, line)).isEqualTo(Mark.RIGHT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "F", "no", "n", "wrong", "incorrect", "b", "2"})
  void of_falsehood_has_as_many(String line) {
    assertThat(Sample.TRUE_FALSE.read(line)).isEqualTo(new Response.Judged(Judgement.FALSE));
    assertThat(Sample.answering(Sample.TRUE_FALSE, line)).isEqualTo(Mark.WRONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"opinion", "o", "O", "an opinion", "a matter of opinion", "c", "3"})
  void of_opinion_is_for_fact_checks_only(String line) {
    assertThat(Sample.answering(Sample.FACT_CHECK, line)).isEqualTo(Mark.RIGHT);
    assertThat(Sample.answering(Sample.TRUE_FALSE, line))
        .isEqualTo(new Mark(0, "not a judgement: answer with true or false (t or f)"));
  }

  @Test
  void that_cannot_be_read_is_told_the_words() {
    assertThat(Sample.answering(Sample.FACT_CHECK, "perhaps"))
        .isEqualTo(new Mark(0, "not a judgement: answer with true, false or opinion (t, f or o)"));
  }

  @Test
  void of_what_the_record_does_not_settle_earns_nothing() {
    FactCheck unsettled = Sample.unsettled("s-2/1");

    assertThat(Sample.answering(unsettled, "true"))
        .isEqualTo(new Mark(0, "the record does not settle this, so it counts nothing"));
    assertThat(unsettled.answerText()).isEqualTo("the record does not settle this");
  }
}
