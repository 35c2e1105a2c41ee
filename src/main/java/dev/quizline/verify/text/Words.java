package dev.quizline.verify.text;

import dev.quizline.verify.Folding;
import dev.quizline.verify.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that the reader knows for what they do in a sentence, by their role. */
final class Words {

  private static final Map<String, Words> ROLES = read();

  private final Set<String> single = new HashSet<>();
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  private Words() {}

  static boolean is(String role, String word) {
    return ROLES.get(role).single.contains(word);
  }

  /** How many tokens from this one on make a word or phrase of the role; 0 where none does. */
  static int length(String role, List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return 0;
    }
    Words words = ROLES.get(role);
    String first = tokens.get(at).word();
    int longest = words.single.contains(first) ? 1 : 0;
    for (List<String> phrase : words.phrases.getOrDefault(first, List.of())) {
      if (phrase.size() > longest && matches(phrase, tokens, at)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  /** The same, of a place that may lie behind the last token. */
  static int lengthAt(String role, List<Token> tokens, int at) {
    return at < tokens.size() ? length(role, tokens, at) : 0;
  }

  private static boolean matches(List<String> phrase, List<Token> tokens, int at) {
    if (at + phrase.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!tokens.get(at + i).is(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Words> read() {
    Map<String, Words> roles = new HashMap<>();
    for (String[] row : Table.read(Words.class, "words.tsv")) {
      Words words = roles.computeIfAbsent(row[0], role -> new Words());
      for (String entry : row[1].split(",")) {
        words.add(Folding.words(entry));
      }
    }
    return roles;
  }

  private void add(List<String> phrase) {
    if (phrase.size() == 1) {
      single.add(phrase.get(0));
    } else if (!phrase.isEmpty()) {
      phrases.computeIfAbsent(phrase.get(0), first -> new ArrayList<>(2)).add(phrase);
    }
  }
}
