package dev.quizline.verify.text;

import dev.quizline.verify.Checker;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Fact;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Subject;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.Conflict.Kind;
import dev.quizline.verify.text.Sayings.Saying;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where a text is at odds with itself; no reference is needed. What one unit says is taken
 * for the reference of the others.
 */
public final class Conflicts {

  /** So many values of one property are held against each other; a text with more is a list. */
  private static final int MOST_VALUES = 40;

  private final Subject subject;

  /** What is said, each thing once, by its property. */
  private final Map<String, Map<List<Object>, Saying>> said = new LinkedHashMap<>();

  /** How many values of a property a unit gives. */
  private final Map<List<Object>, Set<String>> given = new LinkedHashMap<>();

  private final Set<List<Object>> seen = new HashSet<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  private Conflicts(Subject about) {
    subject = new Subject(about.id(), about.name(), about.aliases(), about.type(), List.of());
  }

  /**
   * All conflicts between the units of a text and within them, in the order in which a reader comes
   * upon them. The cost grows with the text.
   *
   * @param units as {@link Units#of} gives them; a question and its answer make one
   * @param about what the text is about; its facts are not asked
   */
  public static List<Conflict> in(List<Unit> units, Subject about) {
    Conflicts conflicts = new Conflicts(about);
    conflicts.read(units);
    conflicts.said.values().forEach(sayings -> conflicts.compare(List.copyOf(sayings.values())));
    return conflicts.conflicts.stream().sorted(Conflict.IN_ORDER).toList();
  }

  private void read(List<Unit> units) {
    NameIndex names = new NameIndex(List.of(reference(List.of())));
    Phrasings phrasings = new Phrasings(List.of());
    Sayings sayings = new Sayings(subject);
    Frames frames = new Frames();
    for (int i = 0; i < units.size(); i++) {
      String before = Plain.before(units.get(i));
      String text = Plain.of(units.get(i));
      List<Token> tokens = Tokenizer.tokens(text);
      List<Mention> mentions = new MentionFinder(text, tokens, names, phrasings).find();
      Passage passage = new Passage(text, tokens, mentions, 0);
      sayings.in(passage, before, text, i).forEach(this::keep);
      frames.read(passage, i);
    }
    conflicts.addAll(frames.conflicts());
  }

  private void keep(Saying saying) {
    Claim claim = saying.claim();
    String value = claim.value().orElse("");
    List<Object> key =
        List.of(value, claim.role(), claim.year(), saying.denied(), saying.only(), saying.shared());
    Map<List<Object>, Saying> all =
        said.computeIfAbsent(claim.property(), property -> new LinkedHashMap<>());
    if (all.size() < MOST_VALUES) {
      all.putIfAbsent(key, saying);
    }
    if (!saying.denied()) {
      given
          .computeIfAbsent(List.of(saying.unit(), claim.property()), unit -> new HashSet<>(2))
          .add(value);
    }
  }

  private Reference reference(List<Fact> facts) {
    Subject with =
        new Subject(subject.id(), subject.name(), subject.aliases(), subject.type(), facts);
    return new Reference(Map.of(), List.of(), List.of(with));
  }

  private void compare(List<Saying> sayings) {
    for (Saying one : sayings) {
      if (!one.denied()) {
        Checker checker = new Checker(List.of(reference(List.of(fact(one)))), Optional.empty());
        for (Saying other : sayings) {
          boolean due = other.denied() || isBefore(one, other);
          if (due && checker.check(other.claim()).verdict() == Verdict.CONTRADICTED) {
            kind(one, other).ifPresent(kind -> add(kind, one, other));
          }
        }
      }
    }
  }

  /** With what is listed beside it, where a property can have several values. */
  private Fact fact(Saying saying) {
    Claim claim = saying.claim();
    String own = claim.value().orElse("");
    List<Fact.Value> values = new ArrayList<>();
    values.add(new Fact.Value(own, claim.role(), claim.year()));
    for (String value : saying.property().single() ? Set.<String>of() : listed(saying)) {
      if (!value.equals(own)) {
        values.add(new Fact.Value(value, Optional.empty(), Optional.empty()));
      }
    }
    return new Fact(claim.property(), values, Optional.of(true), List.of(), Optional.empty());
  }

  private Set<String> listed(Saying saying) {
    return given.getOrDefault(List.<Object>of(saying.unit(), saying.claim().property()), Set.of());
  }

  private static boolean isBefore(Saying one, Saying other) {
    return one.unit() < other.unit()
        || one.unit() == other.unit() && one.span().start() < other.span().start();
  }

  /** How two different values go together; empty where they well may. */
  private Optional<Kind> kind(Saying one, Saying other) {
    if (other.denied() || one.excludesOthers() || other.only()) {
      return Optional.of(Kind.CONTRADICTION);
    }
    if (one.unit() == other.unit()) {
      return Optional.empty();
    }
    if (one.property().complete()) {
      boolean shared = one.shared() || other.shared();
      return Optional.of(shared ? Kind.EXTENSION : Kind.TENSION);
    }
    return isList(one) ? Optional.of(Kind.EXTENSION) : Optional.empty();
  }

  /** Whether the unit gives several values, so that one more adds to its list. */
  private boolean isList(Saying one) {
    return listed(one).size() > 1;
  }

  private void add(Kind kind, Saying one, Saying other) {
    if (seen.add(List.of(kind, one.unit(), one.claim().property()))) {
      String why =
          one.property().label()
              + ": "
              + one.words()
              + (other.denied() ? ", and not " : " and then ")
              + other.words();
      conflicts.add(new Conflict(kind, one.unit(), one.span(), other.unit(), other.span(), why));
    }
  }
}
