package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TypedQuestionTest extends ScreenTest {

  @Test
  void is_edited_as_lines_are_while_the_clock_runs() {
    play.start(Films.DIRECTOR);
    screen.await("Enter answers · empty line passes · :hint · :quit");
    screen.await("20 s >");
    screen.type("Truffauz");
    play.clock.advanceSeconds(3);
    screen.await("17 s > Truffauz");
    screen.type(BACKSPACE + "t" + LEFT + LEFT);
    screen.await("17 s > Truffaut");
    screen.type("\r");
    screen.await("✓ Right: Truffaut");
    goOn();
    assertThat(attempt(0).elapsed()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void shows_no_character_that_turns_the_text_round_however_it_was_typed() {
    play.start(Films.DIRECTOR);
    screen.await("20 s >");
    screen.type("Truf\u202Efaut\u2066");
    screen.await("Truf\uFFFDfaut\uFFFD");
  }

  @Test
  void passes_on_an_empty_line() {
    play.start(Films.DIRECTOR);
    screen.await("20 s >");
    screen.type("\r");
    screen.await("- Passed.");
  }

  @Test
  void knows_two_commands_and_no_other() {
    play.start(Films.DIRECTOR);
    screen.await("20 s >");
    screen.type(":hint\r");
    screen.await("Hint: Think of Antoine Doinel.");
    screen.type(":pause\r");
    screen.await("✗ Not right: :pause");
  }

  @Test
  void is_left_by_its_quit_command() {
    play.start(Films.DIRECTOR, Films.YEAR);
    screen.await("20 s >");
    screen.type(":quit\r");
    assertThat(play.end().end()).isEqualTo(PlayEnd.LEFT);
    assertThat(screen.text()).contains("2 questions were not reached.");
  }

  @Test
  void is_asked_again_where_a_line_cannot_be_read() {
    play.start(Films.LENGTH);
    screen.await("20 s >");
    screen.type("quite long\r");
    screen.await("Not a number");
    screen.type("113\r");
    screen.await("✓ Right: 113");
    goOn();
    assertThat(play.end().game().attempts()).hasSize(1);
  }

  @Test
  void takes_letters_for_an_order_and_pairs_for_a_matching() {
    play.start(Films.FEATURES, Films.ROLES);
    screen.await("20 s >");
    String order = letter("The 400 Blows") + letter("Jules and Jim") + letter("The Soft Skin");
    screen.type(order + "\r");
    goOn();
    screen.await("2 of 2");
    screen.await("20 s >");
    screen.type("1" + letter("Pierre") + " 2" + letter("Nicole") + "\r");
    goOn();
    assertThat(play.end().game().standings().get(0).correct()).isEqualTo(2);
  }

  @Test
  void takes_a_number_where_there_are_too_many_choices_for_letters() {
    play.start(Films.many(13));
    screen.await("20 s >");
    String row =
        screen.text().lines().filter(line -> line.endsWith("reel 13")).findFirst().orElseThrow();
    screen.type(row.strip().split(" ")[0] + "\r");
    goOn();
    assertThat(attempt(0).outcome()).isEqualTo(Outcome.CORRECT);
  }
}
