package dev.quizline.draft.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A text as words. */
record Wording(String text, List<Word> words) {

  private static final String OPENING = "\"“«„";
  private static final String CLOSING = "\"”»“";

  Wording {
    words = List.copyOf(words);
  }

  static Wording of(String text) {
    return new Wording(text, new Reading(text).words());
  }

  /** Stems of the words that carry meaning. */
  Set<String> content() {
    Set<String> stems = new HashSet<>();
    for (Word word : words) {
      if (word.isContent()) {
        stems.add(word.stem());
      }
    }
    return stems;
  }

  Set<String> folded() {
    Set<String> folded = new HashSet<>();
    words.forEach(word -> folded.add(word.folded()));
    return folded;
  }

  /** Its words, folded, with single spaces between them. */
  String plain() {
    return words.stream().map(Word::folded).collect(Collectors.joining(" "));
  }

  /** Signs that mean something in themselves, as in {@code 7 + 8}, {@code C#} or {@code -5}. */
  String symbols() {
    StringBuilder symbols = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 'x';
      boolean minus = (c == '-' || c == '−') && (Character.isDigit(next) || next == ' ');
      boolean sign = type == Character.MATH_SYMBOL || type == Character.CURRENCY_SYMBOL;
      if (minus || sign && c != '−' || "*/^%#@".indexOf(c) >= 0) {
        symbols.append(c);
      }
    }
    return symbols.toString();
  }

  /** The text from one word to another, both included. */
  String between(int from, int to) {
    Word last = words.get(to);
    return text.substring(words.get(from).start(), last.start() + last.raw().length());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean has(Predicate<Word> wanted) {
    return words.stream().anyMatch(wanted);
  }

  /** A name or a title: every word that carries meaning has a capital or is a figure. */
  boolean isName() {
    boolean any = false;
    for (Word word : words) {
      if (word.isCapital() || word.isFigure()) {
        any = true;
      } else if (word.isContent() && word.folded().length() > 3) {
        return false;
      }
    }
    return any;
  }

  /** One pass over the text. Gaps of a cloze are no words. */
  private static final class Reading {
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private boolean opens = true;
    private boolean quoted;

    Reading(String text) {
      this.text = text;
    }

    List<Word> words() {
      int i = 0;
      while (i < text.length()) {
        int c = text.codePointAt(i);
        if (Character.isLetterOrDigit(c)) {
          i = word(i);
        } else if (text.startsWith("{#", i) && text.indexOf('}', i) > 0) {
          i = text.indexOf('}', i) + 1;
          opens = false;
        } else {
          mark(c);
          i += Character.charCount(c);
        }
      }
      return words;
    }

    private int word(int start) {
      int end = start;
      while (end < text.length() && isWithin(end)) {
        end += Character.charCount(text.codePointAt(end));
      }
      words.add(Word.of(text.substring(start, end), start, opens, quoted));
      opens = false;
      return end;
    }

    /**
     * Letters, digits, their accents, and an apostrophe or a figure's point between two of them.
     */
    private boolean isWithin(int at) {
      int c = text.codePointAt(at);
      int type = Character.getType(c);
      if (Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK) {
        return true;
      }
      boolean next = at + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(at + 1));
      boolean figure = (c == '.' || c == ',') && Character.isDigit(text.charAt(at - 1));
      return next && (c == '\'' || c == '’' || figure && Character.isDigit(text.charAt(at + 1)));
    }

    private void mark(int c) {
      if (quoted ? CLOSING.indexOf(c) >= 0 : OPENING.indexOf(c) >= 0) {
        quoted = !quoted;
      } else if (c == '.' || c == '?' || c == '!' || c == ':' || c == '\n' || c == '…') {
        opens = true;
      }
    }
  }
}
