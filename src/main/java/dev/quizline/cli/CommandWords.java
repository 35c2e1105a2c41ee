package dev.quizline.cli;

import java.util.ArrayList;
import java.util.List;

/** The words of a command typed on a line: blanks part them, quotes keep them together. */
final class CommandWords {

  private CommandWords() {}

  /** An open quote closes at the end of the line. */
  static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          word.append(c);
        }
      } else if (c == '"' || (c == '\'' && !inWord)) {
        quote = c;
        inWord = true;
      } else if (Character.isWhitespace(c)) {
        if (inWord) {
          words.add(word.toString());
          word.setLength(0);
          inWord = false;
        }
      } else {
        word.append(c);
        inWord = true;
      }
    }
    if (inWord) {
      words.add(word.toString());
    }
    return words;
  }

  /** A word as it has to be typed to be one. */
  static String quoted(String word) {
    if (word.matches("[\\p{L}\\p{N}._+-]+")) {
      return word;
    }
    String quote = word.contains("'") ? "\"" : "'";
    return quote + word + quote;
  }
}
