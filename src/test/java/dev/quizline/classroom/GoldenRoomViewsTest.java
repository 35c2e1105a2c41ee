package dev.quizline.classroom;

import dev.quizline.terminal.GoldenViews;
import java.nio.file.Path;

class GoldenRoomViewsTest extends GoldenViews {

  GoldenRoomViewsTest() {
    super(Path.of("src/test/resources/dev/quizline/classroom/golden"), RoomGallery.VIEWS);
  }
}
