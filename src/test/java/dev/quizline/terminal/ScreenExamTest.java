package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.TimeLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScreenExamTest extends ScreenTest {

  @Nested
  class An_exam {

    @BeforeEach
    void start() {
      play.start(
          ScreenPlay.rules(TimeLimits.NONE, Feedback.AT_END, "ada"),
          Films.YEAR,
          Films.DIRECTOR,
          Films.COLOUR);
      screen.await("1 of 3");
    }

    @Test
    void reveals_nothing_before_it_is_handed_in() {
      screen.await("q quit");
      screen.type(letter("1965"));
      screen.await("2 of 3");
      screen.await("\n  >");
      screen.type("Truffaut\r");
      screen.await("3 of 3");
      screen.await("Tab flag");
      screen.type("f");
      screen.await("Before you hand in");
      assertThat(screen.text()).doesNotContain("Right", "right", "score");
      screen.await("answered  1-3");
      screen.type("h");
      play.end();
      assertThat(screen.text()).contains("✗ Not right", "✓ Right: Truffaut", "2 of 3 right");
    }

    @Test
    void goes_back_and_takes_the_later_answer() {
      screen.await("q quit");
      screen.type(letter("1965"));
      screen.await("2 of 3");
      screen.await("\n  >");
      screen.type(UP);
      screen.await("Your answer so far: 1965");
      screen.type(letter("1964"));
      screen.await("2 of 3");
      screen.await("\n  >");
      screen.type("\r");
      screen.await("3 of 3");
      screen.await("Tab flag");
      screen.type("\t");
      screen.await("Flagged.");
      screen.type(" ");
      screen.await("flagged   3");
      screen.await("open      2, 3");
      screen.type("3\r");
      screen.await("3 of 3 · crew · medium · flagged");
      screen.await("Tab flag");
      screen.type(LEFT);
      screen.await("2 of 3");
      screen.await("\n  >");
      screen.type(DOWN);
      screen.await("3 of 3");
      screen.await("Tab flag");
      screen.type(RIGHT);
      screen.await("Go to question:");
      screen.type("h");
      assertThat(attempt(0).outcome()).isEqualTo(Outcome.CORRECT);
    }

    @Test
    void tells_of_a_number_that_is_no_question() {
      screen.await("q quit");
      screen.type(RIGHT);
      screen.await("2 of 3");
      screen.await("\n  >");
      screen.type(DOWN);
      screen.await("3 of 3");
      screen.await("Tab flag");
      screen.type(RIGHT);
      screen.await("Go to question:");
      screen.type("41");
      screen.await("Go to question: 41");
      screen.type(BACKSPACE + "\r");
      screen.await("There is no question 4");
      screen.type("9\r");
      screen.await("There is no question 9");
    }
  }

  @Nested
  class Turning_the_page_in_an_exam {

    private void start(Question... questions) {
      play.start(ScreenPlay.rules(TimeLimits.NONE, Feedback.AT_END, "ada"), questions);
    }

    @Test
    void takes_what_is_ticked_and_ticks_it_again_on_return() {
      start(Films.CITIES, Films.YEAR);
      screen.await("nothing ticked");
      String paris = letter("Paris");
      screen.type(paris);
      screen.await("ticked: " + paris);
      screen.type(RIGHT);
      screen.await("2 of 2");
      screen.await("q quit");
      screen.type(LEFT);
      screen.await("Your answer so far: Paris");
      screen.await("ticked: " + paris);
      assertThat(play.backstage.inputs).hasSize(2);
    }

    @Test
    void takes_what_is_typed_and_keeps_what_cannot_be_read() {
      start(Films.LENGTH, Films.YEAR);
      screen.await("\n  >");
      screen.type("long" + DOWN);
      screen.await("Not a number");
      screen.type(CTRL_U + "113" + UP);
      screen.await("This is the first question.");
      screen.type(DOWN);
      screen.await("2 of 2");
      screen.await("q quit");
      screen.type(LEFT);
      screen.await("Your answer so far: 113");
    }

    @Test
    void stops_at_the_first_question() {
      start(Films.YEAR);
      screen.await("q quit");
      screen.type(LEFT);
      screen.await("This is the first question.");
    }
  }
}
