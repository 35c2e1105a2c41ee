package dev.quizline.verify.text;

import dev.quizline.verify.Subject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a text is about where it names nothing.
 *
 * @param nouns that stand for it besides those of its kind: {@code the typewriter}
 */
record About(Optional<Subject> subject, Set<String> nouns) {

  static final About NOTHING = new About(Optional.empty(), Set.of());

  static About of(Subject subject, Set<String> told) {
    Set<String> nouns = new HashSet<>(told);
    nouns.addAll(Heads.of(subject));
    return new About(Optional.of(subject), Set.copyOf(nouns));
  }
}
