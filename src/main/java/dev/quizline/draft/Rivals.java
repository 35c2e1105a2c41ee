package dev.quizline.draft;

import dev.quizline.quiz.Kind;
import dev.quizline.verify.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was chosen so far, looked through for questions that give one another away: whose words hold
 * the answer to another and name what that is about. Looked up by subject, not one by one.
 */
final class Rivals {

  private final Subjects subjects;
  private final Map<String, List<Drafted>> bySubject = new HashMap<>();
  private final Set<String> stems = new HashSet<>();

  Rivals(Subjects subjects) {
    this.subjects = subjects;
  }

  void add(Drafted drafted) {
    addStem(drafted.ask());
    for (String id : around(drafted)) {
      bySubject.computeIfAbsent(id, it -> new ArrayList<>()).add(drafted);
    }
  }

  /** A question that is there already, of which no more is known. */
  void addStem(String stem) {
    stems.add(Folding.fold(stem));
  }

  boolean admit(Drafted drafted) {
    if (stems.contains(Folding.fold(drafted.ask()))) {
      return false;
    }
    for (String id : around(drafted)) {
      for (Drafted other : bySubject.getOrDefault(id, List.of())) {
        if (reveals(drafted, other) || reveals(other, drafted)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The subjects that a question is about or names. */
  private Set<String> around(Drafted drafted) {
    Set<String> ids = new LinkedHashSet<>();
    for (Known known : drafted.from()) {
      ids.add(known.subject().id());
      subjects.called(known.value().text()).forEach(subject -> ids.add(subject.id()));
    }
    return ids;
  }

  private static boolean reveals(Drafted teller, Drafted owner) {
    String said = " " + Folding.fold(teller.ask()) + " ";
    for (Known known : owner.from()) {
      if (holdsAny(said, keys(known, owner)) && Subjects.names(teller.ask(), known.subject())) {
        return true;
      }
    }
    return false;
  }

  /** Parts are the answers only where they are to be matched with their players. */
  private static List<String> keys(Known known, Drafted owner) {
    List<String> keys = new ArrayList<>(known.names());
    if (owner.banked().question().kind() == Kind.MATCHING) {
      known.value().role().ifPresent(keys::add);
    }
    Figure.of(known.property().type(), known.value().text())
        .ifPresent(figure -> keys.add(figure.shown()));
    known.sentence().ifPresent(quote -> keys.add(quote.value()));
    return keys;
  }

  private static boolean holdsAny(String said, List<String> keys) {
    for (String key : keys) {
      if (said.contains(" " + Folding.fold(key) + " ")) {
        return true;
      }
    }
    return false;
  }
}
