package dev.quizline.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes with which a text says how it is encoded. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_16_LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16_BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

  private final Charset charset;
  private final int[] bytes;

  ByteOrderMark(Charset charset, int... bytes) {
    this.charset = charset;
    this.bytes = bytes;
  }

  static Optional<ByteOrderMark> of(byte[] head) {
    for (ByteOrderMark mark : values()) {
      if (mark.begins(head)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  private boolean begins(byte[] head) {
    boolean same = head.length >= bytes.length;
    for (int i = 0; same && i < bytes.length; i++) {
      same = (head[i] & 0xFF) == bytes[i];
    }
    return same;
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return bytes.length;
  }
}
