package dev.quizline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankReader;
import dev.quizline.exchange.anki.AnkiRows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A question of each kind in each format that is written, beside what it must look like; archives
 * file by file, and what was lost at the end. Anki notes when a bank was changed. Run with {@code
 * -Dgolden.refresh=true} to write them anew, and look at what changed.
 */
class ExportGoldenTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/quizline/exchange/export").toAbsolutePath();
  private static final boolean REFRESH = Boolean.getBoolean("golden.refresh");

  @TempDir Path folder;

  static Stream<ExchangeFormat> formats() {
    return Arrays.stream(ExchangeFormat.values()).filter(ExchangeFormat::writes);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_bank_is_written(ExchangeFormat format) throws IOException {
    Path file = Files.copy(GOLDEN.resolve("kites.yaml"), folder.resolve("kites.yaml"));
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plus(Duration.ofDays(20_000))));
    Bank bank = new BankReader().read(file).value().orElseThrow();
    Losses losses = new Losses();
    StringBuilder text = new StringBuilder(shown(format, Trip.out(format, bank, losses)));
    text.append("==== lost\n");
    losses.groups().forEach(group -> text.append(group).append('\n'));

    Path golden = GOLDEN.resolve(format.id() + ".golden");
    if (REFRESH) {
      Files.writeString(golden, text);
    }
    assertThat(text).hasToString(Files.readString(golden));
  }

  private static String shown(ExchangeFormat format, byte[] bytes) throws IOException {
    return format.isArchive() ? unpacked(bytes) : new String(bytes, StandardCharsets.UTF_8);
  }

  private static String unpacked(byte[] archive) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readAllBytes();
        text.append("==== ").append(entry.getName()).append('\n');
        text.append(AnkiRows.isDatabase(bytes) ? AnkiRows.of(bytes) : lines(bytes)).append('\n');
      }
    }
    return text.toString();
  }

  /** An element a line, where all of them stand on one. */
  private static String lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.lines().count() > 3 ? text : text.replace("><", ">\n<");
  }
}
