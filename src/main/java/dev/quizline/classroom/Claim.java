package dev.quizline.classroom;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two programs from the same room. It is a lock of the system's, so it goes with the program
 * that has it, however that ends. It is on a file of its own: closing a file gives up all locks
 * that a program has on it.
 */
final class Claim implements Closeable {

  private final Path file;
  private FileChannel channel;

  Claim(Path room) {
    file = room.resolveSibling(room.getFileName() + ".lock");
  }

  /** Whether nobody else has it. */
  boolean take() throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new IOException("nothing can be kept in " + folder, e);
    }
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return true;
      }
    } catch (OverlappingFileLockException e) {
      // This very program has it.
    }
    channel.close();
    channel = null;
    return false;
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      try {
        Files.deleteIfExists(file);
      } finally {
        channel.close();
        channel = null;
      }
    }
  }
}
