package dev.quizline.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files to start from: commented, with some of everything. */
public final class Skeleton {

  private Skeleton() {}

  /** A bank with a question of each kind, as {@code new} writes it. */
  public static String text() {
    return resource("skeleton.yaml");
  }

  /** A reference, as {@code reference new} writes it. */
  public static String reference() {
    return resource("reference-skeleton.yaml");
  }

  private static String resource(String name) {
    try (InputStream in = Skeleton.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the skeleton is missing from the program", e);
    }
  }
}
