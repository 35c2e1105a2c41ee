package dev.quizline.classroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * What a player proves with that they are who they were.
 *
 * @param token of 128 bits of chance, for programs
 * @param personalCode to be noted and typed, on another device too
 */
public record Credentials(String token, String personalCode) {

  /** No vowels, so that no code is a word, and nothing that is read as something else. */
  private static final String SIGNS = "BCDFGHJKLMNPQRSTVWXZ23456789";

  private static final int TOKEN_BYTES = 16;
  private static final int JOIN_SIGNS = 6;
  private static final int PERSONAL_SIGNS = 5;

  /**
   * @param random one that cannot be foretold
   */
  static Credentials make(RandomGenerator random) {
    return new Credentials(secret(random), code(PERSONAL_SIGNS, random));
  }

  /** What people join a room with: one of 481 million. */
  public static String joinCode(RandomGenerator random) {
    return code(JOIN_SIGNS, random);
  }

  /** 128 bits of chance as 22 letters, digits, hyphens and underscores. */
  public static String secret(RandomGenerator random) {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether a code that a person typed is that one; case and blanks do not matter. */
  static boolean same(String typed, String code) {
    String written = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return MessageDigest.isEqual(
        written.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
  }

  private static String code(int length, RandomGenerator random) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < length; i++) {
      code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return code.toString();
  }
}
