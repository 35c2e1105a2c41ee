package dev.quizline.bank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the settings of a folder of banks. */
public final class SettingsReader {

  private final List<String> rules;
  private final List<String> counting;

  /**
   * @param rules ids of the linter's rules
   * @param counting those of them that limit a number of words
   */
  public SettingsReader(Collection<String> rules, Collection<String> counting) {
    this.rules = List.copyOf(rules);
    this.counting = List.copyOf(counting);
  }

  /**
   * Reads the whole file.
   *
   * @throws IOException where the file cannot be read as bytes; bad content is a problem, not an
   *     exception
   */
  public Loaded<LintSettings> read(Path file) throws IOException {
    Problems problems = new Problems(file.toString());
    SourceFile source = SourceFile.read(file, SourceFile.Kind.BANK_OR_REFERENCE, problems);
    if (source == null) {
      return new Loaded<>(Optional.empty(), problems.inOrder(new byte[0]));
    }
    SettingsReading reading = new SettingsReading(source, problems, rules, counting);
    reading.run();
    return new Loaded<>(reading.settings(), problems.inOrder(source.bytes()));
  }
}
