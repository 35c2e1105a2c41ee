package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScreenResizeTest extends ScreenTest {

  @Nested
  class A_resize {

    @Test
    void leaves_one_status_line_that_fits() {
      play.start(Films.PHOTOGRAPHER);
      screen.await("a–d answer · ? hint");
      screen.resize(20, 40);
      screen.await("q quit");
      screen.await("20 s");
      assertThat(screen.lastRow()).isEqualTo("20 s");
      assertThat(screen.text())
          .contains("Who photographed The\nSoft Skin?", "  a  Nestor\n     Almendros");
      screen.resize(80, 40);
      screen.await("20 s ▕███████████████▏");
      play.clock.advanceSeconds(1);
      screen.await("19 s ▕");
      assertThat(screen.text()).doesNotContain("20 s ▕");
      screen.type(letter("Raoul Coutard"));
      screen.await("✓ Right");
    }

    @Test
    void while_typing_keeps_what_was_typed() {
      play.start(Films.DIRECTOR);
      screen.await("20 s >");
      screen.type("François Truff");
      screen.await("François Truff");
      screen.resize(20, 40);
      screen.type("aut");
      screen.resize(80, 40);
      screen.type("\r");
      screen.await("✓ Right: François Truffaut");
    }
  }

  @Nested
  class On_a_small_screen {

    @Test
    void of_twenty_columns_ticks_can_be_seen() throws IOException {
      try (ScreenPlay narrow = new ScreenPlay(20, 24)) {
        narrow.start(Films.CITIES);
        narrow.screen.await("20 s  none ticked");
        narrow.screen.type("cad");
        narrow.screen.await("20 s  ✓acd");
      }
    }

    @Test
    void of_twenty_columns_a_question_can_be_played() throws IOException {
      try (ScreenPlay narrow = new ScreenPlay(20, 24)) {
        narrow.start(Films.YEAR);
        narrow.screen.await("a–c answer");
        narrow.screen.await("20 s");
        narrow.screen.type("q");
        assertThat(narrow.end().end()).isEqualTo(PlayEnd.LEFT);
      }
    }
  }
}
