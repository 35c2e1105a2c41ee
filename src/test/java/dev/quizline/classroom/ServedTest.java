package dev.quizline.classroom;

import dev.quizline.quiz.Question;
import dev.quizline.quiz.Scoring;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Serves a room of three questions for each test. */
abstract class ServedTest {

  @TempDir Path folder;
  HostedRoom room;

  @BeforeEach
  void open() throws IOException {
    room = new HostedRoom(folder, rules(), questions());
  }

  @AfterEach
  void close() throws IOException {
    room.close();
  }

  /** Another host goes on with the room that is kept. */
  HostedRoom resumed() throws IOException {
    return HostedRoom.resumed(folder, rules(), questions());
  }

  private static RoomRules rules() {
    return Played.rules(Scoring.ACCURACY, false);
  }

  private static List<Question> questions() {
    return List.of(Played.question("q1"), Played.question("q2"), Played.question("q3"));
  }
}
