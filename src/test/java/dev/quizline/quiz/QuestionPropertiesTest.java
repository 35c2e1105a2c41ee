package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for a question of any kind. */
class QuestionPropertiesTest {

  private static final int TIMES = 300;

  static Stream<Question> questions() {
    return Sample.ONE_OF_EACH_KIND.stream();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("questions")
  void its_own_answer_read_back_is_right_however_it_is_arranged(Question question) {
    for (int seed = 0; seed < TIMES; seed++) {
      Question shown = question.arranged(new SplittableRandom(seed));
      Response right = shown.read(shown.answerText());

      assertThat(shown.mark(right)).isEqualTo(Mark.RIGHT);
      assertThat(shown.describe(right)).isEqualTo(shown.answerText());
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("questions")
  void the_same_answer_in_words_is_worth_the_same_in_any_arrangement(Question question) {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < TIMES; i++) {
      Question one = question.arranged(random);
      Question other = one.arranged(random);
      Response given = new RandomInputs(random).response(one.kind());
      String words = one.describe(given);

      if (one.read(words).equals(given)) {
        assertThat(other.mark(other.read(words))).as(words).isEqualTo(one.mark(given));
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("questions")
  void arranging_loses_nothing_and_gains_nothing(Question question) {
    for (int seed = 0; seed < TIMES; seed++) {
      Question shown = question.arranged(new SplittableRandom(seed));

      assertThat(parts(shown)).containsExactlyInAnyOrderElementsOf(parts(question));
      assertThat(shown.item()).isEqualTo(question.item());
      assertThat(shown.answerText().split("; "))
          .containsExactlyInAnyOrder(question.answerText().split("; "));
      assertThat(shown).isEqualTo(question.arranged(new SplittableRandom(seed)));
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("questions")
  void any_response_of_any_kind_has_a_mark_and_a_description(Question question) {
    RandomInputs random = new RandomInputs(new SplittableRandom(3));
    for (int i = 0; i < TIMES; i++) {
      Response response = random.response(Kind.values()[i % Kind.values().length]);

      assertThat(question.mark(response).share()).isBetween(0.0, 1.0);
      assertThat(question.describe(response)).isNotNull();
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("questions")
  void any_line_can_be_read_and_marked(Question question) {
    RandomInputs random = new RandomInputs(new SplittableRandom(4));
    for (int i = 0; i < TIMES; i++) {
      String line = random.line();

      Response response = question.read(line);

      assertThat(question.mark(response).share()).as(line).isBetween(0.0, 1.0);
      if (response instanceof Response.Unreadable unreadable) {
        assertThat(unreadable.text()).isEqualTo(line);
        assertThat(question.mark(response)).isEqualTo(new Mark(0, unreadable.reason()));
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("questions")
  void a_line_as_long_as_a_book_is_read_at_once(Question question) {
    for (String part : List.of("a", "a ", "a;", "1b ", "1=b,", "é-", "9,", "; ", "{#1}")) {
      String line = part.repeat(50_000);

      assertThat(question.mark(question.read(line)).share()).isBetween(0.0, 1.0);
    }
  }

  /** Every text that a question shows beside its stem. */
  private static List<String> parts(Question question) {
    return question.match(
        new Question.Cases<>() {
          @Override
          public List<String> singleChoice(SingleChoice shown) {
            return shown.choices();
          }

          @Override
          public List<String> multipleChoice(MultipleChoice shown) {
            return shown.choices();
          }

          @Override
          public List<String> trueFalse(TrueFalse shown) {
            return List.of();
          }

          @Override
          public List<String> shortAnswer(ShortAnswer shown) {
            return List.of();
          }

          @Override
          public List<String> numeric(Numeric shown) {
            return List.of();
          }

          @Override
          public List<String> ordering(Ordering shown) {
            return Arrangement.pick(shown.order(), shown.shown());
          }

          @Override
          public List<String> matching(Matching shown) {
            return shown.rights();
          }

          @Override
          public List<String> cloze(Cloze shown) {
            return shown.gaps().stream()
                .filter(gap -> gap instanceof Cloze.Gap.Choice)
                .flatMap(gap -> ((Cloze.Gap.Choice) gap).choices().stream())
                .toList();
          }

          @Override
          public List<String> factCheck(FactCheck shown) {
            return List.of();
          }
        });
  }
}
