package dev.quizline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Lines of a report put by until what stands before them is known. They are as many as a text has
 * sentences and much alike, so they are held deflated, in a tenth of their room.
 */
final class DeflatedLines {

  private final ByteArrayOutputStream deflated = new ByteArrayOutputStream();
  private final Writer lines = new OutputStreamWriter(new DeflaterOutputStream(deflated), UTF_8);

  /**
   * @param line may hold line breaks; it comes back as several lines then
   */
  void add(String line) {
    try {
      lines.write(line);
      lines.write('\n');
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  /** Ends the adding, and hands the lines on in their order. */
  void forEach(Consumer<String> reader) {
    try {
      lines.close();
      InputStream bytes = new InflaterInputStream(new ByteArrayInputStream(deflated.toByteArray()));
      new BufferedReader(new InputStreamReader(bytes, UTF_8)).lines().forEach(reader);
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  private static UncheckedIOException inMemory(IOException e) {
    return new UncheckedIOException("A buffer in memory cannot fail", e);
  }
}
