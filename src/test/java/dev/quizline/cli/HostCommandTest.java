package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A room led by lines on a pipe, and what is kept of it. */
class HostCommandTest {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-22T20:00:00Z"));

  @TempDir private Path folder;
  private CommandLineFixture quizline;

  @BeforeEach
  void install() {
    quizline = new CommandLineFixture(folder).clock(now::get);
    quizline.write(
        "rivers.yaml",
        "quizline: bank/1",
        "title: Rivers",
        "questions:",
        "  - {id: cologne, type: single-choice, ask: Which river passes Cologne?,"
            + " choices: [Rhine, Seine], answer: Rhine, explain: It does., time: 30s}",
        "  - {id: paris, type: short-answer, ask: Which river passes Paris?,"
            + " answers: [Seine], time: 30s}");
  }

  /** Each room is opened a minute after the one before, and takes no time. */
  private CommandRun host(String... lines) {
    return hostAs("Ada", lines);
  }

  private CommandRun hostAs(String name, String... lines) {
    now.set(now.get().plusSeconds(60));
    return quizline
        .typing(lines)
        .run("host", "rivers.yaml", "--port", "0", "--in-order", "--host-plays", name);
  }

  @Test
  void a_host_who_plays_goes_through_the_quiz_alone() {
    CommandRun run = host("", "answer rhine", "", "", "", "answer Rhone", "", "");

    assertThat(run)
        .exitedWith(ExitStatus.OK)
        .outContains("with the code")
        .outContains("Which river passes Cologne?")
        .outContains("Right answer:")
        .outContains("First: Ada");
    assertThat(quizline.run("results"))
        .exitedWith(ExitStatus.OK)
        .outContains("Rivers")
        .outContains("Ada  1 point")
        .outContains("1 of 1 right");
  }

  @Test
  void never_shows_a_key_before_the_reveal() {
    String out = host("", "end").out();

    assertThat(host("", "end")).exitedWith(ExitStatus.OK);
    Assertions.assertThat(out).contains("Cologne").doesNotContain("Right");
  }

  @Test
  void where_the_lines_end_the_room_does() {
    assertThat(host()).exitedWith(ExitStatus.OK).outContains("Final standings");
  }

  @Test
  void says_which_words_count_where_one_does_not() {
    assertThat(host("dance", "reveal"))
        .outContains("There is nothing to be done about \"dance\" now.")
        .outContains("next (starts)");
  }

  @Test
  void takes_people_out_and_gives_them_time() {
    assertThat(host("extra Ada 1.5", "who", "extra Ada soon", "kick Nobody", "kick ad", "who"))
        .outContains("Ada has 1.5 times from now on.")
        .outContains("1.5 times")
        .outContains("Say who and how much")
        .outContains("Nobody here is called Nobody.")
        .outContains("Ada is out, and may join again.")
        .outContains("Nobody has joined yet.");
  }

  @Test
  void a_port_that_is_taken_leaves_no_room_behind() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(
              quizline.run("host", "rivers.yaml", "--port", String.valueOf(taken.getLocalPort())))
          .exitedWith(ExitStatus.IO_FAILED)
          .errContains("The room cannot be served at http://127.0.0.1:")
          .errContains("--port 0 finds a free one.");
    }
    assertThat(quizline.run("results"))
        .exitedWith(ExitStatus.OK)
        .outContains("No room has been opened");
    assertThat(quizline.run("host", "--resume"))
        .exitedWith(ExitStatus.NO)
        .errContains("There is no interrupted room");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--lan --bind 127.0.0.1|--lan is every address",
        "--port 70000|0 to 65535",
        "--capacity 0|--capacity",
        "--rounds -1|--rounds",
        "--teams Red|two names or more",
        "--teams Red,red|two names or more",
        "--extra Ada=soon|is no time",
        "--time 10s --no-time|--no-time does not go",
        "--bind not.an.address.invalid|no address of a machine",
        "--auto soon|is no time",
      })
  void refuses_what_cannot_be(String options, String why) {
    String[] words = ("host rivers.yaml " + options).split(" ");

    assertThat(quizline.run(words)).exitedWith(ExitStatus.USAGE).errContains(why);
  }

  @Test
  void wants_a_bank() {
    assertThat(quizline.run("host")).exitedWith(ExitStatus.USAGE).errContains("host wants a bank");
  }

  @Nested
  class Results {

    @Test
    void are_a_table_whose_cells_are_no_formulas() {
      hostAs("=1+1", "", "answer rhine", "", "", "end");
      assertThat(quizline.run("results", "--format", "csv")).outContains("\n1,'=1+1,,1,1,1,");

      host("", "answer rhine", "", "", "end");
      assertThat(quizline.run("results", "--format", "csv"))
          .exitedWith(ExitStatus.OK)
          .outContains("place,player,team,points,right,of,seconds,cologne\n1,Ada,,1,1,1,");
      assertThat(quizline.run("results", "--format", "csv", "--table", "questions"))
          .outContains("1,cologne,Which river passes Cologne?,Rhine,1,1,1,1,,,");
      assertThat(quizline.run("results", "--format", "csv", "--anonymous"))
          .outContains("1,Player 1,")
          .outLacks("Ada");
    }

    @Test
    void make_a_workbook_and_overwrite_nothing() {
      host("", "a", "", "", "end");

      assertThat(quizline.run("results", "--format", "xlsx"))
          .exitedWith(ExitStatus.USAGE)
          .errContains("-o");
      assertThat(quizline.run("results", "--format", "xlsx", "-o", "r.xlsx"))
          .exitedWith(ExitStatus.OK);
      assertThat(quizline.run("results", "--format", "xlsx", "-o", "r.xlsx"))
          .exitedWith(ExitStatus.CANNOT_CREATE);
      assertThat(quizline.run("results", "--format", "xlsx", "-o", "r.xlsx", "--force"))
          .exitedWith(ExitStatus.OK);
    }

    @Test
    void are_found_by_bank_and_missed_by_any_other() {
      host("", "end");

      assertThat(quizline.run("results", "rivers")).exitedWith(ExitStatus.OK).outContains("Rivers");
      assertThat(quizline.run("results", "lakes"))
          .exitedWith(ExitStatus.NOT_FOUND)
          .errContains("no room \"lakes\"");
      assertThat(quizline.run("results", "--list"))
          .exitedWith(ExitStatus.OK)
          .outContains("1 player");
      assertThat(quizline.run("results", "--format", "json"))
          .exitedWith(ExitStatus.OK)
          .outContains("\"title\":\"Rivers\"");
    }

    @Test
    void forget_a_person() {
      host("", "a", "", "", "end");

      assertThat(quizline.run("results", "--forget", "ada"))
          .exitedWith(ExitStatus.OK)
          .outContains("gone from 1 room");
      assertThat(quizline.run("results")).outLacks("Ada");
      assertThat(quizline.run("results", "--forget", "Ada")).exitedWith(ExitStatus.NO);
    }
  }
}
