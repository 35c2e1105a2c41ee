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
import dev.quizline.verify.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LineQuizTest {

  private final FakeClock clock = new FakeClock();
  private final FakeBackstage backstage = new FakeBackstage();
  private final StringWriter out = new StringWriter();
  private final List<String> notices = new ArrayList<>();
  private Rules rules = ScreenPlay.rules(TimeLimits.NONE, Feedback.EACH, "ada");

  private Played play(String lines, Question... questions) throws IOException {
    return play(new PipeLines(new StringReader(lines)), questions);
  }

  private Played play(LineSource lines, Question... questions) throws IOException {
    Game game = Game.start(List.of(questions), rules, new Random(7), clock.instant()).game();
    TextPrinter printer = new TextPrinter(new PrintWriter(out), Look.PIPE);
    return new LineQuiz(lines, printer, backstage, clock, notices::add).play(game);
  }

  private static List<Outcome> outcomes(Played played) {
    return played.game().attempts().stream().map(Attempt::outcome).toList();
  }

  @Test
  void every_line_is_one_answer_and_an_empty_one_passes() throws IOException {
    Played played =
        play(
            "Raoul Coutard\n\n1964\nf\n",
            Films.PHOTOGRAPHER,
            Films.CITIES,
            Films.YEAR,
            Films.COLOUR);
    assertThat(outcomes(played))
        .containsExactly(Outcome.CORRECT, Outcome.PASSED, Outcome.CORRECT, Outcome.CORRECT);
    assertThat(played.end()).isEqualTo(PlayEnd.FINISHED);
    assertThat(notices).isEmpty();
  }

  @Test
  void commands_are_answers_like_any_other_line() throws IOException {
    Played played = play(":quit\n:hint\n", Films.DIRECTOR, Films.DIRECTOR);
    assertThat(outcomes(played)).containsExactly(Outcome.WRONG, Outcome.WRONG);
  }

  @Test
  void a_line_that_cannot_be_read_is_wrong_and_the_reason_is_told() throws IOException {
    Played played = play("a long while\n", Films.LENGTH);
    assertThat(outcomes(played)).containsExactly(Outcome.WRONG);
    assertThat(notices).hasSize(1);
    assertThat(notices.get(0))
        .startsWith("question 1 (length): not a number")
        .endsWith("; counted as wrong");
  }

  @Test
  void the_end_of_the_lines_ends_the_quiz_with_its_summary() throws IOException {
    Played played = play("1964\n", Films.YEAR, Films.COLOUR);
    assertThat(played.end()).isEqualTo(PlayEnd.LEFT);
    assertThat(out.toString()).contains("1 of ", "1 question was not reached.");
    assertThat(backstage.inputs).endsWith(new Input.Quit());
  }

  @Test
  void no_line_at_all_is_a_quiz_too() throws IOException {
    assertThat(play("", Films.YEAR).end()).isEqualTo(PlayEnd.LEFT);
  }

  @Test
  void prints_questions_reveals_and_summary_without_any_escape() throws IOException {
    backstage.findings.put(
        "photographer",
        Findings.of(
            Verdict.VERIFIED,
            Findings.verified("director-of-photography", "Raoul Coutard", "Criterion Channel")));
    play("Henri Decaë\n", Films.PHOTOGRAPHER);
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            1 of 1 · crew · medium · score 0
            Who photographed The Soft Skin?
              a  Nestor Almendros
              b  Raoul Coutard
              c  François Truffaut
              d  Henri Decaë
            ✗ Not right: d  Henri Decaë · +0 · 0.0 s
              Right answer: b  Raoul Coutard
              Coutard, the New Wave's cameraman, shot it in black and white.
              ✓ verified: director of photography: Raoul Coutard · Criterion Channel

            0 of 1 right · 0.0 s

              ✗ 1 photographer: you: Henri Decaë; key: Raoul Coutard · 0.0 s

            To review: photographer
              quizline review films
            Seed 48213 plays the same quiz again.
            """);
  }

  @Test
  void escapes_in_a_bank_or_an_answer_never_get_through() throws IOException {
    Question hostile =
        new dev.quizline.quiz.ShortAnswer(
            Films.item("x", "\033[2JWho?\u202E", "\033]0;t\007", null), List.of("\033[31mme"));
    play("\033[5mnobody\u2066\n", hostile);
    assertThat(out.toString())
        .doesNotContain("\033", "\007", "\u202E", "\u2066")
        .contains("�[2JWho?�");
  }

  @Test
  void turns_are_taken_line_by_line() throws IOException {
    rules = ScreenPlay.rules(TimeLimits.NONE, Feedback.EACH, "Ada", "Zoë");
    play("1964\nt\n", Films.YEAR, Films.COLOUR);
    assertThat(out.toString())
        .contains(
            "Ada, your turn · 1 of 2",
            "Zoë, your turn · 2 of 2",
            "\nStandings\n",
            "Final standings");
  }

  @Test
  void a_failure_to_keep_an_answer_is_told_once() throws IOException {
    backstage.failure = Optional.of("The journal cannot be written.");
    play("1964\nf\n", Films.YEAR, Films.COLOUR);
    assertThat(notices).containsExactly("The journal cannot be written.");
  }

  @Nested
  class With_a_time_limit {

    @Test
    void a_line_that_comes_late_is_expired() throws IOException {
      rules = ScreenPlay.rules(TimeLimits.BANK, Feedback.EACH, "ada");
      LineSource slow =
          (prompt, tick) -> {
            clock.advance(Duration.ofSeconds(21));
            return LineSource.Reading.line("1964");
          };
      assertThat(outcomes(play(slow, Films.YEAR))).containsExactly(Outcome.EXPIRED);
    }
  }

  @Nested
  class An_exam {

    @Test
    void is_handed_in_after_the_last_line_and_only_then_revealed() throws IOException {
      rules = ScreenPlay.rules(TimeLimits.NONE, Feedback.AT_END, "ada");
      Played played = play("1965\nf\n", Films.YEAR, Films.COLOUR);
      assertThat(played.end()).isEqualTo(PlayEnd.FINISHED);
      String text = out.toString();
      assertThat(text.indexOf("✗ Not right")).isGreaterThan(text.indexOf("2 of 2"));
      assertThat(text).contains("✓ Right: false", "1 of 2 right");
    }
  }
}
