package dev.quizline.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files to read in tests. */
final class Fixture {

  private Fixture() {}

  /** A file or folder of the test resources of this room. */
  static Path resource(String name) {
    try {
      return Path.of(Fixture.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A bank with these lines behind its header. */
  static Path bank(Path folder, String... lines) {
    List<String> all = new ArrayList<>(List.of("quizline: bank/1", "title: Moons"));
    all.addAll(List.of(lines));
    return write(folder.resolve("moons.yaml"), String.join("\n", all) + "\n");
  }

  static Path write(Path file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path file, byte[] bytes) {
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Loaded<Bank> read(Path file) {
    try {
      return new BankReader().read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The report as a person reads it, the file named without its folder. */
  static String report(Path file, List<Problem> problems) {
    String name = file.getFileName().toString();
    String report = String.join("\n", ProblemReport.lines(name, problems, "")) + "\n";
    return report.replace(file.toString(), name);
  }
}
