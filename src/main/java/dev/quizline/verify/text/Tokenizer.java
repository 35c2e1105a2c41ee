package dev.quizline.verify.text;

import dev.quizline.verify.Folding;
import dev.quizline.verify.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a text apart in one pass. A full stop behind an initial or an abbreviation ends no sentence
 * and is left out; so are hyphens, which {@link Token#joined} remembers.
 */
final class Tokenizer {

  /** A full stop in a bracket no longer than this ends no sentence. */
  private static final int LONGEST_BRACKET = 60;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean joined;
  private boolean quoted;

  /** Where the bracket was opened that is open. */
  private int opened = -LONGEST_BRACKET - 1;

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    return new Tokenizer(text).run();
  }

  private List<Token> run() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Character.isDigit(c)) {
        figure();
      } else if (Character.isLetter(c)) {
        word();
      } else {
        sign(c);
      }
    }
    return tokens;
  }

  private void word() {
    int start = at;
    while (at < text.length() && isWordPart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    String raw = text.substring(start, at);
    boolean possessive = raw.length() > 2 && isApostrophe(raw.charAt(raw.length() - 2));
    if (possessive && (raw.endsWith("s") || raw.endsWith("S"))) {
      String owner = Folding.fold(raw.substring(0, raw.length() - 2));
      add(start, at - 2, owner, Kind.WORD);
      if (isPronoun(owner)) {
        add(at - 2, at, "is", Kind.WORD);
      } else {
        add(at - 2, at, "s", Kind.POSSESSIVE);
      }
      return;
    }
    add(start, at, Folding.fold(raw).replace(" ", ""), Kind.WORD);
    if (raw.endsWith("s") && at < text.length() && isApostrophe(text.charAt(at)) && !quoted) {
      add(at, at + 1, "s", Kind.POSSESSIVE);
      at++;
    }
  }

  private static boolean isPronoun(String word) {
    return switch (word) {
      case "it", "he", "she", "that", "who", "there", "what", "here" -> true;
      default -> false;
    };
  }

  private boolean isWordPart(int c) {
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    return isApostrophe(c) && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  /** Digits with what parts them, and the letters right behind: {@code 20th}, {@code 113m}. */
  private void figure() {
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean inner = (c == ',' || c == '.' || c == ':') && isDigitAt(at + 1) && isFigure(start, c);
      if (!Character.isLetterOrDigit(c) && !inner) {
        break;
      }
      at++;
    }
    add(start, at, text.substring(start, at).toLowerCase(java.util.Locale.ROOT), Kind.FIGURE);
  }

  /** A comma parts thousands only before three digits; in "28,1957" it parts two figures. */
  private boolean isFigure(int start, char sign) {
    if (sign != ',') {
      return true;
    }
    int end = at + 1;
    while (isDigitAt(end)) {
      end++;
    }
    return end - at == 4 && at - start <= 11;
  }

  private boolean isDigitAt(int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }

  private void sign(int c) {
    int start = at;
    at += Character.charCount(c);
    if (isHyphen(c) && start > 0 && isLetterOrDigit(start - 1) && isLetterOrDigit(at)) {
      joined = true;
    } else if (c == '.') {
      stop(start);
    } else if (c == '!' || c == '?' || c == '\u3002') {
      add(start, at, c == '?' ? "?" : ".", goesOn() ? Kind.SIGN : Kind.END);
    } else if (c == '\n') {
      if (isEmptyLine()) {
        add(start, at, "\n", Kind.END);
      }
    } else if (c == '"' || c == '\u201C' || c == '\u201D' || isQuote(c, start)) {
      quoted = isQuote(c, start) && !quoted;
      add(start, at, "\"", Kind.SIGN);
    } else if (c == '(' || c == ')') {
      opened = c == '(' ? start : -LONGEST_BRACKET - 1;
      add(start, at, text.substring(start, at), Kind.SIGN);
    } else if (!Character.isWhitespace(c) && c != '\u00A0' && Character.getType(c) != 16) {
      add(start, at, isDash(c) ? "-" : text.substring(start, at), Kind.SIGN);
    }
  }

  /** Whether a word written small or a comma stands behind the sign: {@code Help! was released}. */
  private boolean goesOn() {
    int next = at;
    while (next < text.length() && (text.charAt(next) == ' ' || isQuotation(text.charAt(next)))) {
      next++;
    }
    return next > at
        && next < text.length()
        && (Character.isLowerCase(text.charAt(next)) || text.charAt(next) == ',');
  }

  private static boolean isQuotation(char c) {
    return c == '"' || c == '\u201D' || c == '\u2019' || c == '\'';
  }

  /** An apostrophe that opens or closes a quotation. */
  private boolean isQuote(int c, int start) {
    return c == '\u2018'
        || isApostrophe(c) && (quoted || start == 0 || !isLetterOrDigit(start - 1));
  }

  private static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isDash(int c) {
    return isHyphen(c) || c == '\u2013' || c == '\u2014';
  }

  private boolean isLetterOrDigit(int i) {
    return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  private boolean isEmptyLine() {
    int i = at;
    while (i < text.length() && text.charAt(i) != '\n' && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && text.charAt(i) == '\n';
  }

  /** A full stop ends a sentence where a capital, a quotation or nothing follows. */
  private void stop(int start) {
    Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean end = next == text.length();
    boolean apart = next > at;
    boolean upper = !end && !Character.isLowerCase(text.charAt(next));
    boolean shortened = last != null && last.end() == start && isShortened(last, next);
    if (end || apart && upper && !shortened && start - opened > LONGEST_BRACKET) {
      add(start, at, ".", Kind.END);
    }
  }

  /** An initial, or an abbreviation with no word behind it that begins a sentence. */
  private boolean isShortened(Token last, int next) {
    if (last.capital() && last.word().length() == 1) {
      return true;
    }
    int end = next;
    while (end < text.length() && end < next + 8 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = Folding.fold(text.substring(next, end));
    boolean begins =
        Words.is("personal", word) || Words.is("thing", word) || Words.is("determiner", word);
    boolean initialism = Words.is("initialism", last.word());
    boolean month = Words.is("month", last.word()) && !isDated(next);
    return !begins && last.kind() == Kind.WORD && initialism && !month;
  }

  /** {@code Jan. 5}, {@code 5 Jan. 1931}: a day or a year stands beside a month. */
  private boolean isDated(int next) {
    Token before = tokens.size() < 2 ? null : tokens.get(tokens.size() - 2);
    return isDigitAt(next) || before != null && before.kind() == Kind.FIGURE;
  }

  private void add(int start, int end, String word, Kind kind) {
    if (word.isEmpty()) {
      return;
    }
    boolean capital = kind == Kind.WORD && isUpper(text.codePointAt(start));
    tokens.add(new Token(start, end, word, kind, capital, joined));
    joined = false;
  }

  private static boolean isUpper(int c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }
}
