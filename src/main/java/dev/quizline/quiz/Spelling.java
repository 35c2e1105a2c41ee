package dev.quizline.quiz;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ways in which two spellings may differ and still be the same answer, from the smallest to the
 * boldest; each forgives what those before it forgive as well.
 */
enum Spelling {
  FORM("spacing and letter forms ignored") {
    @Override
    String next(String text) {
      String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
      return words(INVISIBLE.matcher(compatible).replaceAll(""));
    }
  },
  CASE("capital letters ignored") {
    @Override
    String next(String text) {
      // By way of capitals, so that ß meets ss and the two small sigmas meet each other.
      return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
  },
  ACCENTS("accents ignored") {
    @Override
    String next(String text) {
      String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
      StringBuilder plain = new StringBuilder();
      ACCENT
          .matcher(apart)
          .replaceAll("")
          .codePoints()
          .forEach(c -> plain.append(PLAIN.getOrDefault(c, Character.toString(c))));
      return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
  },
  PUNCTUATION("punctuation ignored") {
    @Override
    String next(String text) {
      String elided = ELISION.matcher(text).replaceFirst("$1 ");
      String joined = APOSTROPHE.matcher(elided).replaceAll("");
      String signed = joined.replace('−', '-').replace("&", " and ");
      return words(MARK.matcher(signed).replaceAll(" "));
    }
  },
  ARTICLE("leading article ignored") {
    @Override
    String next(String text) {
      int space = text.indexOf(' ');
      return space > 0 && ARTICLES.contains(text.substring(0, space))
          ? text.substring(space + 1)
          : text;
    }
  },
  NUMBER_WORDS("number words read as digits") {
    @Override
    String next(String text) {
      return String.join(" ", NumberWords.toDigits(List.of(text.split(" "))));
    }
  },
  WORD_BREAKS("breaks between words ignored") {
    @Override
    String next(String text) {
      return BREAK.matcher(text).replaceAll("");
    }
  };

  /** Zero-width, soft-hyphen and direction characters, which nobody types on purpose. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

  /** Latin, Greek and Cyrillic accents only: elsewhere a combining mark can make another letter. */
  private static final Pattern ACCENT = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

  /** Letters that carry their difference within and do not come apart in Unicode. */
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ŧ', "t"),
          Map.entry((int) 'ı', "i"));

  private static final Pattern ELISION = Pattern.compile("^(l|un|dell|all)['’]\\s?");

  private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ`]");

  /** Marks that only set text apart; #, %, @ and a minus before a digit mean something. */
  private static final Pattern MARK = Pattern.compile("(?!(?<!\\S)-\\d)[\\p{P}&&[^#%@]]");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Not between two digits: "1 2" is not "12". */
  private static final Pattern BREAK = Pattern.compile("(?<!\\d) | (?!\\d)");

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "an", "le", "la", "les", "l", "un", "une", "der", "die", "das", "ein", "eine",
          "el", "los", "las", "una", "il", "lo", "gli");

  private final String forgiven;

  Spelling(String forgiven) {
    this.forgiven = forgiven;
  }

  /** What was ignored, in words for the player. */
  String forgiven() {
    return forgiven;
  }

  /** The text with everything ignored that this way of reading and those before it ignore. */
  String fold(String text) {
    String folded = text;
    for (Spelling each : values()) {
      if (each.compareTo(this) > 0) {
        break;
      }
      folded = each.next(folded);
    }
    return folded;
  }

  /** The text folded in each of the ways. */
  static Map<Spelling, String> forms(String text) {
    Map<Spelling, String> forms = new EnumMap<>(Spelling.class);
    String folded = text;
    for (Spelling each : values()) {
      folded = each.next(folded);
      forms.put(each, folded);
    }
    return forms;
  }

  /** One more step, on a text that the step before has folded. */
  abstract String next(String text);

  private static String words(String text) {
    return SPACE.matcher(text.strip()).replaceAll(" ");
  }
}
