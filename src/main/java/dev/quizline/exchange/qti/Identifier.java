package dev.quizline.exchange.qti;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names for the parts of a package, each the same whenever the same bank is written. */
final class Identifier {

  private static final int BYTES = 16;

  private Identifier() {}

  /** A letter and the first digits of a SHA-256. */
  static String of(String part, String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((part + "\n" + name).getBytes(StandardCharsets.UTF_8));
      return "i" + HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
