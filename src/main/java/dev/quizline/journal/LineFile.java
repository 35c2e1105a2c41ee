package dev.quizline.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * A file of lines to which several threads and processes append at once. A line is handed to the
 * operating system, whole and in one write, before {@link #append} returns. Thread-safe.
 */
final class LineFile implements Closeable {

  /**
   * Opens a channel; apart from tests this is {@link FileChannel#open(Path, Set, FileAttribute[])}.
   */
  interface Opener {
    FileChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException;
  }

  /**
   * What the lock is on: one byte far behind the end, for Windows lets nobody read what is locked.
   */
  static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /**
   * The threads of this process take turns on this. The system's locks are between processes only:
   * inside one, a second lock is refused, and closing any channel of the file gives all of them up.
   */
  private static final Object TURN = new Object();

  private final Path file;
  private final Opener opener;

  private FileChannel writer;
  private FileChannel reader;
  private boolean unforced;

  LineFile(Path file, Opener opener) {
    this.file = file.toAbsolutePath();
    this.opener = opener;
  }

  Path path() {
    return file;
  }

  private interface Action {
    void run() throws IOException;
  }

  /** Whatever touches the channels: an interrupted thread would have them closed by a touch. */
  private static void uninterrupted(Action action) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      action.run();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * Appends a line, making the file and its folder first where they are missing.
   *
   * @param line without the newline
   * @throws IOException saying in words for the player why nothing can be kept
   */
  void append(byte[] line) throws IOException {
    uninterrupted(
        () -> {
          synchronized (TURN) {
            appendInTurn(line);
          }
        });
  }

  private void appendInTurn(byte[] line) throws IOException {
    try {
      open();
      FileLock lock = lock(writer, false);
      try {
        ByteBuffer bytes = ByteBuffer.allocate(line.length + 2);
        if (isTorn()) {
          bytes.put((byte) '\n');
        }
        bytes.put(line).put((byte) '\n').flip();
        unforced = true;
        while (bytes.hasRemaining()) {
          writer.write(bytes);
        }
      } finally {
        release(lock);
      }
    } catch (IOException e) {
      drop();
      throw new IOException(Trouble.writing(file, line.length, e), e);
    }
  }

  private void open() throws IOException {
    if (writer != null && writer.isOpen()) {
      return;
    }
    drop();
    Path folder = file.getParent();
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, posix ? ownerOnly(true) : new FileAttribute<?>[0]);
    }
    writer =
        opener.open(
            file,
            EnumSet.of(StandardOpenOption.APPEND, StandardOpenOption.CREATE),
            posix ? ownerOnly(false) : new FileAttribute<?>[0]);
    reader = opener.open(file, EnumSet.of(StandardOpenOption.READ));
  }

  private static FileAttribute<?>[] ownerOnly(boolean folder) {
    Set<PosixFilePermission> owner =
        EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    if (folder) {
      owner.add(PosixFilePermission.OWNER_EXECUTE);
    }
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)};
  }

  /** Null where the file system knows no locks, as some network folders: better than no scores. */
  private static FileLock lock(FileChannel channel, boolean shared) {
    try {
      return channel.lock(LOCKED_BYTE, 1, shared);
    } catch (IOException | OverlappingFileLockException e) {
      return null;
    }
  }

  private static void release(FileLock lock) throws IOException {
    if (lock != null && lock.isValid()) {
      lock.release();
    }
  }

  /** Whether the last line lacks its end, as after a crash or on a full disk. */
  private boolean isTorn() throws IOException {
    long size = reader.size();
    ByteBuffer last = ByteBuffer.allocate(1);
    return size > 0 && reader.read(last, size - 1) == 1 && last.get(0) != '\n';
  }

  /** Hands every line to {@code sink}; none where there is no file. */
  void read(Lines.Sink sink) throws IOException {
    try {
      uninterrupted(() -> readAll(sink));
    } catch (NoSuchFileException e) {
      return;
    } catch (IOException e) {
      throw new IOException(Trouble.reading(file, e), e);
    }
  }

  private void readAll(Lines.Sink sink) throws IOException {
    FileChannel channel = opener.open(file, EnumSet.of(StandardOpenOption.READ));
    try {
      Lines.read(channel, settledSize(channel), sink);
    } finally {
      synchronized (TURN) {
        channel.close();
      }
    }
  }

  /** The size when nobody is in the midst of a line. */
  private static long settledSize(FileChannel channel) throws IOException {
    synchronized (TURN) {
      FileLock lock = lock(channel, true);
      try {
        return channel.size();
      } finally {
        release(lock);
      }
    }
  }

  /** Has everything appended so far written to the disk itself. */
  void force() throws IOException {
    uninterrupted(
        () -> {
          synchronized (TURN) {
            forceInTurn();
          }
        });
  }

  private void forceInTurn() throws IOException {
    try {
      if (unforced && writer != null) {
        writer.force(true);
      }
      unforced = false;
    } catch (IOException e) {
      throw new IOException(Trouble.writing(file, 0, e), e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      force();
    } finally {
      synchronized (TURN) {
        drop();
      }
    }
  }

  /** Closes the channels; the next line opens them anew. */
  private void drop() {
    for (FileChannel channel : new FileChannel[] {writer, reader}) {
      try {
        if (channel != null) {
          channel.close();
        }
      } catch (IOException e) {
        // Nothing is left to be written: every line went out in its own call.
      }
    }
    writer = null;
    reader = null;
  }
}
