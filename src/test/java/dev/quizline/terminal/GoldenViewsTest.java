package dev.quizline.terminal;

import java.nio.file.Path;

class GoldenViewsTest extends GoldenViews {

  GoldenViewsTest() {
    super(Path.of("src/test/resources/dev/quizline/terminal/golden"), Gallery.VIEWS);
  }
}
