package dev.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's picture is what the program shows: a quiz is played on a virtual terminal, and its
 * screen drawn. {@code mvn test -Dtest=ReadmePictureTest -Dgolden.refresh=true} draws it anew.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmePictureTest {

  private static final Path PICTURE = Path.of(".github", "play.svg");
  private static final int COLUMNS = 80;
  private static final int ROWS = 20;

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-22T20:00:00Z"));

  @Test
  void is_drawn_by_the_program(@TempDir Path folder) throws Exception {
    String drawn = draw(folder);
    if (Boolean.getBoolean("golden.refresh")) {
      Files.writeString(PICTURE, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(PICTURE));
  }

  private String draw(Path folder) throws Exception {
    ScreenTerminal.VirtualTerminal virtual =
        ScreenTerminal.withTerminal("picture", "xterm-256color", COLUMNS, ROWS);
    try (LineDisciplineTerminal terminal = virtual.terminal()) {
      Surroundings surroundings = surroundings(folder, terminal);
      CompletableFuture<Integer> played =
          CompletableFuture.supplyAsync(
              () ->
                  Program.run(
                      surroundings, "play", "the-soft-skin", "--count", "10", "--seed", "56"),
              task -> new Thread(task, "quiz").start());
      await(virtual.screen(), "space pass");
      now.set(now.get().plus(Duration.ofMillis(6_200)));
      terminal.processInputBytes("d".getBytes(StandardCharsets.UTF_8));
      await(virtual.screen(), "Enter next");
      String picture = ScreenPicture.svg(virtual.screen(), COLUMNS, ROWS);
      terminal.processInputBytes("q".getBytes(StandardCharsets.UTF_8));
      assertThat(played.join()).isZero();
      return picture;
    }
  }

  private Surroundings surroundings(Path folder, LineDisciplineTerminal terminal) {
    return new Surroundings(
        new ByteArrayInputStream(new byte[0]),
        new PrintWriter(OutputStream.nullOutputStream()),
        new PrintWriter(OutputStream.nullOutputStream()),
        Map.of("QUIZLINE_DATA", folder.toString(), "TERM", "xterm-256color"),
        new Surroundings.Streams(true, true, true),
        COLUMNS,
        StandardCharsets.UTF_8,
        Path.of("").toAbsolutePath(),
        folder,
        "tester",
        now::get,
        () -> 1,
        charset -> terminal);
  }

  private static void await(ScreenTerminal screen, String text) throws InterruptedException {
    while (!screen.toString().contains(text)) {
      screen.waitDirty(100);
    }
  }
}
