package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Rules;
import dev.quizline.quiz.TimeLimits;
import dev.quizline.terminal.LineSource.Reading;
import dev.quizline.verify.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlainQuizTest {

  private final FakeClock clock = new FakeClock();
  private final FakeBackstage backstage = new FakeBackstage();
  private final ScriptedLines lines = new ScriptedLines(clock);
  private final StringWriter out = new StringWriter();
  private Rules rules = ScreenPlay.rules(TimeLimits.BANK, Feedback.EACH, "ada");

  private Played play(Question... questions) throws IOException {
    Game game = Game.start(List.of(questions), rules, new Random(7), clock.instant()).game();
    Look look = new Look(80, false, true, true);
    return new PlainQuiz(lines, new PrintWriter(out), look, backstage, clock).play(game);
  }

  private static List<Outcome> outcomes(Played played) {
    return played.game().attempts().stream().map(Attempt::outcome).toList();
  }

  @Test
  void says_the_limit_and_the_commands_before_it_asks() throws IOException {
    lines.type("Truffaut", "");
    assertThat(outcomes(play(Films.DIRECTOR))).containsExactly(Outcome.CORRECT);
    assertThat(out.toString())
        .contains("Who directed it?\nYou have 20 seconds.\n")
        .contains("Enter answers · empty line passes · :hint · :pause · :quit\n");
    assertThat(lines.prompts.toString()).isEqualTo("> > ");
  }

  @Test
  void asks_again_where_a_line_cannot_be_read() throws IOException {
    lines.type("long", "113", "");
    assertThat(outcomes(play(Films.LENGTH))).containsExactly(Outcome.CORRECT);
    assertThat(out.toString()).contains("Not a number");
  }

  @Test
  void gives_hints_passes_and_pauses_by_words() throws IOException {
    lines.type(":hint", ":pause").typeAfter(600, "").type("").type("");
    Played played = play(Films.DIRECTOR);
    assertThat(outcomes(played)).containsExactly(Outcome.PASSED);
    assertThat(out.toString())
        .contains("Hint: Think of Antoine Doinel.")
        .contains("Paused; the clock stands still. Enter goes on.");
  }

  @Test
  void shows_sources_and_takes_objections_after_a_reveal() throws IOException {
    backstage.findings.put(
        "director",
        Findings.of(
            Verdict.VERIFIED, Findings.verified("director", "François Truffaut", "Larousse")));
    lines.type("Godard", ":sources", ":right", ":right", "");
    Played played = play(Films.DIRECTOR);
    assertThat(played.game().contested(0)).isTrue();
    assertThat(out.toString())
        .contains("Enter goes on · :sources · :right I was right · :quit")
        .contains("https://example.org/Larousse")
        .contains("Noted. It changes no score now; a review settles it.");
  }

  @Nested
  class Time {

    @Test
    void is_told_in_words_at_ten_and_at_five_seconds_and_at_the_end() throws IOException {
      lines.typeAfter(25, "Truffaut").type("");
      assertThat(outcomes(play(Films.DIRECTOR))).containsExactly(Outcome.EXPIRED);
      assertThat(out.toString())
          .containsOnlyOnce("10 seconds left.\n")
          .containsOnlyOnce("5 seconds left.\n")
          .containsOnlyOnce("Time is up; Enter goes on.\n");
    }

    @Test
    void is_not_told_twice_where_the_limit_was_just_said() throws IOException {
      TimeLimits ten =
          new TimeLimits(Optional.of(Duration.ofSeconds(10)), false, Optional.empty(), 1);
      rules = ScreenPlay.rules(ten, Feedback.EACH, "ada");
      lines.typeAfter(6, "Truffaut").type("");
      play(Films.DIRECTOR);
      assertThat(out.toString())
          .contains("You have 10 seconds.")
          .doesNotContain("10 seconds left.")
          .contains("5 seconds left.");
    }

    @Test
    void of_the_whole_quiz_is_said_at_the_first_question() throws IOException {
      TimeLimits whole =
          new TimeLimits(Optional.empty(), false, Optional.of(Duration.ofMinutes(2)), 1);
      rules = ScreenPlay.rules(whole, Feedback.EACH, "ada");
      lines.type("Truffaut", "", "113", "");
      play(Films.DIRECTOR, Films.LENGTH);
      assertThat(out.toString()).containsOnlyOnce("You have 2 minutes for the whole quiz.");
    }
  }

  @Nested
  class Leaving {

    @Test
    void by_word() throws IOException {
      lines.type(":quit");
      assertThat(play(Films.DIRECTOR, Films.YEAR).end()).isEqualTo(PlayEnd.LEFT);
    }

    @Test
    void by_the_end_of_input() throws IOException {
      assertThat(play(Films.DIRECTOR).end()).isEqualTo(PlayEnd.LEFT);
      assertThat(out.toString()).contains("1 question was not reached.");
    }

    @Test
    void by_ctrl_c_takes_two() throws IOException {
      lines.then(Reading.INTERRUPTED).then(Reading.INTERRUPTED);
      assertThat(play(Films.DIRECTOR).end()).isEqualTo(PlayEnd.INTERRUPTED);
      assertThat(out.toString()).contains("Leave the quiz? Ctrl-C again leaves, Enter goes on.");
    }

    @Test
    void by_ctrl_c_can_be_taken_back() throws IOException {
      lines.then(Reading.INTERRUPTED).type("", "Truffaut", "");
      assertThat(outcomes(play(Films.DIRECTOR))).containsExactly(Outcome.CORRECT);
    }

    @Test
    void because_the_terminal_is_gone_applies_nothing() throws IOException {
      lines.then(Reading.HUNG_UP);
      assertThat(play(Films.DIRECTOR).end()).isEqualTo(PlayEnd.HUNG_UP);
      assertThat(backstage.inputs).isEmpty();
    }

    @Test
    void at_the_last_reveal_is_having_finished() throws IOException {
      lines.type("Truffaut", ":quit");
      assertThat(play(Films.DIRECTOR).end()).isEqualTo(PlayEnd.FINISHED);
    }
  }

  @Nested
  class An_exam {

    @Test
    void can_be_gone_through_to_and_fro() throws IOException {
      rules = ScreenPlay.rules(TimeLimits.NONE, Feedback.AT_END, "ada");
      lines.type("1965", ":flag", ":back", "1964", ":next", "2", "Truffaut", "9", ":hand-in");
      Played played = play(Films.YEAR, Films.DIRECTOR);
      assertThat(outcomes(played)).containsExactly(Outcome.CORRECT, Outcome.CORRECT);
      assertThat(played.game().ending()).isPresent();
      assertThat(backstage.inputs).contains(new Input.Flag(), new Input.HandIn());
      assertThat(out.toString())
          .contains("Your answer so far: 1965", "flagged: 2", "open: 2", "answered: 1, 2")
          .contains("Type a number from 1 to 2, or :hand-in.");
    }
  }
}
