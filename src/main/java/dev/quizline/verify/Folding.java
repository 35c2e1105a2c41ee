package dev.quizline.verify;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Text with all that two writers may do differently taken out: case, accents, punctuation,
 * compatibility forms. What is left are lower-case words of letters and digits, parted by single
 * spaces.
 *
 * <p>Latin letters are folded from a table, because loading the JDK's normaliser costs more than
 * all the rest of a first check; it also folds the letters that Unicode does not take apart, such
 * as {@code ł}, {@code ø} and {@code ß}.
 */
public final class Folding {

  /** What U+00C0 to U+017F are without their marks, in order; {@code *} where it takes two. */
  private static final String LATIN =
      "aaaaaa*ceeeeiiiidnooooo ouuuuy**"
          + "aaaaaa*ceeeeiiiidnooooo ouuuuy*y"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii"
          + "**jjkkkllllllllllnnnnnnnnnoooooo**rrrrrrsssssssstttttt"
          + "uuuuuuuuuuuuwwyyyzzzzzzs";

  private static final int LATIN_START = 0xC0;
  private static final int LATIN_END = LATIN_START + 192;

  private Folding() {}

  /** The words of a text, parted by single spaces: {@code "L'Été, 42!"} gives {@code lete 42}. */
  public static String fold(String text) {
    return fold(text, true);
  }

  /** The same without the spaces, for names whose parts are written together or apart. */
  static String squash(String text) {
    return fold(text, false);
  }

  /** What a name is looked up by: squashed, a leading article left out. */
  public static String key(String name) {
    String folded = fold(name);
    int space = folded.indexOf(' ');
    String bare =
        space > 0 && isArticle(folded.substring(0, space)) ? folded.substring(space + 1) : folded;
    return bare.indexOf(' ') < 0 ? bare : bare.replace(" ", "");
  }

  private static boolean isArticle(String word) {
    return switch (word) {
      case "the", "a", "an", "le", "la", "les", "l", "el", "los", "las", "il", "lo", "gli" -> true;
      case "der", "die", "das", "o", "os", "as", "de", "het" -> true;
      default -> false;
    };
  }

  /** The folded words of a text. */
  public static List<String> words(String text) {
    return split(isFolded(text) ? text : fold(text));
  }

  /** Small letters with single spaces between them: most of what the program itself brings. */
  private static boolean isFolded(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  /** The words of a text that is folded already. */
  static List<String> split(String folded) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    for (int space = folded.indexOf(' '); space >= 0; space = folded.indexOf(' ', start)) {
      words.add(folded.substring(start, space));
      start = space + 1;
    }
    if (start < folded.length()) {
      words.add(folded.substring(start));
    }
    return words;
  }

  private static String fold(String text, boolean spaced) {
    return new Fold(spaced).of(isPlain(text) ? text : decomposed(text));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= LATIN_END && !isPunctuation(c) || c > 0xA7 && c < LATIN_START) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPunctuation(char c) {
    return c >= 0x2000 && c < 0x2070 || c >= 0x20A0 && c < 0x20D0;
  }

  /** Two signs go first, because their compatibility forms would be letters or spaces. */
  private static String decomposed(String text) {
    String signless = text.replace('\u2122', ' ').replace('\u00B4', '\'');
    return Normalizer.normalize(signless, Normalizer.Form.NFKD);
  }

  /** One pass over a text. */
  private static final class Fold {
    private final StringBuilder out = new StringBuilder(32);
    private final boolean spaced;
    private boolean gap;

    Fold(boolean spaced) {
      this.spaced = spaced;
    }

    String of(String text) {
      for (int i = 0; i < text.length(); ) {
        int c = text.codePointAt(i);
        i += Character.charCount(c);
        if (c < 0x80) {
          ascii(c);
        } else if (c >= LATIN_START && c < LATIN_END) {
          latin(c);
        } else {
          other(c);
        }
      }
      return out.toString();
    }

    private void ascii(int c) {
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        add(c);
      } else if (c >= 'A' && c <= 'Z') {
        add(c + ('a' - 'A'));
      } else if (c == '&') {
        gap = true;
        add('a');
        add('n');
        add('d');
        gap = true;
      } else if (c != '\'' && c != '`') {
        gap = true;
      }
    }

    private void latin(int c) {
      char base = LATIN.charAt(c - LATIN_START);
      if (base == ' ') {
        gap = true;
      } else if (base == '*') {
        String pair = pair(c);
        add(pair.charAt(0));
        add(pair.charAt(1));
      } else {
        add(base);
      }
    }

    private static String pair(int c) {
      return switch (c) {
        case 'Æ', 'æ' -> "ae";
        case 'Œ', 'œ' -> "oe";
        case 'Þ', 'þ' -> "th";
        case 'ß' -> "ss";
        default -> "ij";
      };
    }

    private void other(int c) {
      if (isMark(c) || isApostrophe(c)) {
        return;
      }
      if (Character.isLetterOrDigit(c)) {
        add(Character.toLowerCase(c));
      } else {
        gap = true;
      }
    }

    private static boolean isMark(int c) {
      int type = Character.getType(c);
      return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static boolean isApostrophe(int c) {
      return c == '\u2019' || c == '\u2018' || c == '\u2032' || c == '\u02BC';
    }

    private void add(int c) {
      if (gap && spaced && out.length() > 0) {
        out.append(' ');
      }
      gap = false;
      out.appendCodePoint(c);
    }
  }
}
