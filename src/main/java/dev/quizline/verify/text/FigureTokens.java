package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;
import java.util.List;
import java.util.Set;

/** The tokens of a text, asked for figures. */
final class FigureTokens {

  private final String text;
  private final List<Token> tokens;

  FigureTokens(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  int size() {
    return tokens.size();
  }

  Token get(int i) {
    return tokens.get(i);
  }

  Mention figure(int from, int to, String value, Set<ValueType> types) {
    boolean about = from > 0 && isAbout(tokens.get(from - 1).word());
    String written = about ? "about " + value : value;
    return new Mention(from, to, written, types, Set.of(), List.of(), true);
  }

  static boolean isAbout(String word) {
    return switch (word) {
      case "about", "around", "approximately", "roughly", "nearly", "almost", "circa" -> true;
      default -> false;
    };
  }

  /** How many tokens from this one on make a word or phrase of a role; 0 where none does. */
  int length(String role, int i) {
    return Words.length(role, tokens, i);
  }

  String raw(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  String joined(int from, int to, String by) {
    StringBuilder joined = new StringBuilder(24);
    for (int i = from; i < to; i++) {
      if (!tokens.get(i).isSign() && !tokens.get(i).is("of") && !tokens.get(i).is("the")) {
        joined.append(joined.length() == 0 ? "" : by).append(raw(i, i + 1));
      }
    }
    return joined.toString();
  }

  String word(int i) {
    return tokens.get(i).word();
  }

  boolean isWord(int i, String word) {
    return i < tokens.size() && tokens.get(i).is(word);
  }

  boolean isDigits(int i, int least, int most) {
    return i < tokens.size()
        && tokens.get(i).word().length() >= least
        && isNumber(tokens.get(i).word(), most);
  }

  static boolean isNumber(String text, int most) {
    if (text.isEmpty() || text.length() > most) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
