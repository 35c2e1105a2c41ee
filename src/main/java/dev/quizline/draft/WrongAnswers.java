package dev.quizline.draft;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Folding;
import dev.quizline.verify.Property;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds wrong answers that could be thought right: what others have of the same property, who else
 * had a hand in the same thing, and only then the well known. What the oracle does not refute is
 * none.
 */
final class WrongAnswers {

  /** Looked for beyond what is needed, so that one can be chosen that is as long as the key. */
  private static final int SPARE = 6;

  private static final int ENOUGH = 8;

  /** More are not tried: what fails so often fails for a reason. */
  private static final int MOST_TRIED = 60;

  private static final Set<String> ON_STAGE =
      Set.of("cast-member", "voice-actor", "characters", "influenced-by", "dedicated-to");

  private final Subjects subjects;
  private final Oracle oracle;
  private final Pool pool = new Pool();
  private final int latestYear;

  /**
   * @param latestYear no wrong year is later
   */
  WrongAnswers(Subjects subjects, Oracle oracle, int latestYear) {
    this.subjects = subjects;
    this.oracle = oracle;
    this.latestYear = latestYear;
  }

  /**
   * @param ofRecord from the references, not from the pool
   */
  record Wrong(String value, boolean ofRecord) {}

  /** At most so many, each refuted as a claim and as a sentence. */
  List<Wrong> find(Ask ask, int many, Chance chance) {
    if (ask.figure().isPresent()) {
      return figures(ask, many, chance);
    }
    List<Wrong> found = new ArrayList<>();
    int tried = 0;
    for (Map.Entry<String, Boolean> candidate : candidates(ask, chance).entrySet()) {
      String value = candidate.getKey();
      if (found.size() == many + SPARE || tried++ == MOST_TRIED) {
        break;
      }
      if (!isLike(value, ask.known())
          && oracle.refutes(ask.known().claimWith(value), ask.statement(value))) {
        found.add(new Wrong(value, candidate.getValue()));
      }
    }
    return balanced(found, ask.key().length(), many, chance);
  }

  private List<Wrong> figures(Ask ask, int many, Chance chance) {
    List<Wrong> found = new ArrayList<>();
    for (Figure figure : ask.figure().orElseThrow().near(many, latestYear, chance)) {
      String value = figure.shown();
      if (oracle.refutes(ask.known().claimWith(value), ask.statement(value))) {
        found.add(new Wrong(value, false));
      }
    }
    return found;
  }

  /**
   * The first of them, but mostly with one as long as the key: of four choices, the right one is to
   * be the longest no more often than any other.
   */
  private static List<Wrong> balanced(List<Wrong> found, int length, int many, Chance chance) {
    List<Wrong> chosen = new ArrayList<>(found.subList(0, Math.min(many, found.size())));
    boolean longest = chosen.stream().allMatch(it -> it.value().length() < length);
    if (longest && chance.below(many + 1) > 0) {
      found.stream()
          .skip(chosen.size())
          .filter(it -> it.value().length() >= length)
          .findFirst()
          .ifPresent(longer -> chosen.set(chosen.size() - 1, longer));
    }
    return chosen;
  }

  /** In the order in which to try them; true for those of the record. */
  private Map<String, Boolean> candidates(Ask ask, Chance chance) {
    Map<String, Boolean> all = new LinkedHashMap<>();
    List<String> recorded = new ArrayList<>(chance.shuffled(sameProperty(ask.known())));
    recorded.addAll(chance.shuffled(sameSubject(ask.known())));
    recorded.forEach(value -> all.put(value, true));
    Pool.Wish wish = new Pool.Wish(sort(ask), ask.key(), year(ask.known().subject()), ENOUGH);
    pool.names(wish, chance).forEach(value -> all.putIfAbsent(value, false));
    return ask.known().property().type() == ValueType.PERSON ? alikeFirst(all, ask.key()) : all;
  }

  /** A woman among men would be found without knowing anything, and so would a man. */
  private static Map<String, Boolean> alikeFirst(Map<String, Boolean> all, String key) {
    boolean woman = Forenames.isWomans(key);
    Map<String, Boolean> sorted = new LinkedHashMap<>();
    all.forEach((name, it) -> putIf(Forenames.isWomans(name) == woman, sorted, name, it));
    all.forEach((name, it) -> putIf(Forenames.isWomans(name) != woman, sorted, name, it));
    return sorted;
  }

  private static void putIf(
      boolean wanted, Map<String, Boolean> map, String name, boolean ofRecord) {
    if (wanted) {
      map.put(name, ofRecord);
    }
  }

  /** What other subjects have; of a part in a play, who has another part. */
  private List<String> sameProperty(Known known) {
    boolean role = known.value().role().isPresent();
    List<String> values = new ArrayList<>();
    for (Subjects.Holding holding : subjects.holding(known.property().id())) {
      boolean own = holding.subject().id().equals(known.subject().id());
      boolean fits = role ? own && holding.value().role().isPresent() : !own;
      if (fits && holding.subject().type().equals(known.subject().type())) {
        values.add(holding.value().text());
      }
    }
    return values;
  }

  /** Others who had a hand in the same thing; those who only act in it stand for no one else. */
  private static List<String> sameSubject(Known known) {
    List<String> values = new ArrayList<>();
    boolean maker =
        known.property().type() == ValueType.PERSON && !known.subject().type().equals("person");
    for (Fact fact : maker ? known.subject().facts() : List.<Fact>of()) {
      boolean other =
          Vocabulary.property(fact.property())
              .map(Property::type)
              .filter(ValueType.PERSON::equals)
              .isPresent();
      if (other && !ON_STAGE.contains(fact.property())) {
        fact.values().forEach(value -> values.add(value.text()));
      }
    }
    return values;
  }

  private static String sort(Ask ask) {
    if (!ask.template().pool().equals("work")) {
      return ask.template().pool();
    }
    return switch (ask.known().subject().type()) {
      case "film" -> "film";
      case "musical-work" -> "music";
      default -> "book";
    };
  }

  /** When the subject came into the world; 0 where the record does not say. */
  private int year(Subject subject) {
    for (Fact fact : subject.facts()) {
      Optional<Property> property = Vocabulary.property(fact.property());
      if (property.filter(it -> it.type() == ValueType.DATE).isPresent()) {
        for (Fact.Value value : fact.values()) {
          Optional<Figure> date = Figure.of(ValueType.DATE, value.text());
          if (date.isPresent()) {
            int year = date.get().number().intValue();
            return fact.property().equals("date-of-birth") ? year + 35 : year;
          }
        }
      }
    }
    return 0;
  }

  /** One is in the other, or they share a word, as two of one family do. */
  private static boolean isLike(String value, Known known) {
    Set<String> words = new HashSet<>(Folding.words(value));
    words.removeIf(word -> word.length() < 3);
    if (words.isEmpty()) {
      return true;
    }
    for (String name : known.names()) {
      String own = Folding.key(name);
      String other = Folding.key(value);
      boolean shared =
          known.property().type() == ValueType.PERSON
              && Folding.words(name).stream().anyMatch(words::contains);
      if (shared || own.contains(other) || other.contains(own)) {
        return true;
      }
    }
    return false;
  }
}
