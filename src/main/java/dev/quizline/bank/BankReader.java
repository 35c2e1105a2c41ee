package dev.quizline.bank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a bank, question by question, from the YAML token stream. */
public final class BankReader {

  /**
   * Reads the whole file and checks everything that can be checked without opening its references
   * (that they exist is checked).
   *
   * @throws IOException where the file cannot be read as bytes; bad content is a problem, not an
   *     exception
   */
  public Loaded<Bank> read(Path file) throws IOException {
    Problems problems = new Problems(file.toString());
    SourceFile source = SourceFile.read(file, SourceFile.Kind.BANK_OR_REFERENCE, problems);
    if (source == null) {
      return new Loaded<>(Optional.empty(), problems.inOrder(new byte[0]));
    }
    BankReading reading = new BankReading(file, source, problems, BankReading.NOTHING_YET);
    boolean whole = reading.run();
    if (whole && reading.saidTooLate()) {
      reading = new BankReading(file, source, problems.clear(), reading.preface());
      reading.run();
    }
    return new Loaded<>(reading.bank(), problems.inOrder(source.bytes()));
  }
}
