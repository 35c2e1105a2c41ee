package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.quizline.journal.Fields;
import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Offered;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a host says of a question, read again: the same but for the key. */
class AskedQuestionTest {

  private static Stream<Question> questions() {
    Item rivers = item("Which of these are rivers?");
    return Stream.of(
        new SingleChoice(rivers, List.of("Rhine", "Alps", "Oslo"), 0, false),
        new MultipleChoice(
            rivers, List.of("Rhine", "Alps", "Oder"), new TreeSet<>(List.of(0, 2)), false),
        new TrueFalse(item("The Rhine is a river."), true),
        new ShortAnswer(rivers, List.of("Rhine")),
        new Numeric(rivers, BigDecimal.TEN, BigDecimal.ONE, Optional.of("km")),
        new Ordering(rivers, List.of("Ruhr", "Main", "Rhine"), List.of(0, 1, 2)),
        new Matching(
            rivers,
            List.of(new Matching.Pair("Cologne", "Rhine"), new Matching.Pair("Paris", "Seine")),
            List.of("Thames"),
            List.of("Rhine", "Seine", "Thames")),
        new Cloze(
            item("The {#1} flows into the {#2}."),
            List.of(
                new Cloze.Gap.Open(List.of("Rhine")),
                new Cloze.Gap.Choice(List.of("North Sea", "Baltic"), 0))),
        new FactCheck(item("The Rhine is lovely."), "s/1", Optional.of(Judgement.OPINION)));
  }

  private static Item item(String ask) {
    return new Item(
        "rivers", ask, "", Optional.empty(), Difficulty.HARD, List.of(), Optional.empty(), 2);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void is_of_the_same_kind_with_the_same_stem_and_choices(Question question) {
    Question shown = question.arranged(new SplittableRandom(7));

    Question heard = AskedQuestion.of(told(shown));

    assertThat(heard.kind()).isEqualTo(shown.kind());
    assertThat(heard.id()).isEqualTo("rivers");
    assertThat(heard.item().ask()).isEqualTo(shown.item().ask());
    assertThat(heard.item().points()).isEqualTo(2);
    assertThat(Offered.of(heard)).isEqualTo(Offered.of(shown));
    assertThat(Offered.lefts(heard)).isEqualTo(Offered.lefts(shown));
  }

  @Test
  void every_kind_is_there() {
    assertThat(questions().map(Question::kind)).containsExactlyInAnyOrder(Kind.values());
  }

  @Test
  void one_of_another_kind_is_refused() {
    Fields essay = fields("{\"question\":\"q\",\"ask\":\"Why?\",\"type\":\"essay\",\"points\":1}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> AskedQuestion.of(essay))
        .withMessageContaining("essay");
  }

  private static Fields told(Question question) {
    return fields(
        JsonText.object(
            json -> {
              json.writeStringProperty("question", question.id());
              QuestionForm.ask(json, question);
              json.writeNumberProperty("points", question.item().points());
            }));
  }

  private static Fields fields(String json) {
    return Fields.parse(json.getBytes(StandardCharsets.UTF_8));
  }
}
