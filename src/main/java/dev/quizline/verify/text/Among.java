package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Of whom the same is said as of those named or counted before: {@code Six took part. Among them
 * were A and B}, {@code C was not one of them}, {@code but D never was}, {@code so did E}.
 */
final class Among {

  private final Passage passage;
  private final Predicate<Mention> free;

  /**
   * @param free nothing else is said of the mention
   */
  Among(Passage passage, Predicate<Mention> free) {
    this.passage = passage;
    this.free = free;
  }

  /**
   * What is said so.
   *
   * @param said all else that the passage says
   */
  List<Said> of(List<Said> said) {
    List<Said> more = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      int from = passage.is(i, "them") ? begin(i) : -1;
      Said before = from < 0 ? null : before(from, said, Tallies::isListed);
      if (before != null) {
        add(before, from, i + 1, more);
      }
      likewise(i, said).ifPresent(more::add);
    }
    for (Said one : said) {
      sharer(one).ifPresent(more::add);
    }
    return more;
  }

  /** {@code won V in 1909 together with D}: D did so, too. */
  private Optional<Said> sharer(Said one) {
    int i = one.value().to();
    boolean year = passage.is(i, "in") && passage.mention(i + 1) != null;
    i = year ? passage.mention(i + 1).to() : i;
    i += passage.is(i, ",") ? 1 : 0;
    i += Words.lengthAt("together", passage.tokens(), i);
    Mention other = i > one.value().to() ? passage.mention(i) : null;
    Property property = one.senses().get(0);
    boolean can =
        isName(other)
            && passage.begins("together", i - 1) >= 0
            && other.subjects().stream().anyMatch(of -> Fit.has(of, property));
    return can ? Optional.of(one.of(other)) : Optional.empty();
  }

  /** {@code but D never was}, {@code nor did D}: the predicate is said once. */
  private Optional<Said> likewise(int i, List<Said> said) {
    Mention name = isLast(i) ? subject(i) : null;
    boolean inverted = name == null && isJoint(i - 1) && isAuxiliary(i);
    name = inverted && isName(passage.mention(i + 1)) ? passage.mention(i + 1) : name;
    if (name == null || inverted && !isOver(name.to())) {
      return Optional.empty();
    }
    Said before = before(Math.min(i, name.from()), said, Among::isOfDoers);
    int earliest = passage.sentenceOf(Math.max(0, passage.sentenceOf(i) - 1));
    if (before == null || before.value().to() < earliest) {
      return Optional.empty(); // the same is said of nobody named before the last sentence
    }
    boolean denied = inverted ? isDenial(i - 1) : isDenial(i) || isDenial(i - 1);
    return Optional.of(said(before, name, i, i + 1, denied, List.of(name)));
  }

  /** Whether a clause ends with an auxiliary that has its denial beside it. */
  private boolean isLast(int i) {
    boolean denied = isAuxiliary(i) && isDenial(i - 1) || isDenial(i) && isAuxiliary(i - 1);
    boolean too = passage.is(i, ",") && passage.is(i + 1, "too") || passage.is(i, "too");
    return denied && isOver(i + 1) || too && isAuxiliary(i - 1);
  }

  private Mention subject(int last) {
    Mention mention = passage.mention(last - 2);
    return isName(mention) ? mention : null;
  }

  private boolean isOver(int i) {
    return passage.isEnd(i) || passage.is(i, ",") || passage.is(i, ";");
  }

  private boolean isAuxiliary(int i) {
    return passage.is("aux", i) && passage.mention(i) == null;
  }

  private boolean isDenial(int i) {
    return passage.is("negator", i) && passage.mention(i) == null;
  }

  private boolean isJoint(int i) {
    return passage.is(i, "so")
        || passage.is(i, "as")
        || passage.is(i, "nor")
        || passage.is(i, "neither");
  }

  /** Where {@code one of them}, {@code among them} begins; -1 for other words. */
  private int begin(int them) {
    if (passage.is(them - 1, "among")) {
      return them - 1;
    }
    boolean part = passage.is(them - 1, "of") && passage.is("part", them - 2);
    return part ? them - 2 : -1;
  }

  /** The last that was said of names, or of how many there are. */
  private static Said before(int at, List<Said> said, Predicate<Property> fits) {
    Said last = null;
    for (Said one : said) {
      boolean later = last == null || one.value().from() >= last.value().from();
      if (one.value().to() <= at && later && property(one).filter(fits).isPresent()) {
        last = one;
      }
    }
    return last;
  }

  /** The property that lists them; empty where nothing does. */
  private static Optional<Property> property(Said said) {
    Property property = said.senses().get(0);
    return property.type() == ValueType.NUMBER
        ? Counted.named(property.id()).flatMap(Vocabulary::property)
        : Optional.of(property);
  }

  /** Whose values are who did something. */
  private static boolean isOfDoers(Property property) {
    return property.type() == ValueType.PERSON || property.type() == ValueType.ORGANIZATION;
  }

  private void add(Said before, int from, int to, List<Said> more) {
    int i = from - 1;
    boolean denied = false;
    while (passage.is("adverb", i) || passage.is("negator", i)) {
      denied ^= passage.is("negator", i);
      i--;
    }
    boolean inverted = !passage.is("copula", i);
    int name = inverted ? to : i - 1;
    if (inverted) {
      while (passage.is("copula", name)
          || passage.is("determiner", name)
          || passage.is(name, ",")) {
        name++;
      }
    }
    List<Mention> names = inverted ? forward(name) : backward(name);
    for (Mention mention : names) {
      more.add(said(before, mention, from, to, denied, names));
    }
  }

  private List<Mention> forward(int from) {
    List<Mention> names = new ArrayList<>();
    int i = from;
    while (isName(passage.mention(i))) {
      names.add(passage.mention(i));
      i = passage.mention(i).to();
      while (passage.is(i, ",") || passage.is(i, "and") || passage.is("determiner", i)) {
        i++;
      }
    }
    return names;
  }

  private List<Mention> backward(int from) {
    List<Mention> names = new ArrayList<>();
    int i = from;
    while (isName(passage.mention(i))) {
      names.add(0, passage.mention(i));
      i = passage.mention(i).from() - 1;
      while (passage.is(i, ",") || passage.is(i, "and") || passage.is("determiner", i)) {
        i--;
      }
    }
    return names;
  }

  private boolean isName(Mention mention) {
    return mention != null && mention.isName() && free.test(mention);
  }

  private static Said said(
      Said before, Mention name, int from, int to, boolean denied, List<Mention> group) {
    Property property = property(before).orElseThrow();
    return new Said(
        Hit.of(from, to, Shape.ROLE, property, "them"),
        name,
        name.value(),
        before.subjects(),
        List.of(property),
        Optional.empty(),
        Optional.empty(),
        denied,
        false,
        false,
        group.stream().map(Mention::value).toList());
  }
}
