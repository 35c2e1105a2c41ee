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
import java.util.Optional;

/** Bytes as text, never with a guess: what cannot be decoded ends the reading. */
public final class StrictText {

  /** Enough to see a mark, or that this is no text. */
  private static final int LOOKED_AT = 4096;

  private StrictText() {}

  /**
   * UTF-8, or UTF-16 where its mark says so.
   *
   * @param encoding what the bytes are in if no mark says so
   * @throws CharacterCodingException at once or while reading, where they are something else
   */
  public static Reader of(InputStream bytes, Optional<Charset> encoding) throws IOException {
    InputStream in = new BufferedInputStream(bytes, 1 << 16);
    in.mark(LOOKED_AT);
    byte[] head = in.readNBytes(LOOKED_AT);
    in.reset();
    Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
    if (mark.isEmpty() && encoding.isEmpty()) {
      requireText(head);
    }
    in.skipNBytes(mark.map(ByteOrderMark::length).orElse(0));
    Charset charset =
        mark.map(ByteOrderMark::charset).or(() -> encoding).orElse(StandardCharsets.UTF_8);
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
}
