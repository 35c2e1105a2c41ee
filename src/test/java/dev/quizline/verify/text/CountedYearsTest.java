package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Subject;
import dev.quizline.verify.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages at death, and years that are counted from a date. */
class CountedYearsTest {

  private static final String OPENING = "date-of-official-opening";

  private static TextFinding read(String text, String... facts) {
    List<Fact> all = new ArrayList<>();
    for (int i = 0; i < facts.length; i += 2) {
      Fact.Value value = new Fact.Value(facts[i + 1], Optional.empty(), Optional.empty());
      all.add(new Fact(facts[i], List.of(value), Optional.of(true), List.of(), Optional.empty()));
    }
    Subject subject = new Subject("zora", "Zora Amsel", List.of(), "person", all);
    return new TextReader(List.of(new Reference(Map.of(), List.of(), List.of(subject))))
        .read(text, Optional.of("zora"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zora Amsel died at the age of 70.              | VERIFIED",
        "Zora Amsel died at the age of 71.              | CONTRADICTED",
        "Zora Amsel was 70 years old when she died.     | VERIFIED",
        "She died in 1981, aged seventy.                | VERIFIED",
        "She died in 1981, aged 81.                     | CONTRADICTED",
        "She did not die at the age of 81.              | VERIFIED",
      })
  void an_age_is_reckoned_from_birth_to_death(String text, Verdict verdict) {
    assertThat(read(text, "date-of-birth", "1910-11-02", "date-of-death", "1981-03-30").verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"70, VERIFIED", "71, VERIFIED", "69, CONTRADICTED", "72, CONTRADICTED"})
  void a_year_alone_leaves_room_for_two_ages(int age, Verdict verdict) {
    String text = "She died at the age of " + age + ".";
    assertThat(read(text, "date-of-birth", "1910-11-02", "date-of-death", "1981").verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She was born in 1910 and died seventy-one years later. | VERIFIED",
        "She was born in 1910 and died 60 years later.          | CONTRADICTED",
      })
  void years_later_are_counted_from_the_date_before(String text, Verdict verdict) {
    assertThat(read(text, "date-of-birth", "1910", "date-of-death", "1981").verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zora Amsel died three years after Marl Tower opened.             | VERIFIED",
        "Zora Amsel died five years after Marl Tower was opened.          | CONTRADICTED",
        "Marl Tower opened in 1978, two years before Zora Amsel died.     | VERIFIED",
        "Marl Tower opened in 1978, three years before Zora Amsel died.   | VERIFIED",
        "Marl Tower opened in 1978, nine years before Zora Amsel died.    | CONTRADICTED",
        "Marl Tower opened in 1978, three years after Zora Amsel died.    | CONTRADICTED",
        "Zora Amsel had been dead for ten years when Marl Tower opened.   | CONTRADICTED",
        "Zora Amsel died three years after Marl Abbey opened.             | UNVERIFIED",
      })
  void years_may_be_counted_from_another_event(String text, Verdict verdict) {
    assertThat(withTower().read(text, Optional.empty()).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zora Amsel married Otto Rehm in 1934. | 1934 | VERIFIED",
        "Zora Amsel married Otto Rehm in 1937. | 1934 | CONTRADICTED",
        "Zora Amsel married Otto Rehm in 1937. |      | PARTLY_VERIFIED",
      })
  void a_marriage_has_its_year_where_the_record_has_one(String text, String year, Verdict verdict) {
    Fact.Value value = new Fact.Value("Otto Rehm", Optional.empty(), Optional.ofNullable(year));
    Fact fact = new Fact("spouse", List.of(value), Optional.of(true), List.of(), Optional.empty());
    Subject zora = new Subject("zora", "Zora Amsel", List.of(), "person", List.of(fact));
    TextReader reader = new TextReader(List.of(new Reference(Map.of(), List.of(), List.of(zora))));
    assertThat(reader.read(text, Optional.empty()).verdict()).isEqualTo(verdict);
  }

  private static TextReader withTower() {
    Subject tower = subject("marl-tower", "Marl Tower", "building", OPENING, "1978-06-02");
    Subject person = subject("zora", "Zora Amsel", "person", "date-of-death", "1981-03-30");
    return new TextReader(List.of(new Reference(Map.of(), List.of(), List.of(tower, person))));
  }

  private static Subject subject(
      String id, String name, String type, String property, String value) {
    Fact.Value date = new Fact.Value(value, Optional.empty(), Optional.empty());
    Fact fact = new Fact(property, List.of(date), Optional.of(true), List.of(), Optional.empty());
    return new Subject(id, name, List.of(), type, List.of(fact));
  }

  @ParameterizedTest
  @CsvSource({"Zora Amsel died at the age of 70.", "Zora Amsel died aged 7000000000."})
  void an_age_settles_nothing_where_a_date_is_missing(String text) {
    assertThat(read(text, "date-of-death", "1981").verdict()).isEqualTo(Verdict.UNVERIFIED);
  }
}
