package dev.quizline.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What stands in the journal's way, and what to do about it, in words for the player. */
final class Trouble {

  private Trouble() {}

  static String reading(Path file, IOException cause) {
    return located(file, cause, "read");
  }

  /**
   * @param bytes how many were to be written
   */
  static String writing(Path file, long bytes, IOException cause) {
    if (isFull(file, bytes, cause)) {
      return "the disk of " + file + " is full; make room on it, and answers are kept again";
    }
    return located(file, cause, "written");
  }

  private static String located(Path file, IOException cause, String done) {
    if (Files.isDirectory(file)) {
      return file + " is a folder, and the journal is a file; move the folder elsewhere";
    }
    Path obstacle = obstacle(file);
    if (obstacle != null) {
      return obstacle + " is a file, and the journal's folder has to be there; move the file";
    }
    if (cause instanceof AccessDeniedException) {
      return file + " may not be " + done + " by you; check the permissions of file and folder";
    }
    return file + " cannot be " + done + ": " + detail(cause);
  }

  /** The file that stands where a folder should be; null if there is none. */
  private static Path obstacle(Path file) {
    Path folder = file.getParent();
    while (folder != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    return folder == null || Files.isDirectory(folder) ? null : folder;
  }

  /** The system's own words depend on the language that it is set to, so the space is asked too. */
  private static boolean isFull(Path file, long bytes, IOException cause) {
    String detail = detail(cause);
    if (detail.contains("No space left") || detail.contains("quota exceeded")) {
      return true;
    }
    try {
      return Files.isWritable(file) && Files.getFileStore(file).getUsableSpace() < bytes;
    } catch (IOException e) {
      return false;
    }
  }

  private static String detail(IOException cause) {
    boolean reasoned = cause instanceof FileSystemException f && f.getReason() != null;
    String words = reasoned ? ((FileSystemException) cause).getReason() : cause.getMessage();
    return words == null ? cause.getClass().getSimpleName() : words;
  }
}
