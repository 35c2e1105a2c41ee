package dev.quizline.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A folder of papers, put together aside: nobody sees it until all of it is there. */
final class PaperFolder implements AutoCloseable {

  private static final int MOST_TRIES = 100;

  private final Path target;
  private final Path part;

  private PaperFolder(Path target, Path part) {
    this.target = target;
    this.part = part;
  }

  /**
   * @param force whether files in a folder that exists may be overwritten
   * @throws Failure it is there and not empty, or cannot be made
   */
  static PaperFolder open(Path target, boolean force) {
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new Failure(
          ExitStatus.CANNOT_CREATE, target + " is a file; several papers want a folder.");
    }
    try {
      if (!force && Files.isDirectory(target) && !files(target).isEmpty()) {
        throw new Failure(
            ExitStatus.CANNOT_CREATE,
            target + " holds files already; it was left as it is.",
            "--force overwrites those of the same name.");
      }
      return new PaperFolder(target, part(target.toAbsolutePath()));
    } catch (IOException e) {
      throw OutputFile.failed(target, e);
    }
  }

  private static Path part(Path target) throws IOException {
    for (int i = 0; ; i++) {
      Path part = target.resolveSibling("." + target.getFileName() + "." + i + ".part");
      try {
        return Files.createDirectory(part);
      } catch (FileAlreadyExistsException e) {
        if (i == MOST_TRIES) {
          throw new IOException("too many unfinished folders lie beside it", e);
        }
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  Writer file(String name) throws IOException {
    return Files.newBufferedWriter(part.resolve(name));
  }

  /** What was written shows. */
  void publish() {
    try {
      if (Files.isDirectory(target) && !files(target).isEmpty()) {
        for (Path file : files(part)) {
          Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      } else {
        Files.deleteIfExists(target);
        Files.move(part, target);
      }
    } catch (IOException e) {
      throw OutputFile.failed(target, e);
    }
  }

  /** What was not published is gone. */
  @Override
  public void close() throws IOException {
    if (Files.exists(part)) {
      for (Path file : files(part)) {
        Files.delete(file);
      }
      Files.delete(part);
    }
  }
}
