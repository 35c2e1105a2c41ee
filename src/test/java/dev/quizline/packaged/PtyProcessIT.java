package dev.quizline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The terminal that other tests rely on, tried with programs that everybody knows. */
class PtyProcessIT {

  @TempDir Path folder;

  @Test
  void a_program_sees_a_terminal_of_that_size_and_a_person_sees_what_it_draws() {
    try (PtyProcess pty = sh("test -t 0 && stty size; printf 'a\\033[31mb\\033[0mc\\nd'")) {
      pty.await("24 80").await("abc");

      assertThat(pty.exit()).isZero();
      assertThat(pty.output()).endsWith("a\u001b[31mb\u001b[0mc\r\nd");
      assertThat(pty.screen().get(1).strip()).isEqualTo("abc");
    }
  }

  @Test
  void keys_reach_it_and_ctrl_c_ends_it() {
    try (PtyProcess pty = sh("read word; echo \"got $word\"; exec cat")) {
      pty.type("abc\n").await("got abc").type("\u0003");

      assertThat(pty.exit()).isEqualTo(128 + 2);
    }
  }

  @Test
  void a_new_size_is_told() {
    try (PtyProcess pty = sh("trap 'stty size; exit 3' WINCH; echo ready; read line; read line")) {
      pty.await("ready").resize(40, 12).await("12 40");

      assertThat(pty.exit()).isEqualTo(3);
    }
  }

  @Test
  void a_cut_line_is_noticed() {
    // A read may end before the signal comes; a shell at its script's end would not wait for it.
    String script = "trap 'echo gone >left; exit 4' HUP; echo ready; while :; do read line; done";
    try (PtyProcess pty = sh(script)) {
      pty.await("ready").hangUp();

      Await.until("the program ends", () -> !pty.process().isAlive());
      assertThat(folder.resolve("left")).hasContent("gone");
    }
  }

  private PtyProcess sh(String script) {
    return PtyProcess.start(
        80, 24, Map.of("PATH", System.getenv("PATH")), folder, List.of("sh", "-c", script));
  }
}
