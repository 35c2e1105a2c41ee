package dev.quizline.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that comes out alike on every machine and JDK: only {@link SplittableRandom#nextLong},
 * whose sequence is specified, is drawn from; how a bound is kept is not left to the JDK.
 */
final class Chance {

  /** Raised when the same seed is to give other questions. */
  private static final String GENERATOR = "quizline draft 1";

  private final SplittableRandom random;

  private Chance(long seed) {
    random = new SplittableRandom(seed);
  }

  /**
   * @param parts what chance hangs on: a seed, the hashes of what is read, what is being made
   */
  static Chance of(Object... parts) {
    StringBuilder all = new StringBuilder(GENERATOR);
    for (Object part : parts) {
      all.append('\n').append(part);
    }
    return new Chance(ByteBuffer.wrap(sha256(all.toString().getBytes(UTF_8))).getLong());
  }

  /** The first 12 hexadecimal digits of the SHA-256 of a text: enough to tell two apart. */
  static String digest(String text) {
    return HexFormat.of().formatHex(sha256(text.getBytes(UTF_8)), 0, 6);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** From 0 to below the bound; the bias of a remainder of 63 bits is nothing here. */
  int below(int bound) {
    return (int) ((random.nextLong() >>> 1) % bound);
  }

  /** Fisher and Yates. */
  <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, below(i + 1));
    }
    return shuffled;
  }
}
