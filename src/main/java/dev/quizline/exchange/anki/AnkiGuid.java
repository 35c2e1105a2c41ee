package dev.quizline.exchange.anki;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * By what Anki knows a note: made from the id of the question and never from its text, so that a
 * corrected question keeps its place in a learner's schedule.
 */
final class AnkiGuid {

  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  private static final int LENGTH = 10;
  private static final int BITS = 6;

  private AnkiGuid() {}

  static String of(String bank, String id) {
    BigInteger number = new BigInteger(1, digest(bank + "\n" + id));
    StringBuilder guid = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      guid.append(DIGITS.charAt(number.shiftRight(i * BITS).intValue() & (1 << BITS) - 1));
    }
    return guid.toString();
  }

  /** An id for the note of somebody else; empty where it has no guid. */
  static String id(String guid) {
    return guid.matches("[A-Za-z0-9._-]{0,80}") ? guid : "anki-" + of("", guid);
  }

  /** A number that is the same for the same text: how Anki names decks and notes. */
  static long number(String text) {
    long number = new BigInteger(1, digest(text)).longValue();
    // As many digits as the milliseconds that Anki uses itself.
    return 1_000_000_000_000L + Math.floorMod(number, 500_000_000_000L);
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
