package dev.quizline.exchange;

import java.io.IOException;
import java.io.InputStream;

/** Says of bytes that are not UTF-8 where that shows, and what they seem to be instead. */
final class CharsetGuess {

  private static final int LOOKED_AT = 1 << 20;

  private CharsetGuess() {}

  static Malformed of(Foreign file) throws IOException {
    if (file.encoding().isPresent()) {
      return new Malformed(file.name(), "", "this is not text in " + file.encoding().get());
    }
    byte[] bytes;
    try (InputStream in = file.bytes()) {
      bytes = in.readNBytes(LOOKED_AT);
    }
    int at = firstHigh(bytes);
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return Malformed.atLine(file.name(), line, "this is not UTF-8" + guess(bytes));
  }

  private static String guess(byte[] bytes) {
    int[] zeros = new int[2];
    boolean windows = false;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      zeros[i % 2] += b == 0 ? 1 : 0;
      windows |= b >= 0x80 && b < 0xA0;
    }
    if (zeros[0] + zeros[1] > bytes.length / 4) {
      return seems(zeros[0] > zeros[1] ? "UTF-16BE" : "UTF-16LE");
    }
    return zeros[0] + zeros[1] > 0
        ? ", nor any text"
        : seems(windows ? "windows-1252" : "ISO-8859-1");
  }

  private static String seems(String name) {
    return "; it seems to be " + name + ": --encoding " + name + " reads it so";
  }

  /** The first byte that is no UTF-8. */
  private static int firstHigh(byte[] bytes) {
    var decoder = java.nio.charset.StandardCharsets.UTF_8.newDecoder();
    var in = java.nio.ByteBuffer.wrap(bytes);
    decoder.decode(in, java.nio.CharBuffer.allocate(bytes.length + 1), false);
    return in.position();
  }
}
