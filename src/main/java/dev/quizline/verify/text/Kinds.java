package dev.quizline.verify.text;

import dev.quizline.verify.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * What of the things that a name may stand for is meant, by a noun beside it: {@code the novel X},
 * {@code a ska song}.
 */
final class Kinds {

  /** As many words stand between a name and the noun that it is equated to. */
  private static final int REACH = 7;

  private final List<Token> tokens;

  Kinds(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The mention with those of its subjects that a noun beside it fits; all where none does. */
  Mention narrow(Mention mention) {
    if (describes(mention)) {
      return mention.asTerm();
    }
    if (mention.subjects().size() < 2) {
      return mention;
    }
    Mention before = of(mention, mention.from() - 1);
    Mention behind = before == mention ? of(mention, mention.to()) : before;
    boolean owner = mention.from() > 0 && tokens.get(mention.from() - 1).is("of");
    int noun = behind == mention && !owner ? equated(mention.to()) : -1;
    return noun < 0 ? behind : of(mention, noun);
  }

  /**
   * A genre right before a noun for a work, or in what a work is said to be: it is not the genre
   * that is spoken of.
   */
  private boolean describes(Mention mention) {
    if (mention.subjects().isEmpty() || !mention.properties().contains("genre")) {
      return false;
    }
    String noun = mention.to() < tokens.size() ? tokens.get(mention.to()).word() : "";
    if (noun.equals("genre") || noun.equals("style")) {
      int before = mention.from() - 1;
      before -= before > 0 && tokens.get(before).is("the") ? 1 : 0;
      return before > 0 && Words.is("preposition", tokens.get(before).word());
    }
    return Anaphora.isNounOf("music", noun)
        || Anaphora.isNounOf("film", noun)
        || Anaphora.isNounOf("book", noun);
  }

  private Mention of(Mention mention, int noun) {
    if (noun < 0 || noun >= tokens.size()) {
      return mention;
    }
    String word = tokens.get(noun).word();
    List<Subject> fitting = new ArrayList<>(1);
    for (Subject subject : mention.subjects()) {
      if (Anaphora.isNounOf(Phrasings.kind(subject), word)) {
        fitting.add(subject);
      }
    }
    return fitting.isEmpty() ? mention : mention.about(fitting);
  }

  /** {@code X is a short American novel}, {@code X, a novel}: where the noun stands; else -1. */
  private int equated(int from) {
    if (from + 1 >= tokens.size()) {
      return -1;
    }
    boolean equated = Words.is("copula", tokens.get(from).word()) || tokens.get(from).is(",");
    boolean one = tokens.get(from + 1).is("a") || tokens.get(from + 1).is("an");
    for (int i = from + 2; equated && one && i < Math.min(tokens.size(), from + REACH); i++) {
      Token token = tokens.get(i);
      if (token.isSign() || Words.is("preposition", token.word())) {
        return -1;
      }
      if (Anaphora.isKindNoun(token.word())) {
        return i;
      }
    }
    return -1;
  }
}
