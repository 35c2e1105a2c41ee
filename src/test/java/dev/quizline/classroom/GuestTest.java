package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quizline.quiz.Question;
import dev.quizline.quiz.Scoring;
import dev.quizline.terminal.LineSource;
import dev.quizline.terminal.Look;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Players of our own program in a room that is really served. */
@Timeout(60)
class GuestTest {

  private static final List<Question> QUESTIONS =
      List.of(Played.question("q1"), Played.question("q2"));

  @TempDir private Path folder;
  private HostedRoom room;
  private RoomClient client;

  @BeforeEach
  void open() throws IOException {
    room = new HostedRoom(folder, Played.rules(Scoring.ACCURACY, false), QUESTIONS);
    client = new RoomClient(HttpClient.newHttpClient(), address());
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + room.port() + "/");
  }

  @AfterEach
  void close() throws IOException {
    room.close();
  }

  /** Plays on a pipe; the future gives what was printed. */
  private CompletableFuture<String> play(String name, String... lines) {
    RoomClient.Seat seat = client.join(HostedRoom.CODE, name, "", false).join();
    Iterator<String> given = List.of(lines).iterator();
    LineSource source =
        (prompt, tick) ->
            given.hasNext() ? LineSource.Reading.line(given.next()) : LineSource.Reading.END;
    return CompletableFuture.supplyAsync(
        () -> {
          StringWriter printed = new StringWriter();
          try (Guest guest = Guest.sit(client, seat, InstantSource.system())) {
            PrintWriter out = new PrintWriter(printed);
            JoinEnd end = new PlainJoin(guest, out, Look.PIPE, false).run(source);
            out.println("END " + end);
          }
          return printed.toString();
        });
  }

  private void lead(int answers) throws Exception {
    HostedRoom.await(() -> room.room().playing().stream().allMatch(one -> one.presence().here()));
    room.does(RoomMoves::next);
    for (int question = 0; question < QUESTIONS.size(); question++) {
      int index = question;
      HostedRoom.await(() -> answered(index) >= answers);
      while (room.room().index() == index && room.room().phase() != RoomPhase.FINISHED) {
        room.does(RoomPhase.QUESTION == room.room().phase() ? RoomMoves::reveal : RoomMoves::next);
      }
    }
  }

  private long answered(int index) {
    return room.room().playing().stream().filter(one -> one.answered(index)).count();
  }

  @Test
  void a_line_answers_each_question_and_the_end_shows_how_it_went() throws Exception {
    CompletableFuture<String> ada = play("Ada", "Rhine", "Oslo");
    lead(1);

    assertThat(ada.get(20, TimeUnit.SECONDS))
        .contains("You are in as Ada", "Which is a river?", "Your answer is in: Rhine")
        .contains("Right · 1 point", "Right answer: Rhine", "It flows.", "A book")
        .contains("Not right", "Final standings", "Ada (you) · 1 point · 1 of 2 right")
        .contains("END OVER");
  }

  @Test
  void an_empty_line_and_one_that_is_no_answer_leave_a_question_out() throws Exception {
    CompletableFuture<String> ada = play("Ada", "", "perhaps");
    CompletableFuture<String> bo = play("Bo", "Rhine", "Rhine");
    lead(1);

    assertThat(ada.get(20, TimeUnit.SECONDS))
        .contains("That is no answer: not one of the choices")
        .contains("No answer", "Ada (you) · 0 points · 0 of 2 right", "END OVER");
    assertThat(bo.get(20, TimeUnit.SECONDS)).contains("Bo (you) · 2 points · 2 of 2 right");
  }

  @Test
  void where_the_lines_end_the_player_leaves_and_the_place_is_kept() throws Exception {
    CompletableFuture<String> ada = play("Ada");
    HostedRoom.await(() -> room.room().playing().stream().anyMatch(one -> one.presence().here()));
    room.does(RoomMoves::next);

    assertThat(ada.get(20, TimeUnit.SECONDS)).contains("1 of 2").contains("END LEFT");
    assertThat(room.room().playing()).hasSize(1);
  }

  @Test
  void who_is_taken_out_is_told_so() throws Exception {
    CompletableFuture<String> ada = play("Ada");
    HostedRoom.await(() -> room.room().playing().stream().anyMatch(one -> one.presence().here()));
    room.does(moves -> moves.kick(0));

    assertThat(ada.get(20, TimeUnit.SECONDS)).contains("END OUT");
  }

  @Test
  void a_wrong_code_is_refused_with_the_hosts_sentence() {
    assertThatThrownBy(() -> client.join("WRONG1", "Ada", "", false).join())
        .cause()
        .isInstanceOf(RoomClient.Refused.class)
        .hasMessageContaining("not the code of this room");
  }

  @Test
  void a_personal_code_brings_a_player_back() {
    RoomClient.Seat seat = client.join(HostedRoom.CODE, "Ada", "", false).join();

    RoomClient.Seat back = client.rejoin(HostedRoom.CODE, "ada", seat.personalCode()).join();

    assertThat(back.player()).isEqualTo("Ada");
    assertThat(back.personalCode()).isEqualTo(seat.personalCode());
  }

  @Test
  void players_who_are_none_join_and_answer() throws Exception {
    try (Rehearsal rehearsal =
        Rehearsal.in(address(), HostedRoom.CODE, 20, new SplittableRandom(7))) {
      HostedRoom.await(() -> room.room().playing().size() == 20);
      lead(1);
      assertThat(rehearsal).isNotNull();
    }
    assertThat(room.room().phase()).isEqualTo(RoomPhase.FINISHED);
    assertThat(room.room().standings()).hasSize(20);
  }
}
