package dev.quizline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What a conversion writes, kept aside until all of it has gone well: until then nobody sees any of
 * it. A file gets its name in one step.
 */
final class Spool implements AutoCloseable {

  private static final int MOST_TRIES = 100;

  private final Optional<Path> target;
  private final boolean force;
  private final Path part;
  private final OutputStream out;

  private Spool(Optional<Path> target, boolean force, Path part, OutputStream out) {
    this.target = target;
    this.force = force;
    this.part = part;
    this.out = out;
  }

  /**
   * @param target the file to be; empty: stdout
   * @param force whether one that exists may be overwritten
   * @throws Failure it exists, or cannot be written
   */
  static Spool open(Optional<Path> target, boolean force) {
    try {
      if (target.isEmpty() || isDevice(target.get())) {
        Path part = Files.createTempFile("quizline", ".part");
        return new Spool(target, force, part, buffered(part, StandardOpenOption.WRITE));
      }
      if (Files.exists(target.get()) && !force) {
        throw new FileAlreadyExistsException(target.get().toString());
      }
      return beside(target.get(), force);
    } catch (IOException e) {
      throw OutputFile.failed(target.orElse(Path.of("a temporary file")), e);
    }
  }

  /** With the rights that a new file gets there. */
  private static Spool beside(Path target, boolean force) throws IOException {
    for (int i = 0; ; i++) {
      Path part = target.resolveSibling("." + target.getFileName() + "." + i + ".part");
      try {
        return new Spool(
            Optional.of(target), force, part, buffered(part, StandardOpenOption.CREATE_NEW));
      } catch (FileAlreadyExistsException e) {
        if (i == MOST_TRIES) {
          throw new IOException("too many unfinished files lie beside it", e);
        }
      }
    }
  }

  private static OutputStream buffered(Path part, StandardOpenOption how) throws IOException {
    return new BufferedOutputStream(
        Files.newOutputStream(part, StandardOpenOption.WRITE, how), 1 << 16);
  }

  private static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  OutputStream out() {
    return out;
  }

  /** The text that was written shows. */
  void publish(PrintWriter stdout) throws IOException {
    out.close();
    if (target.isEmpty()) {
      try (Reader text = Files.newBufferedReader(part, StandardCharsets.UTF_8)) {
        text.transferTo(stdout);
      }
      stdout.flush();
    } else if (isDevice(target.get())) {
      try (OutputStream device = Files.newOutputStream(target.get())) {
        Files.copy(part, device);
      }
    } else {
      move(target.get());
    }
  }

  private void move(Path file) {
    try {
      if (!force) {
        Files.move(part, file);
        return;
      }
      try {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw OutputFile.failed(file, e);
    }
  }

  /** What was not published is gone. */
  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(part);
  }
}
