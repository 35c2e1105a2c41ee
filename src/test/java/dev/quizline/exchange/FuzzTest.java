package dev.quizline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.AwkwardBanks;
import dev.quizline.quiz.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
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
        ExchangeFormat.JSONL,
        ExchangeFormat.RAZZIA,
        ExchangeFormat.CSV,
        ExchangeFormat.TSV,
        ExchangeFormat.ANKI,
        ExchangeFormat.OPEN_TRIVIA,
        ExchangeFormat.HASCARD,
        ExchangeFormat.QUIZ6);
  }

  private static Stream<ExchangeFormat> archives() {
    return Stream.of(
        ExchangeFormat.QTI12, ExchangeFormat.QTI21, ExchangeFormat.XLSX, ExchangeFormat.APKG);
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
      reads(format, text.toString().getBytes(StandardCharsets.UTF_8));
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
      reads(format, damaged(sound, random));
    }
  }

  private static byte[] damaged(byte[] sound, RandomGenerator random) {
    byte[] damaged = sound.clone();
    for (int times = 1 + random.nextInt(8); times > 0; times--) {
      int at = random.nextInt(damaged.length);
      damaged[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
    }
    return damaged;
  }

  /** Packed again, so that the damage is met behind the zip. */
  @ParameterizedTest
  @MethodSource("archives")
  void a_package_with_a_damaged_file_in_it_is_read_or_refused(ExchangeFormat format)
      throws Exception {
    RandomGenerator random = new SplittableRandom(format.id().hashCode());
    byte[] sound =
        Trip.out(format, AwkwardBanks.bank(3, 8, EnumSet.allOf(Kind.class)), new Losses());
    for (int round = 0; round < ROUNDS / 4; round++) {
      reads(format, repacked(sound, random));
    }
  }

  private static byte[] repacked(byte[] archive, RandomGenerator random) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        byte[] bytes = from.readAllBytes();
        to.write(bytes.length > 0 && random.nextInt(3) == 0 ? damaged(bytes, random) : bytes);
      }
    }
    return out.toByteArray();
  }

  private static byte[] sound(ExchangeFormat format) {
    return format.writes() ? written(format) : read(format).getBytes(StandardCharsets.UTF_8);
  }

  /** A file of a format that is not written. */
  private static String read(ExchangeFormat format) {
    return switch (format) {
      case OPEN_TRIVIA ->
          """
          {"response_code":0,"results":[{"type":"multiple","difficulty":"easy","category":"Art",
          "question":"Who &amp; what?","correct_answer":"a","incorrect_answers":["b","c","d"]},
          {"type":"boolean","difficulty":"hard","category":"Film","question":"Is it?",
          "correct_answer":"True","incorrect_answers":["False"]}]}
          """;
      case HASCARD ->
          """
          # One
          - a
          * b
          ---
          # Two
          [*] a
          [ ] b
          ---
          # Three
          _x|y_ and _z_
          ---
          # Four
          1. a
          2. b
          """;
      default -> "France:[The ]{City of }Paris|Lutetia\\\n:x\nq:a\\:b\n";
    };
  }

  private static byte[] written(ExchangeFormat format) {
    return Trip.out(format, AwkwardBanks.bank(3, 25, EnumSet.allOf(Kind.class)), new Losses());
  }

  private void reads(ExchangeFormat format, byte[] bytes) {
    Path file = Trip.write(folder, "fuzz", bytes);
    Trip.In in = Trip.in(format, file);
    assertThat(in.arrivals().ended).isEqualTo(in.malformed().isEmpty());
    in.questions().forEach(question -> assertThat(question.question().id()).isNotBlank());
  }
}
