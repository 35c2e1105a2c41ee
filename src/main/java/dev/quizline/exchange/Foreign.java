package dev.quizline.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
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

  /** Enough to see a mark, or that this is no text. */
  private static final int LOOKED_AT = 4096;

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
    InputStream in = bytes();
    in.mark(LOOKED_AT);
    byte[] head = in.readNBytes(LOOKED_AT);
    in.reset();
    Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
    if (mark.isEmpty() && encoding.isEmpty()) {
      requireText(head);
    }
    in.skipNBytes(mark.map(ByteOrderMark::length).orElse(0));
    Charset charset =
        mark.map(ByteOrderMark::charset).or(this::encoding).orElse(StandardCharsets.UTF_8);
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** Zeros are valid UTF-8, but they tell of another encoding, or of no text at all. */
  private static void requireText(byte[] head) throws CharacterCodingException {
    for (byte b : head) {
      if (b == 0) {
        throw new MalformedInputException(1);
      }
    }
  }

  /** The text line by line. */
  public Lines lines() throws IOException {
    return new Lines(text());
  }
}
