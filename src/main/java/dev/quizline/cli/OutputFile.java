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
      Files.write(file, text.getBytes(StandardCharsets.UTF_8), how.toArray(OpenOption[]::new));
    } catch (FileAlreadyExistsException e) {
      throw new Failure(
          ExitStatus.CANNOT_CREATE,
          file + " exists already; it was left as it is.",
          "--force overwrites it.");
    } catch (NoSuchFileException e) {
      throw new Failure(
              ExitStatus.CANNOT_CREATE, file + " cannot be written: there is no such folder.")
          .causedBy(e);
    } catch (IOException e) {
      throw new Failure(
              ExitStatus.CANNOT_CREATE, file + " cannot be written: " + Workbench.reason(e))
          .causedBy(e);
    }
  }
}
