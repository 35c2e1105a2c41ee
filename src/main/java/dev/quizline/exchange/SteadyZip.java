package dev.quizline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip whose bytes hang on what it holds alone: every entry has the same time. */
public final class SteadyZip {

  /** The first that a zip can tell. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  /**
   * @param out stays open; it is the caller's to close
   */
  public SteadyZip(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  public void put(String name, byte[] bytes) throws IOException {
    begin(name).write(bytes);
    zip.closeEntry();
  }

  public void put(String name, CharSequence text) throws IOException {
    put(name, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Begins an entry; what is written to the stream goes there, until {@link #endEntry}. */
  public OutputStream begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    return zip;
  }

  public void endEntry() throws IOException {
    zip.closeEntry();
  }

  public void finish() throws IOException {
    zip.finish();
    zip.flush();
  }
}
