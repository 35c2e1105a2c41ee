package dev.quizline.verify.text;

import java.util.List;

/**
 * The words of a headline or a title. It tells those that state something from those that only name
 * it: {@code Critics loved it} from {@code A celebrated teacher}. No dictionary of verbs is behind
 * that; what looks like a verb in its place counts as one.
 */
final class Headline {

  private final List<Token> tokens;

  Headline(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether a verb says something of something. */
  boolean states() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isWord() && isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all its words are written large, so that a capital tells nothing of a name. */
  boolean isInCapitals() {
    for (Token token : tokens) {
      if (token.isWord() && !token.capital() && !isSmallInTitles(token.word())) {
        return false;
      }
    }
    return true;
  }

  /** An article, a preposition, a conjunction; verbs are written large. */
  private static boolean isSmallInTitles(String word) {
    boolean joint = Words.is("preposition", word) || Words.is("stop", word);
    boolean verb = word.endsWith("ed") || Words.is("finite", word) || Words.is("fronted", word);
    return Words.is("small", word) && (joint || !verb);
  }

  private boolean isVerb(int at) {
    String word = tokens.get(at).word();
    if (Words.is("finite", word) || isPassive(at)) {
      return true;
    }
    boolean subject = at > 0 && tokens.get(at - 1).isWord() && !isDescribing(at - 1);
    boolean past = word.length() > 4 && word.endsWith("ed");
    boolean present = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return subject && (past && leadsOn(at + 1) || present && leadsToObject(at + 1));
  }

  /** {@code Opened by a king}, {@code Built in a year}. */
  private boolean isPassive(int at) {
    String word = tokens.get(at).word();
    boolean participle = word.endsWith("ed") || Words.is("fronted", word);
    return participle && (is(at + 1, "by") || at == 0 && isAny("preposition", at + 1));
  }

  /** A word behind which a noun is to come: {@code a celebrated}, {@code of troubled}. */
  private boolean isDescribing(int at) {
    boolean article = isAny("determiner", at) && !is(at, "that");
    return article || isAny("preposition", at) || is(at, "and");
  }

  /** What can follow a verb but not an adjective. */
  private boolean leadsOn(int at) {
    return at == tokens.size()
        || isAny("determiner", at)
        || isAny("preposition", at)
        || isAny("adverb", at)
        || isAny("personal", at)
        || tokens.get(at).isSign();
  }

  /** What can follow a verb but not a noun in the plural. */
  private boolean leadsToObject(int at) {
    return isAny("determiner", at) && !is(at, "that") || isAny("personal", at);
  }

  private boolean isAny(String role, int at) {
    return at < tokens.size() && Words.is(role, tokens.get(at).word());
  }

  private boolean is(int at, String word) {
    return at < tokens.size() && tokens.get(at).is(word);
  }
}
