package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.NameIndex.Found;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what a text names and measures, from left to right: known names first, the longest there
 * is, then figures, then what is written like a name.
 */
final class MentionFinder {

  private static final Set<ValueType> ANY_NAME =
      EnumSet.of(
          ValueType.PERSON,
          ValueType.ORGANIZATION,
          ValueType.PLACE,
          ValueType.WORK,
          ValueType.AWARD,
          ValueType.TEXT);

  private static final int LONGEST_QUOTE = 12;
  private static final int LONGEST_NAME = 12;

  private final String text;
  private final List<Token> tokens;
  private final NameIndex names;
  private final Phrasings phrasings;
  private final Figures figures;
  private final List<Mention> mentions = new ArrayList<>();

  MentionFinder(String text, List<Token> tokens, NameIndex names, Phrasings phrasings) {
    this.text = text;
    this.tokens = tokens;
    this.names = names;
    this.phrasings = phrasings;
    figures = new Figures(text, tokens);
  }

  List<Mention> find() {
    int i = 0;
    while (i < tokens.size()) {
      Mention mention = at(i);
      if (mention == null) {
        i++;
      } else {
        mentions.add(mention);
        i = mention.to();
      }
    }
    return mentions;
  }

  private Mention at(int i) {
    Token token = tokens.get(i);
    if (token.is("\"") && token.isSign()) {
      Mention quoted = quoted(i);
      if (quoted != null) {
        return quoted;
      }
    }
    Found found = token.isSign() ? null : names.longest(tokens, i);
    if (found != null && !isWrittenSo(found, i)) {
      found = null;
    }
    Mention figure = figures.at(i);
    if (figure != null && (found == null || figure.to() > found.end())) {
      return figure;
    }
    int run = runEnd(i);
    if (found != null) {
      return isPartOfRun(found, i, run) ? unknown(i, run) : found.named().mention(i, found.end());
    }
    return run > i && !isLetter(i, run) ? name(i, run) : null;
  }

  /** The B of a B-side. */
  private boolean isLetter(int from, int to) {
    return to - from == 1 && tokens.get(from).word().length() == 1;
  }

  /** A name of persons or places is written with a capital; a word like "her" is no film. */
  private boolean isWrittenSo(Found found, int from) {
    if (found.named().isTermOnly()) {
      return !isAdjective(found, from);
    }
    int words = 0;
    boolean capital = false;
    for (int i = from; i < found.end(); i++) {
      words += tokens.get(i).isSign() ? 0 : 1;
      capital |= tokens.get(i).capital() || tokens.get(i).kind() == Token.Kind.FIGURE;
    }
    boolean plain = words == 1 && isStart(from) && Words.is("small", tokens.get(from).word());
    Mention mention = found.named().mention(from, found.end());
    return capital && !plain || mention.is(ValueType.TERM) || mention.is(ValueType.TEXT);
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

  /** Whether a known name is only a piece of a longer one: {@code Robert [Truffaut]}. */
  private boolean isPartOfRun(Found found, int from, int run) {
    if (run <= found.end()) {
      return false;
    }
    int words = found.end() - from;
    boolean sort = isSort(tokens.get(run - 1).word()) || isSort(tokens.get(found.end()).word());
    if (found.named().isTermOnly() && beginsKnown(found.end())) {
      return false;
    }
    if (words > 1 || found.named().isRegion()) {
      return sort && !isLooseSort(tokens.get(found.end()).word());
    }
    return true;
  }

  private static boolean isSort(String word) {
    return Words.is("organizationWord", word) || Words.is("awardWord", word);
  }

  /** Words that stand behind a name without being of it: {@code the New Democracy Party}. */
  private static boolean isLooseSort(String word) {
    return switch (word) {
      case "party", "journal", "band", "award", "prize", "label", "club", "records" -> true;
      default -> false;
    };
  }

  private Mention quoted(int open) {
    int limit = Math.min(tokens.size(), open + LONGEST_QUOTE);
    for (int close = open + 2; close < limit; close++) {
      Token token = tokens.get(close);
      if (token.is("\"") && token.isSign()) {
        boolean titled = tokens.get(open + 1).capital();
        Found found = names.longest(tokens, open + 1);
        if (found != null && found.end() == close) {
          return found.named().mention(open, close + 1);
        }
        String value = text.substring(tokens.get(open + 1).start(), tokens.get(close - 1).end());
        return titled
            ? new Mention(
                open,
                close + 1,
                value,
                EnumSet.of(ValueType.WORK, ValueType.TEXT, ValueType.ORGANIZATION),
                Set.of(),
                List.of(),
                false)
            : null;
      }
    }
    return null;
  }

  /** Behind the last word of what is written like a name from here; the place itself if nothing. */
  private int runEnd(int from) {
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
  private boolean beginsKnown(int i) {
    Found found = names.longest(tokens, i);
    return found != null && found.end() - i > 1 && isWrittenSo(found, i);
  }

  private boolean isCapital(int i) {
    Token token = tokens.get(i);
    boolean number = token.kind() == Token.Kind.FIGURE && i > 0 && tokens.get(i - 1).capital();
    return token.capital() && token.isWord() || number && token.word().length() < 3;
  }

  private static boolean isConnector(Token token) {
    return switch (token.word()) {
      case "of", "the", "de", "la", "le", "von", "van", "du", "di", "da", "del", "der", "den" ->
          true;
      case "el", "al", "bin", "y", "des", "dos", "zu", "&" -> true;
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
    boolean alone = i + 1 >= tokens.size() || !isCapital(i + 1) || beginsKnown(i + 1);
    return alone
        && names.surname(word) == null
        && (phrasings.begins(word)
            || Words.is("evaluative", word)
            || Words.is("adverb", word)
            || Words.is("hedge", word)
            || Words.is("filmNoun", word)
            || Words.is("title", word)
            || word.endsWith("ing")
            || word.endsWith("ly"));
  }

  /** What is written like a name; a title before it is none of it. */
  private Mention name(int from, int to) {
    int start = from;
    while (start < to - 1 && Words.is("title", tokens.get(start).word())) {
      start++;
    }
    if (start > from) {
      Found found = names.longest(tokens, start);
      if (found != null && found.end() >= to) {
        return found.named().mention(start, found.end());
      }
    }
    Named surname = to - start == 1 ? names.surname(tokens.get(start).word()) : null;
    if (surname != null) {
      return surname.surname(start, to, written(start, to));
    }
    return to - start == 1 && isPhrase(start) ? null : unknown(start, to);
  }

  /** The beginning of a phrasing, for all its capital: {@code Alma mater}. */
  private boolean isPhrase(int at) {
    for (Phrasings.Found found : phrasings.at(tokens, at)) {
      if (found.end() - at > 1) {
        return true;
      }
    }
    return false;
  }

  private Mention unknown(int from, int to) {
    return new Mention(from, to, written(from, to), typesOf(from, to), Set.of(), List.of(), false);
  }

  private String written(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  private Set<ValueType> typesOf(int from, int to) {
    if (to - from > 1) {
      for (int i = from; i < to; i++) {
        if (Words.is("awardWord", tokens.get(i).word())) {
          return EnumSet.of(ValueType.AWARD, ValueType.ORGANIZATION, ValueType.WORK);
        }
      }
      for (int i = from; i < to; i++) {
        if (Words.is("organizationWord", tokens.get(i).word())) {
          return EnumSet.of(ValueType.ORGANIZATION, ValueType.PLACE, ValueType.WORK);
        }
      }
    }
    return ANY_NAME;
  }
}
