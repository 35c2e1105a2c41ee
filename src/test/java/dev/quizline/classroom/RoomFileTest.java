package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.PlayerNames;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Scoring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a room's file keeps: enough to bring the room back, and to tell what came of it. */
class RoomFileTest {

  private static final RoomRules RULES = Played.rules(Scoring.ACCURACY, false);
  private static final List<Question> QUESTIONS =
      List.of(Played.question("q1"), Played.question("q2"));

  @TempDir private Path folder;
  private Room room;

  @BeforeEach
  void play() throws IOException {
    try (HostedRoom hosted = new HostedRoom(folder, RULES, QUESTIONS)) {
      int ada = hosted.host().seat("Ada").orElseThrow();
      int slow = hosted.host().seat("Slow").orElseThrow();
      hosted.does(RoomMoves::next);
      hosted.does(moves -> moves.answer(ada, 0, question -> question.read("Rhine")));
      hosted.does(RoomMoves::pause);
      hosted.does(RoomMoves::pause);
      hosted.does(moves -> moves.addTime(Duration.ofSeconds(15)));
      hosted.does(moves -> moves.answer(slow, 0, question -> question.read("Alps")));
      hosted.does(moves -> moves.shut(true));
      hosted.does(RoomMoves::reveal);
      hosted.does(RoomMoves::next);
      hosted.does(RoomMoves::next);
      hosted.does(RoomMoves::skip);
      room = hosted.room();
    }
  }

  private RoomRecord read() throws IOException {
    try (RoomFile file = HostedRoom.file(folder)) {
      return file.read().orElseThrow();
    }
  }

  @Test
  void brings_back_the_room_as_it_was() throws IOException {
    Room back = read().room(QUESTIONS);

    assertThat(back.course()).isEqualTo(room.course());
    assertThat(back.standings()).isEqualTo(room.standings());
    assertThat(back.shut()).isTrue();
    assertThat(back.players())
        .extracting(Player::attempts)
        .isEqualTo(room.players().stream().map(Player::attempts).toList());
    assertThat(back.players().get(1).extra()).isEqualTo(Accommodation.times(3));
  }

  @Test
  void tells_the_same_results_without_the_bank() throws IOException {
    RoomRecord record = read();

    assertThat(RoomResults.of(record).json())
        .isEqualTo(RoomResults.of(record.opening(), room).json());
  }

  @Test
  void leaves_out_a_line_that_broke_off() throws IOException {
    Path file = folder.resolve("room.jsonl");
    Files.writeString(file, "{\"v\":1,\"event\":\"answ", StandardOpenOption.APPEND);

    assertThat(read().notices()).hasSize(1);
    assertThat(RoomResults.of(read()).players()).hasSize(2);
  }

  @Test
  void survives_the_loss_of_any_line_but_the_first() throws IOException {
    Path file = folder.resolve("room.jsonl");
    List<String> lines = Files.readAllLines(file);
    for (int lost = 1; lost < lines.size(); lost++) {
      List<String> rest = new ArrayList<>(lines);
      rest.remove(lost);
      Files.write(file, rest);

      assertThat(RoomResults.of(read()).json()).as("without line " + lost).isNotEmpty();
    }
  }

  @Test
  void is_no_room_where_the_first_line_is_lost() throws IOException {
    Path file = folder.resolve("room.jsonl");
    List<String> lines = Files.readAllLines(file);
    Files.write(file, lines.subList(1, lines.size()));

    try (RoomFile headless = HostedRoom.file(folder)) {
      assertThat(headless.read()).isEqualTo(Optional.empty());
    }
  }

  @Test
  void forgets_a_person_with_all_they_answered_and_nobody_else() throws IOException {
    try (RoomFile file = HostedRoom.file(folder)) {
      assertThat(file.forget(PlayerNames.key("ADA"))).isTrue();
      assertThat(file.forget(PlayerNames.key("ADA"))).isFalse();
    }

    assertThat(Files.readString(folder.resolve("room.jsonl"))).doesNotContain("Ada", "Rhine\"}");
    assertThat(RoomResults.of(read()).players())
        .extracting(RoomResults.Row::player)
        .containsExactly("Slow");
  }

  @Test
  void is_for_its_owner_alone() throws IOException {
    assertThat(Files.getPosixFilePermissions(folder.resolve("room.jsonl"))).hasSize(2);
  }
}
