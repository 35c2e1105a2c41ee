package dev.quizline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.AwkwardBanks;
import dev.quizline.quiz.Kind;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random bytes, files cut short, files with bytes changed: read or refused, and never more. */
class HostileFilesTest {

  private static final int ROUNDS = 150;
  private static final String TEXT =
      """
      # a card
      - b
      * c
      ---
      France:Paris|[the ]{big }city
      {"response_code":0,"results":[{"type":"boolean","question":"q &amp; a","correct_answer":"True",
      "incorrect_answers":["False"]}]}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void whatever_a_file_holds_it_is_read_or_refused(ExchangeFormat format) {
    if (!format.reads()) {
      assertThat(format.reader()).isEmpty();
      return;
    }
    byte[] sound =
        format.writes()
            ? Trip.out(format, AwkwardBanks.bank(7, 20, EnumSet.allOf(Kind.class)), new Losses())
            : TEXT.getBytes(StandardCharsets.UTF_8);
    SplittableRandom random = new SplittableRandom(format.ordinal());
    long begun = System.nanoTime();
    for (int round = 0; round < ROUNDS && !isLong(begun); round++) {
      assertThat(survives(format, hostile(sound, round, random))).isTrue();
    }
  }

  /** No more than a share of the suite's time, however slow the machine. */
  private static boolean isLong(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun).toSeconds() >= 2;
  }

  private boolean survives(ExchangeFormat format, byte[] bytes) {
    try {
      Trip.In in = Trip.in(format, Trip.write(folder, "hostile", bytes));
      return in.malformed() != null;
    } catch (UncheckedIOException e) {
      // Bytes that are no text are for the caller to tell of.
      assertThat(e.getCause()).isInstanceOfAny(CharacterCodingException.class, Lines.TooLong.class);
      return true;
    }
  }

  private static byte[] hostile(byte[] sound, int round, SplittableRandom random) {
    byte[] bytes = sound.clone();
    switch (round % 4) {
      case 0 -> {
        bytes = new byte[random.nextInt(1, 400)];
        random.nextBytes(bytes);
      }
      case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 2 -> {
        for (int i = 0; i < 8; i++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(32, 127);
        }
      }
      default -> {
        int from = random.nextInt(bytes.length);
        int to = random.nextInt(from, bytes.length);
        bytes = Arrays.copyOfRange(bytes, from, to + 1);
      }
    }
    return bytes;
  }
}
