package dev.quizline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.AwkwardBanks;
import dev.quizline.quiz.Kind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Garbage and damaged files: each is read or refused, none breaks the reader or keeps it. */
class FuzzTest {

  private static final int ROUNDS = 250;
  private static final String SIGNS = "{}[]()<>=~#:%&;\"'\\/*_-+.!?^|\n\t\0 \u00e90a";

  @TempDir Path folder;

  private static Stream<ExchangeFormat> formats() {
    return Stream.of(
        ExchangeFormat.GIFT,
        ExchangeFormat.MOODLE_XML,
        ExchangeFormat.AIKEN,
        ExchangeFormat.TEXT2QTI,
        ExchangeFormat.JSON,
        ExchangeFormat.JSONL);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void random_bytes_are_read_or_refused(ExchangeFormat format) {
    RandomGenerator random = new SplittableRandom(format.id().hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      reads(format, bytes);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void random_signs_are_read_or_refused(ExchangeFormat format) {
    RandomGenerator random = new SplittableRandom(format.id().hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(300); length > 0; length--) {
        text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      reads(format, text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_file_that_ends_too_early_is_read_or_refused(ExchangeFormat format) {
    byte[] sound = sound(format);
    for (int round = 0; round < ROUNDS; round++) {
      reads(format, Arrays.copyOf(sound, sound.length * round / ROUNDS));
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_damaged_file_is_read_or_refused(ExchangeFormat format) {
    RandomGenerator random = new SplittableRandom(format.id().hashCode());
    byte[] sound = sound(format);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = sound.clone();
      for (int times = 1 + random.nextInt(8); times > 0; times--) {
        int at = random.nextInt(damaged.length);
        damaged[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
      }
      reads(format, damaged);
    }
  }

  private static byte[] sound(ExchangeFormat format) {
    return Trip.out(format, AwkwardBanks.bank(3, 25, EnumSet.allOf(Kind.class)), new Losses());
  }

  private void reads(ExchangeFormat format, byte[] bytes) {
    Path file = Trip.write(folder, "fuzz" + format.endings().get(0), bytes);
    Trip.In in = Trip.in(format, file);
    assertThat(in.arrivals().ended).isEqualTo(in.malformed().isEmpty());
    in.questions().forEach(question -> assertThat(question.question().id()).isNotBlank());
  }
}
