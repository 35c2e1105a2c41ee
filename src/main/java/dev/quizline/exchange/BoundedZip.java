package dev.quizline.exchange;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip that another tool made, held to bounds that no honest one meets: how many entries, how much
 * they hold, how far they were squeezed. Names that leave the archive are refused, though nothing
 * is ever unpacked to disk under them.
 */
public final class BoundedZip implements AutoCloseable {

  private static final int MOST_ENTRIES = 20_000;
  private static final long MOST_BYTES = 256L * 1024 * 1024;

  /** Text is squeezed to a tenth or so; beyond this it is made to swell. */
  private static final int MOST_RATIO = 200;

  /** Below this no ratio does harm. */
  private static final long HARMLESS = 4L * 1024 * 1024;

  private final ZipFile zip;
  private long taken;

  private BoundedZip(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * @throws ZipException it is no zip, or one that is out of bounds
   */
  public static BoundedZip open(Path file) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    try {
      if (zip.size() > MOST_ENTRIES) {
        throw new ZipException("it holds over " + MOST_ENTRIES + " files");
      }
      for (ZipEntry entry : Collections.list(zip.entries())) {
        requireInside(entry.getName());
      }
      return new BoundedZip(zip);
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  static boolean isZip(byte[] head) {
    return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 8 && head[3] < 9;
  }

  /** For a look at what it is; empty where it cannot be opened. */
  static List<String> namesIn(Path file) {
    try (BoundedZip zip = open(file)) {
      return zip.names();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static void requireInside(String name) throws ZipException {
    boolean drive = name.length() > 1 && name.charAt(1) == ':';
    boolean climbs = List.of(name.split("[/\\\\]")).contains("..");
    if (drive || climbs || name.startsWith("/") || name.startsWith("\\")) {
      throw new ZipException("it holds a file whose name leads out of it: " + name);
    }
  }

  /** In the order of the archive. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    zip.stream().forEach(entry -> names.add(entry.getName()));
    return names;
  }

  /**
   * What an entry holds; empty where there is none of that name. Reading on fails with a {@link
   * ZipException} where a bound is met.
   */
  public Optional<InputStream> entry(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    return entry == null
        ? Optional.empty()
        : Optional.of(new Bounded(zip.getInputStream(entry), entry));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  @FunctionalInterface
  private interface Step {
    int read() throws IOException;
  }

  private final class Bounded extends FilterInputStream {
    private final long squeezed;
    private long read;

    private Bounded(InputStream in, ZipEntry entry) {
      super(in);
      this.squeezed = Math.max(1, entry.getCompressedSize());
    }

    @Override
    public int read() throws IOException {
      int one = whole(super::read);
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int some = whole(() -> super.read(bytes, from, length));
      count(Math.max(0, some));
      return some;
    }

    /** An archive that ends within an entry is a broken archive, not a broken disk. */
    private int whole(Step step) throws IOException {
      try {
        return step.read();
      } catch (EOFException e) {
        throw new ZipException("it ends too early");
      }
    }

    private void count(int some) throws ZipException {
      read += some;
      taken += some;
      if (taken > MOST_BYTES || read > HARMLESS && read / squeezed > MOST_RATIO) {
        throw new ZipException("it swells beyond all bounds when it is unpacked");
      }
    }
  }
}
