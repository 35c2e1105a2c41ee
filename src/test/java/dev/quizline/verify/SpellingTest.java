package dev.quizline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "truffaut,truffaut,0",
    "trufaut,truffaut,1",
    "truffautt,truffaut,1",
    "truffait,truffaut,1",
    "rtuffaut,truffaut,1",
    "tuffuat,truffaut,2",
    "godard,truffaut,3",
    "'',ab,2",
    "'',abc,3",
  })
  void counts_slips_up_to_a_limit_of_two(String one, String other, int slips) {
    assertThat(Spelling.distance(one, other, 2)).isEqualTo(slips);
    assertThat(Spelling.distance(other, one, 2)).isEqualTo(slips);
  }

  @ParameterizedTest
  @CsvSource({
    "casablanca,casablance,true",
    "casablanca,casablanca,false",
    "solaris,soleris,false",
    "symphony5,symphony6,false",
  })
  void names_are_nearly_the_same_where_they_are_long_and_one_slip_apart(
      String one, String other, boolean nearly) {
    assertThat(Spelling.isNearly(one, other)).isEqualTo(nearly);
  }
}
