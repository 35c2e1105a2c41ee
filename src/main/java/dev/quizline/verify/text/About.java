package dev.quizline.verify.text;

import dev.quizline.verify.Folding;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text is about where it names nothing.
 *
 * @param nouns that stand for it besides those of its kind: {@code the typewriter}
 */
record About(Optional<Subject> subject, Set<String> nouns) {

  static final About NOTHING = new About(Optional.empty(), Set.of());

  /**
   * A mention as it is meant in a text about this: of several of one name it is this one, and the
   * forename alone is of whom the text is about.
   */
  Mention meant(Mention mention, List<Token> tokens) {
    Subject one = subject.orElseThrow();
    List<String> name = Folding.words(one.name());
    boolean forename =
        one.type().equals("person")
            && name.size() > 1
            && !mention.known()
            && mention.to() == mention.from() + 1
            && tokens.get(mention.from()).is(name.get(0))
            && (mention.from() == 0
                || !Words.is("relation", tokens.get(mention.from() - 1).word()));
    return forename
        ? new Mention(
            mention.from(),
            mention.to(),
            one.name(),
            EnumSet.of(ValueType.PERSON),
            Set.of(),
            List.of(one),
            true)
        : mention.meaning(one);
  }

  static About of(Subject subject, Set<String> told) {
    Set<String> nouns = new HashSet<>(told);
    nouns.addAll(Heads.of(subject));
    return new About(Optional.of(subject), Set.copyOf(nouns));
  }
}
