package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.NameIndex.Found;
import java.util.List;

/** Words in a row that are written like a name, and whether known names are written so. */
final class NameRuns {

  private static final int LONGEST_NAME = 12;

  private final List<Token> tokens;
  private final NameIndex names;
  private final Phrasings phrasings;

  /** The whole text is written small, names and all. */
  private final boolean small;

  NameRuns(List<Token> tokens, NameIndex names, Phrasings phrasings) {
    this.tokens = tokens;
    this.names = names;
    this.phrasings = phrasings;
    boolean capital = false;
    for (Token token : tokens) {
      capital |= token.capital();
    }
    small = !capital;
  }

  /** Behind the last word of what is written like a name from here; the place itself if nothing. */
  int end(int from) {
    boolean small = Words.is("small", tokens.get(from).word());
    boolean alone =
        small && (from + 1 >= tokens.size() || !isCapital(from + 1) || isKnown(from + 1));
    if (!isCapital(from) || alone || isStart(from) && isPlainWord(from)) {
      return from;
    }
    int end = from + 1;
    while (end < tokens.size() && end - from < LONGEST_NAME) {
      int next = end;
      while (next < tokens.size() && next - end < 2 && isConnector(tokens.get(next))) {
        next++;
      }
      boolean titled = Words.is("title", tokens.get(from).word());
      boolean known = next < tokens.size() && (next > from + 1 || titled) && beginsKnown(next);
      if (next >= tokens.size() || !isCapital(next) || known && next > end) {
        return end;
      }
      if (known && !isSort(tokens.get(next).word())) {
        return end;
      }
      end = next + 1;
    }
    return end;
  }

  /** A known name begins here, so that an article before it is none of it. */
  private boolean isKnown(int i) {
    Found found = names.longest(tokens, i);
    return found != null && isWrittenSo(found, i);
  }

  /** A known name of several words begins here: it is not the tail of another. */
  boolean beginsKnown(int i) {
    Found found = names.longest(tokens, i);
    return found != null && found.end() - i > 1 && isWrittenSo(found, i);
  }

  private boolean isCapital(int i) {
    Token token = tokens.get(i);
    boolean number = token.kind() == Token.Kind.FIGURE && i > 0 && tokens.get(i - 1).capital();
    boolean numbered = i > 0 && isNumbering(tokens.get(i - 1).word());
    return token.capital() && token.isWord() && !isNumbering(token.word())
        || number && !numbered && token.word().length() < 3;
  }

  /** The "Op." of "Op. 11". */
  private static boolean isNumbering(String word) {
    return word.equals("op") || word.equals("opus");
  }

  private static boolean isConnector(Token token) {
    return switch (token.word()) {
      case "of", "the", "de", "la", "le", "von", "van", "du", "di", "da", "del", "der", "den" ->
          true;
      case "alla",
          "della",
          "delle",
          "dei",
          "degli",
          "el",
          "al",
          "bin",
          "y",
          "des",
          "dos",
          "zu",
          "&" ->
          true;
      default -> false;
    };
  }

  private boolean isStart(int i) {
    return i == 0
        || tokens.get(i - 1).kind() == Token.Kind.END
        || tokens.get(i - 1).is("\"")
        || tokens.get(i - 1).is(":");
  }

  /** A word that has its capital from the sentence that it begins. */
  private boolean isPlainWord(int i) {
    String word = tokens.get(i).word();
    if (Words.is("small", word)) {
      return true;
    }
    boolean leads = word.endsWith("ing") && phrasings.begins(word);
    boolean alone =
        i + 1 >= tokens.size()
            || !isCapital(i + 1)
            || beginsKnown(i + 1)
            || leads && isKnown(i + 1);
    return alone
        && names.surname(word) == null
        && (phrasings.begins(word)
            || Words.is("evaluative", word)
            || Words.is("adverb", word)
            || Words.is("commands", word)
            || Words.is("hedge", word)
            || Words.is("filmNoun", word)
            || Words.is("title", word)
            || word.endsWith("ing")
            || word.endsWith("ly"));
  }

  /** A name of persons or places is written with a capital; a word like "her" is no film. */
  boolean isWrittenSo(Found found, int from) {
    if (found.named().isTermOnly()) {
      return !isAdjective(found, from) && !isVerb(found, from);
    }
    int words = 0;
    boolean capital = false;
    for (int i = from; i < found.end(); i++) {
      words += tokens.get(i).isSign() ? 0 : 1;
      capital |= tokens.get(i).capital() || tokens.get(i).kind() == Token.Kind.FIGURE;
    }
    boolean first = isStart(from) && found.named().isSubject();
    boolean work = (isWork(found, from) || first) && (words > 1 || isOwned(from));
    if (work || small && (words > 1 || !isCommon(tokens.get(from).word()))) {
      return true;
    }
    boolean plain = words == 1 && isStart(from) && Words.is("small", tokens.get(from).word());
    Mention mention = found.named().mention(from, found.end());
    boolean prize = mention.is(ValueType.AWARD) && Character.isLowerCase(mention.value().charAt(0));
    boolean asRecorded = words > 1 ? isWrittenSmall(mention.value()) : prize;
    boolean term = mention.is(ValueType.TERM) || mention.is(ValueType.TEXT);
    return capital && !plain || asRecorded || term;
  }

  /** A name of plain words, of which the record writes the first large at most. */
  private static boolean isWrittenSmall(String name) {
    for (int i = name.indexOf(' '); i >= 0 && i + 1 < name.length(); i = name.indexOf(' ', i + 1)) {
      if (!Character.isLowerCase(name.charAt(i + 1))) {
        return Character.isLowerCase(name.charAt(0));
      }
    }
    return true;
  }

  /** Behind a noun for its sort or a possessive: {@code the film third man}. */
  private boolean isWork(Found found, int from) {
    boolean noun = from > 0 && Anaphora.isKindNoun(tokens.get(from - 1).word());
    boolean of =
        from > 2 && tokens.get(from - 1).is("of") && phrasings.begins(tokens.get(from - 2).word());
    return found.named().isSubject() && (noun || of || isOwned(from));
  }

  private boolean isOwned(int from) {
    return from > 0 && tokens.get(from - 1).kind() == Token.Kind.POSSESSIVE;
  }

  private boolean isCommon(String word) {
    return Words.is("small", word) || phrasings.begins(word) || Words.is("evaluative", word);
  }

  /** "Musical" is a genre of films, but a "musical artist" is none. */
  private boolean isAdjective(Found found, int from) {
    if (!tokens.get(from).is("musical") || found.end() >= tokens.size()) {
      return false;
    }
    String next = tokens.get(found.end()).word();
    return tokens.get(found.end()).isWord()
        && !next.equals("film")
        && !next.equals("comedy")
        && !Words.is("small", next);
  }

  /** "Won" is what somebody did, but for an article or a country before it. */
  private boolean isVerb(Found found, int from) {
    boolean single = found.end() == from + 1 && !tokens.get(from).capital();
    if (!single || !Words.is("strongWord", tokens.get(from).word())) {
      return false;
    }
    Token before = from == 0 ? null : tokens.get(from - 1);
    return before == null || !Words.is("determiner", before.word()) && !before.capital();
  }

  static boolean isSort(String word) {
    return Words.is("organizationWord", word) || Words.is("awardWord", word);
  }
}
