package dev.quizline.draft;

import java.util.regex.Pattern;

/** Whether English says "a" or "an", by how a noun is spelt. */
public final class IndefiniteArticle {

  private static final String VOWELS = "aeiouAEIOUÀÁÂÄÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜàáâäèéêëìíîïòóôöùúûü";

  private static final Pattern SOUNDS_LIKE_A_CONSONANT =
      Pattern.compile("(?i)(uni([^mn]|n[^aehiou])|use|eu|one\\b|once\\b|u[bfkrst][aeiou]).*");

  private static final Pattern SILENT_H = Pattern.compile("(?i)(hono|hour|heir|honest).*");

  private IndefiniteArticle() {}

  /**
   * @param noun not empty
   */
  public static String before(String noun) {
    boolean vowel =
        VOWELS.indexOf(noun.charAt(0)) >= 0 && !SOUNDS_LIKE_A_CONSONANT.matcher(noun).matches();
    return vowel || SILENT_H.matcher(noun).matches() ? "an" : "a";
  }
}
