package dev.quizline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A file that a person asked for.
 *
 * @param force whether one that exists may be overwritten
 */
record OutputFile(Path file, boolean force) {

  /**
   * Writes all of it.
   *
   * @param makeFolder whether its folder may be made as well
   * @throws Failure where it exists already or cannot be written
   */
  void write(String text, boolean makeFolder) {
    write(text.getBytes(StandardCharsets.UTF_8), makeFolder);
  }

  /**
   * Writes all of it into a folder that is there.
   *
   * @throws Failure where it exists already or cannot be written
   */
  void write(byte[] bytes) {
    write(bytes, false);
  }

  private void write(byte[] bytes, boolean makeFolder) {
    Set<OpenOption> how =
        force
            ? Set.of(
                StandardOpenOption.WRITE,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING)
            : Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    try {
      if (makeFolder) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
      Files.write(file, bytes, how.toArray(OpenOption[]::new));
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  /** Says why a file could not be written. */
  static Failure failed(Path file, IOException e) {
    if (e instanceof FileAlreadyExistsException) {
      return new Failure(
          ExitStatus.CANNOT_CREATE,
          file + " exists already; it was left as it is.",
          "--force overwrites it.");
    }
    String why = e instanceof NoSuchFileException ? "there is no such folder." : Failure.reason(e);
    return new Failure(ExitStatus.CANNOT_CREATE, file + " cannot be written: " + why).causedBy(e);
  }
}
