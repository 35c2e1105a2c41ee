package dev.quizline.cli;

import dev.quizline.exchange.ExchangeFormat;
import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.Malformed;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the files of other tools that a command line names, and what format they are in. */
final class ForeignFiles implements AutoCloseable {

  private static final String STDIN = "-";
  private static final int MOST_TOLD = 50;

  private final Workbench bench;
  private final Optional<Charset> encoding;
  private Optional<Path> stdin = Optional.empty();

  ForeignFiles(Workbench bench, Optional<Charset> encoding) {
    this.bench = bench;
    this.encoding = encoding;
  }

  /**
   * @throws Failure it is not there, or is no file
   */
  Foreign named(String word) {
    if (word.equals(STDIN)) {
      return new Foreign("stdin", spooled(), encoding);
    }
    Path file = bench.surroundings().resolve(word);
    if (!Files.exists(file)) {
      throw new Failure(ExitStatus.NOT_FOUND, "There is no file " + word + ".");
    }
    if (Files.isDirectory(file)) {
      throw new Failure(ExitStatus.NOT_FOUND, word + " is a folder; name the files in it.");
    }
    return new Foreign(word, file, encoding);
  }

  /** Formats are recognised, and archives read, with more than one look. */
  private Path spooled() {
    if (stdin.isPresent()) {
      throw new Failure(ExitStatus.USAGE, "Stdin can be read only once.");
    }
    try {
      stdin = Optional.of(Files.createTempFile("quizline", ".stdin"));
      Files.copy(bench.surroundings().in(), stdin.get(), StandardCopyOption.REPLACE_EXISTING);
      return stdin.get();
    } catch (IOException e) {
      throw new Failure(ExitStatus.IO_FAILED, "Stdin cannot be read: " + Failure.reason(e))
          .causedBy(e);
    }
  }

  /**
   * By what the file holds.
   *
   * @throws Failure it is none that can be read
   */
  ExchangeFormat recognised(Foreign file) throws IOException {
    Head head = file.head();
    if (head.lines().isEmpty()) {
      throw new Failure(ExitStatus.MALFORMED, file.name() + " is empty.");
    }
    Optional<ExchangeFormat> found = ExchangeFormat.recognise(head);
    found.ifPresent(format -> bench.note(file.name() + ": " + format.id() + ", " + format.title()));
    return found.orElseThrow(
        () ->
            new Failure(
                ExitStatus.MALFORMED,
                "It cannot be told what format " + file.name() + " is in.",
                "--from names it: " + readable() + "."));
  }

  /**
   * @throws Failure no format that is read has this id
   */
  static ExchangeFormat format(String id) {
    return ExchangeFormat.of(id)
        .filter(ExchangeFormat::reads)
        .orElseThrow(
            () ->
                new Failure(
                    ExitStatus.USAGE,
                    "No format \"" + id + "\" can be imported.",
                    "Those that can: " + readable() + "."));
  }

  /**
   * @throws Failure something is malformed, so nothing of any file is used
   */
  static void refuse(List<Malformed> malformed) {
    if (malformed.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    malformed.stream().limit(MOST_TOLD).forEach(found -> lines.add(found.toString()));
    if (malformed.size() > MOST_TOLD) {
      lines.add("… and " + (malformed.size() - MOST_TOLD) + " more");
    }
    lines.add(Count.of(malformed.size(), "problem") + "; nothing was written.");
    throw new Failure(ExitStatus.MALFORMED, lines);
  }

  private static String readable() {
    return Arrays.stream(ExchangeFormat.values())
        .filter(ExchangeFormat::reads)
        .map(ExchangeFormat::id)
        .collect(Collectors.joining(", "));
  }

  @Override
  public void close() throws IOException {
    if (stdin.isPresent()) {
      Files.deleteIfExists(stdin.get());
    }
  }
}
