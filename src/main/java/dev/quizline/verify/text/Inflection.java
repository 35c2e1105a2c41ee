package dev.quizline.verify.text;

import dev.quizline.verify.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Reads a verb as the past form in which phrasings have it: {@code did not die of}, {@code went on
 * to direct}, {@code after dying in}.
 */
final class Inflection {

  /** Between "did" and its verb stand no more words than these: {@code did not really}. */
  private static final int REACH = 3;

  private static final Map<String, String> IRREGULAR = read();

  private Inflection() {}

  /**
   * The past form of the verb at a token, where it stands in another one; of a form of "be", the
   * singular.
   *
   * @param known tells whether a form is one that phrasings begin with
   * @return the word itself where it is no such verb
   */
  static String past(List<Token> tokens, int at, Predicate<String> known) {
    String word = tokens.get(at).word();
    if (word.endsWith("ing") && word.length() > 4) {
      return pastOf(word, word.substring(0, word.length() - 3), known);
    }
    return switch (word) {
      case "were", "wasnt", "werent" -> "was";
      case "are", "isnt", "arent" -> "is";
      default -> isBase(tokens, at) ? pastOf(word, word, known) : word;
    };
  }

  private static boolean isBase(List<Token> tokens, int at) {
    int i = at - 1;
    while (i >= 0 && i > at - REACH && isBetween(tokens.get(i).word())) {
      i--;
    }
    return i >= 0 && isModal(tokens.get(i).word());
  }

  private static boolean isBetween(String word) {
    return Words.is("negator", word) || Words.is("adverb", word);
  }

  /** What a verb stands behind in its base form. */
  private static boolean isModal(String word) {
    return switch (word) {
      case "did", "does", "do", "to", "would", "could", "didnt", "doesnt", "dont", "didn" -> true;
      default -> false;
    };
  }

  private static String pastOf(String word, String stem, Predicate<String> known) {
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    String single = doubled ? stem.substring(0, last) : stem;
    for (String base : List.of(stem, stem + "e", single)) {
      String past = IRREGULAR.get(base);
      if (past != null && known.test(past)) {
        return past;
      }
    }
    if (stem.equals("dy")) {
      return "died";
    }
    String ied = stem.endsWith("y") ? stem.substring(0, last) + "ied" : stem + "ed";
    for (String past : List.of(ied, stem + "d", stem + "ed", stem + stem.charAt(last) + "ed")) {
      if (known.test(past)) {
        return past;
      }
    }
    return word;
  }

  private static Map<String, String> read() {
    Map<String, String> irregular = new HashMap<>();
    for (String[] row : Table.read(Inflection.class, "verbs.tsv")) {
      irregular.put(row[0], row[1]);
    }
    return irregular;
  }
}
