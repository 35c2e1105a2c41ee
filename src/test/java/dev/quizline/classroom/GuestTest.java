package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quizline.packaged.Await;
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
import org.junit.jupiter.api.io.TempDir;

/** Players of our own program in a room that is really served. */
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

  /** A player on a pipe; what is printed can be read while it is. */
  private static final class Piped {

    private final StringWriter printed = new StringWriter();
    private CompletableFuture<Void> done;

    String all() throws Exception {
      done.get(Await.LONG.toSeconds(), TimeUnit.SECONDS);
      return printed.toString();
    }

    void awaits(String text) {
      Await.until(text, () -> printed.toString().contains(text), printed::toString);
    }
  }

  private Piped play(String name, String... lines) {
    RoomClient.Seat seat = client.join(HostedRoom.CODE, name, "", false).join();
    Iterator<String> given = List.of(lines).iterator();
    LineSource source =
        (prompt, tick) ->
            given.hasNext() ? LineSource.Reading.line(given.next()) : LineSource.Reading.END;
    Piped piped = new Piped();
    piped.done =
        CompletableFuture.runAsync(
            () -> {
              try (Guest guest = Guest.sit(client, seat, InstantSource.system())) {
                PrintWriter out = new PrintWriter(piped.printed);
                out.println("END " + new PlainJoin(guest, out, Look.PIPE, false).run(source));
              }
            },
            // Waits a lot: on the common pool it would hold up whatever else needs that.
            task -> new Thread(task, name).start());
    Await.until(
        "everybody is there",
        () -> room.room().playing().stream().allMatch(one -> one.presence().here()));
    return piped;
  }

  /** Has a question asked. */
  private void asks(int index) throws IOException {
    while (room.room().index() < index) {
      room.does(RoomMoves::next);
    }
  }

  private void ends() throws IOException {
    while (room.room().phase() != RoomPhase.FINISHED) {
      room.does(room.room().phase() == RoomPhase.QUESTION ? RoomMoves::reveal : RoomMoves::next);
    }
  }

  private void reveals() throws IOException {
    while (room.room().phase() != RoomPhase.REVEAL) {
      room.does(room.room().phase() == RoomPhase.QUESTION ? RoomMoves::reveal : RoomMoves::next);
    }
  }

  @Test
  void a_line_answers_each_question_and_the_end_shows_how_it_went() throws Exception {
    Piped ada = play("Ada", "Rhine", "Oslo");
    asks(0);
    ada.awaits("Your answer is in: Rhine");
    reveals();
    asks(1);
    ada.awaits("Your answer is in: Oslo");
    ends();

    assertThat(ada.all())
        .contains("You are in as Ada", "Which is a river?")
        .contains("Right · 1 point", "Right answer: Rhine", "It flows.", "A book")
        .contains("Not right", "Final standings", "Ada (you) · 1 point · 1 of 2 right")
        .contains("END OVER");
  }

  @Test
  void an_empty_line_and_one_that_is_no_answer_leave_a_question_out() throws Exception {
    Piped ada = play("Ada", "", "perhaps");
    asks(0);
    ada.awaits("1 of 2");
    reveals();
    asks(1);
    ada.awaits("That is no answer: not one of the choices");
    ends();

    assertThat(ada.all())
        .contains("You gave none.", "No answer", "Ada (you) · 0 points · 0 of 2 right")
        .contains("END OVER");
  }

  @Test
  void where_the_lines_end_the_player_leaves_and_the_place_is_kept() throws Exception {
    Piped ada = play("Ada");
    asks(0);

    assertThat(ada.all()).contains("1 of 2").contains("END LEFT");
    assertThat(room.room().playing()).hasSize(1);
  }

  @Test
  void who_is_taken_out_is_told_so() throws Exception {
    Piped ada = play("Ada");
    room.does(moves -> moves.kick(0));

    assertThat(ada.all()).contains("END OUT");
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
      Await.until("all have joined", () -> room.room().playing().size() == 20);
      assertThat(rehearsal).isNotNull();
      asks(0);
      Await.until("somebody answers", () -> room.room().answered() > 0);
    }
    assertThat(room.room().playing()).allMatch(player -> player.name().startsWith("Practice "));
  }
}
