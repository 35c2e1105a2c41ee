package dev.quizline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as a person meets it: on a terminal, with keys, and with a line to lose. */
class PlayOnTerminalIT {

  private static final Pattern ASK =
      Pattern.compile("\"event\":\"asked\".*?\"ask\":\"([^\"\\\\]+)");

  @TempDir Path root;

  private Installation quizline;
  private Path bank;

  @BeforeEach
  void install() throws IOException {
    quizline = Installation.inPlace(root).with("QUIZLINE_NO_ARCHIVE", "1");
    bank =
        Files.writeString(
            root.resolve("sums.yaml"),
            """
            quizline: bank/1
            title: Sums
            language: en
            source: {title: Arithmetic, author: Everybody}
            questions:
              - id: two
                type: true-false
                ask: One and one are two.
                answer: true
                explain: Count them.
              - id: four
                type: true-false
                ask: Two and two are four.
                answer: true
                explain: Count them, too.
            """);
  }

  @Test
  void the_first_question_is_there_at_once_and_is_that_of_the_pipe() {
    Finished piped = quizline.run("play", bank.toString(), "--seed", "7", "--format", "jsonl");
    Matcher first = ASK.matcher(piped.out());
    assertThat(first.find()).as(piped.toString()).isTrue();

    try (PtyProcess pty = play(80, 24, "--seed", "7")) {
      pty.await(first.group(1));
    }
  }

  @Test
  void a_quiz_is_played_to_its_end_with_a_key_for_each_question() {
    try (PtyProcess pty = play(80, 24, "--seed", "7")) {
      pty.await("1 of 2").await("answer").type("t").await("Right").await("next").type("\r");
      pty.await("2 of 2").await("answer").type("t").await("Right").await("next").type("\r");
      pty.await("2 of 2 right");

      assertThat(pty.exit()).isZero();
    }
    assertThat(quizline.run("scores").out()).contains("Sums");
  }

  @Test
  void it_plays_on_a_narrow_terminal() {
    try (PtyProcess pty = play(20, 12, "--seed", "7")) {
      pty.await("are").await("true");

      assertThat(pty.screen())
          .allSatisfy(row -> assertThat(row.stripTrailing()).hasSizeLessThan(21));
    }
  }

  @Test
  void ctrl_c_twice_leaves_and_the_terminal_is_as_before() {
    List<String> command =
        List.of(
            "sh",
            "-c",
            // The terminal tells every program in the foreground of Ctrl-C, this shell too.
            "trap : INT; stty -g >before; \"$0\" play \"$1\"; echo $? >exit; stty -g >after",
            quizline.launcher().toString(),
            bank.toString());
    try (var pty = PtyProcess.start(80, 24, quizline.environment(), root, command)) {
      pty.await("1 of 2").await("answer").type("\u0003").await("Leave").type("\u0003");
      Await.until("the shell goes on", () -> Files.exists(root.resolve("after")), pty::output);
      pty.exit();
    }
    assertThat(root.resolve("exit")).hasContent("130");
    assertThat(root.resolve("after")).hasSameTextualContentAs(root.resolve("before"));
  }

  @Test
  void what_was_answered_is_kept_when_the_line_is_cut() throws IOException {
    try (PtyProcess pty = play(80, 24, "--seed", "7")) {
      pty.await("1 of 2").await("answer").type("t").await("Right").await("next");
      pty.hangUp();
      Await.until("it notices", () -> !pty.process().isAlive());
    }
    try (var files = Files.walk(root.resolve("data"))) {
      assertThat(files.filter(Files::isRegularFile))
          .anySatisfy(file -> assertThat(file).content().contains("answered"));
    }
  }

  private PtyProcess play(int columns, int rows, String... options) {
    var command = new ArrayList<String>();
    command.addAll(List.of(quizline.launcher().toString(), "play", bank.toString()));
    command.addAll(List.of(options));
    return PtyProcess.start(columns, rows, quizline.environment(), root, command);
  }
}
