package dev.quizline.bank;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Ids made from names: {@code Les Enfants du siècle} gives {@code les-enfants-du-siecle}. The same
 * names in the same order give the same ids; one that is taken gets a number.
 */
public final class NameIds {

  private static final int MAX_LENGTH = 60;

  private final String fallback;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param fallback for names without a single letter a to z or digit
   */
  public NameIds(String fallback) {
    this.fallback = fallback;
  }

  public String take(String name) {
    String kebab = kebab(name);
    String base = kebab.isEmpty() ? fallback : kebab;
    String id = base;
    for (int i = 2; !taken.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  /** May be empty. */
  public static String kebab(String name) {
    StringBuilder id = new StringBuilder();
    String folded = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    for (int i = 0; i < folded.length() && id.length() < MAX_LENGTH; i++) {
      char c = folded.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        id.append(c);
      } else if (!spelt(c).isEmpty()) {
        id.append(spelt(c));
      } else if (!isSilent(c) && id.length() > 0 && id.charAt(id.length() - 1) != '-') {
        id.append('-');
      }
    }
    int end = id.length();
    return id.substring(0, end > 0 && id.charAt(end - 1) == '-' ? end - 1 : end);
  }

  /** Letters that Unicode does not take apart. */
  private static String spelt(char c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'þ' -> "th";
      case 'ı' -> "i";
      default -> "";
    };
  }

  private static boolean isSilent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '\u2019';
  }
}
