package dev.quizline.verify.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is asked in a text that begins with a question.
 *
 * @param tokens of the question alone
 * @param end of the question, in code points
 * @param answer the first word of the answer, folded
 */
record Question(List<Token> tokens, int end, String answer) {

  private static final Phrasings PHRASINGS = new Phrasings(List.of());

  private static final Set<String> INDEFINITE =
      Set.of("any", "anything", "anyone", "anybody", "anywhere", "some", "something", "many");

  static Question of(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    int i = 0;
    while (i < tokens.size() && !tokens.get(i).is("?")) {
      i++;
    }
    boolean found = i < tokens.size();
    int end = found ? text.codePointCount(0, tokens.get(i).end()) : 0;
    int next = i + 1;
    while (next < tokens.size() && !tokens.get(next).isWord()) {
      next++;
    }
    String answer = next < tokens.size() ? tokens.get(next).word() : "";
    return new Question(tokens.subList(0, found ? i : 0), end, answer);
  }

  /** Asked so that yes or no is an answer: {@code Was it ...?} */
  boolean isYesOrNo() {
    for (Token token : tokens) {
      if (token.isWord()) {
        return Words.is("aux", token.word());
      }
    }
    return false;
  }

  /** The answer says that what was asked is so. */
  boolean settled() {
    return isYesOrNo() && (answer.equals("yes") || answer.equals("indeed"));
  }

  boolean isDenied() {
    return isYesOrNo() && answer.equals("no");
  }

  /**
   * What is asked after without a value: {@code Has it won any prizes?} Empty where the question
   * names a value, or its words tell nothing of it.
   */
  Set<String> properties() {
    Set<String> properties = new HashSet<>();
    for (int i = 0; isYesOrNo() && i < tokens.size(); i++) {
      for (Phrasings.Found found : PHRASINGS.at(tokens, i)) {
        for (Phrasing phrasing : found.phrasings()) {
          if (phrasing.shape() == Phrasing.Shape.RIGHT && isIndefinite(found.end())) {
            properties.add(phrasing.property().id());
          }
        }
      }
    }
    return properties;
  }

  private boolean isIndefinite(int at) {
    return at < tokens.size() && INDEFINITE.contains(tokens.get(at).word());
  }
}
