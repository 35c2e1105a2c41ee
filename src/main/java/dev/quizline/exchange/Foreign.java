package dev.quizline.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of another tool.
 *
 * @param name as the person named it
 * @param path where it lies; what came on stdin was put into a file too
 * @param encoding what the person says it is encoded with; empty: UTF-8, or as its first bytes say
 */
public record Foreign(String name, Path path, Optional<Charset> encoding) {

  public Foreign(String name, Path path) {
    this(name, path, Optional.empty());
  }

  public Head head() throws IOException {
    return Head.of(this);
  }

  public InputStream bytes() throws IOException {
    return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
  }

  /**
   * The text, decoded strictly: bytes that are none end in a {@link
   * java.nio.charset.CharacterCodingException}.
   */
  public Reader text() throws IOException {
    return StrictText.of(Files.newInputStream(path), encoding);
  }

  /** The text line by line. */
  public Lines lines() throws IOException {
    return new Lines(text());
  }
}
