package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How many there are of what a record lists: {@code three architects}, {@code married twice}. */
final class Tallies {

  /** How many there are of which there are several. */
  static final String SEVERAL = "at least 2";

  /** More of something is no list that anybody writes down. */
  private static final int MOST_DIGITS = 2;

  private static final int REACH = 10;

  private static final Set<String> ONE = Set.of("only", "just", "exactly");

  private static final Set<String> PEOPLE =
      Set.of("men", "women", "people", "brothers", "sisters", "friends", "students", "partners");

  private final Passage passage;
  private final Candidates candidates;

  Tallies(Candidates candidates) {
    passage = candidates.passage();
    this.candidates = candidates;
  }

  /** Whether a value is a count of what the property lists. */
  static boolean isTally(Mention value, Property property) {
    return value.is(ValueType.NUMBER) && isListed(property);
  }

  /** Of a family all are counted; of a cast those whom a sentence speaks of may be. */
  static boolean isWhole(Property property) {
    return property.id().equals("spouse") || property.id().equals("child");
  }

  static boolean isListed(Property property) {
    return switch (property.type()) {
      case PERSON, ORGANIZATION, PLACE, WORK, TERM, AWARD -> true;
      case DATE, DURATION, MONEY, NUMBER, TEXT -> false;
    };
  }

  /** {@code three architects}, {@code only one child}: the number right before a noun. */
  void before(Hit noun) {
    if (isNone(noun.from()) && noun.to() > noun.from()) {
      none(noun);
    }
    Mention number = number(noun.from());
    if (number == null || noun.to() == noun.from()) {
      return;
    }
    Slot subject = new RoleOwner(candidates, noun, number.from()).subject();
    int colon = colon(noun.to());
    if (colon < 0) {
      add(noun, subject, number);
      return;
    }
    // so many are told, whether or not there are more
    String least = "at least " + number.value();
    add(noun, subject, number.spanning(number.from(), number.to(), least));
    Mention first = passage.mention(passage.is(colon + 1, "the") ? colon + 2 : colon + 1);
    if (first != null) {
      candidates.add(noun, subject, Fit.of(noun.senses(), subject.subjects()), first, 1);
    }
  }

  /** {@code several architects}: not even how many is said. */
  private boolean isVague(Mention number) {
    return passage.is("several", number.from());
  }

  /** {@code S had two directors}; but {@code Two directors refused} need not be of those it had. */
  private boolean isWhole(Hit hit, Mention number) {
    int i = number.from() - 1;
    boolean told = number.value().startsWith("at least") && !isVague(number);
    return hit.shape() != Shape.ROLE
        || told
        || passage.is("with", i)
        || passage.is(i, "have")
        || passage.is(i, "left")
        || passage.is("only", i)
        || passage.is("possessing", i)
        || passage.is("personal", i)
        || passage.is("copula", i)
        || passage.is(i, "by")
        || ONE.contains(passage.word(number.from()))
        || passage.is(number.from(), "one")
        || passage.is(number.from(), "single");
  }

  /** {@code Two architects designed it: V and W}; -1 where no names follow. */
  private int colon(int from) {
    for (int i = from; i < from + REACH && !passage.isEnd(i); i++) {
      if (passage.is(i, ":")) {
        return i;
      }
    }
    return -1;
  }

  /** {@code there was no crew}, {@code it has no mascot}. */
  private boolean isNone(int noun) {
    int i = noun - 2;
    boolean is = passage.is("copula", i) && passage.is(i - 1, "there");
    return passage.is(noun - 1, "no") && (is || passage.is("with", i) || passage.is(i, "have"));
  }

  private void none(Hit noun) {
    int no = noun.from() - 1;
    Slot subject = new RoleOwner(candidates, noun, no).subject();
    List<Property> told =
        Fit.of(noun.senses(), subject.subjects()).stream()
            .map(Phrasing::property)
            .filter(one -> subject.subjects().stream().anyMatch(of -> Fit.has(of, one)))
            .distinct()
            .toList();
    if (!told.isEmpty()) {
      Mention none = Nothing.mention(no, no + 1, Nothing.NONE, ValueType.TEXT);
      candidates.found().add(new Candidate(noun, subject, none, told, 0, false));
    }
  }

  private Mention number(int noun) {
    Mention number = passage.mention(noun - 1);
    if (number != null) {
      boolean plain = number.to() == noun && FigureTokens.isNumber(number.value(), MOST_DIGITS);
      int ranking = number.from() - 1;
      boolean only = passage.is("only", ranking) && !passage.is("determiner", ranking - 1);
      boolean some = passage.is("superlative", ranking) && !only;
      return plain && number.is(ValueType.NUMBER) && !some ? number : null;
    }
    if (passage.is("several", noun - 1) && !passage.is(noun - 1, "some")) {
      return Nothing.mention(noun - 1, noun, SEVERAL, ValueType.NUMBER);
    }
    boolean one = passage.is(noun - 1, "one") && ONE.contains(passage.word(noun - 2));
    return one || passage.is(noun - 1, "single") && passage.is(noun - 2, "a")
        ? Nothing.mention(noun - 1, noun, "1", ValueType.NUMBER)
        : null;
  }

  /** {@code founded by three men}: how many they were, not who. */
  void byPeople(Hit verb) {
    Mention number = passage.is(verb.to() - 1, "by") ? passage.mention(verb.to()) : null;
    boolean people =
        number != null
            && number.is(ValueType.NUMBER)
            && FigureTokens.isNumber(number.value(), MOST_DIGITS)
            && PEOPLE.contains(passage.word(number.to()));
    if (people) {
      add(verb, candidates.slots().before(verb.from()), number);
    }
  }

  /** {@code married twice}; whom, behind that, is said of the same verb. */
  void behind(Hit verb) {
    boolean married = verb.senses().get(0).property().id().equals("spouse");
    Mention times = married ? Times.at(passage, verb.to()) : null;
    if (times == null) {
      return;
    }
    Slot subject = candidates.slots().before(verb.from());
    add(verb, subject, times);
    int i = passage.is(times.to(), ",") ? times.to() + 1 : times.to();
    i += passage.is(i, "first") ? 1 : 0;
    Mention whom = passage.is(i, "to") ? passage.mention(i + 1) : null;
    if (whom != null) {
      candidates.add(verb, subject, Fit.of(verb.senses(), subject.subjects()), whom, 1);
    }
  }

  /** The property that counts what another lists, where the record has it; else the list. */
  private static Optional<Property> counting(Slot subject, Property listed) {
    for (Subject one : subject.subjects()) {
      Optional<Property> counting =
          one.facts().stream()
              .filter(fact -> Counted.named(fact.property()).equals(Optional.of(listed.id())))
              .flatMap(fact -> Vocabulary.property(fact.property()).stream())
              .findFirst();
      if (counting.isPresent() || Fit.has(one, listed)) {
        return counting.or(() -> Optional.of(listed));
      }
    }
    return Optional.empty();
  }

  private void add(Hit hit, Slot subject, Mention number) {
    List<Property> listed =
        Fit.of(hit.senses(), subject.subjects()).stream()
            .map(Phrasing::property)
            .filter(Tallies::isListed)
            .map(one -> counting(subject, one))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    boolean vague = isVague(number) && !isWhole(hit, number);
    if (!listed.isEmpty() && !vague) {
      boolean whole = listed.get(0).type() == ValueType.NUMBER || isWhole(hit, number);
      Hit counted = whole ? hit : hit.moved(Shape.HINT, hit.to());
      candidates.found().add(new Candidate(counted, subject, number, listed, 0, false));
    }
  }
}
