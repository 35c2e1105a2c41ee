package dev.quizline.draft;

import java.util.Optional;

/**
 * A text to draft from. Places in it are counted in code points.
 *
 * @param name of its file, without the folder: the same on every machine
 * @param title as it calls itself; empty where it does not
 */
public record Article(
    String name,
    Optional<String> title,
    Optional<String> author,
    Optional<String> url,
    String text) {

  /** Without anything told about it. */
  public static Article of(String name, String text) {
    return new Article(name, Optional.empty(), Optional.empty(), Optional.empty(), text);
  }
}
