package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands right beside the name of a work or a person: its year, its maker. */
final class WorkNames {

  /** Kinds of subject that are not of one year. */
  private static final Set<String> LASTING = Set.of("event", "group", "place", "building");

  private static final int REACH = 7;
  private static final int LONGEST_BRACKET = 14;

  private final Passage passage;
  private final Candidates candidates;

  WorkNames(Candidates candidates) {
    passage = candidates.passage();
    this.candidates = candidates;
  }

  /** {@code The Beatles' Hey Jude}, {@code The Beatles' 1968 single Hey Jude}: whose work it is. */
  void maker(Mention work) {
    int at = possessive(work.from());
    Mention owner = at < 0 ? null : passage.mention(at - 1);
    List<Phrasing> makers = makers(Phrasings.kind(work.subjects().get(0)));
    if (owner != null && !makers.isEmpty()) {
      Hit hit = new Hit(at, at + 1, Shape.OWNER, makers);
      List<Phrasing> senses = Fit.of(makers, work.subjects());
      if (!senses.isEmpty()) {
        candidates.add(hit, Slot.of(work, true), senses, owner, 0);
      }
    }
  }

  private static List<Phrasing> makers(String kind) {
    List<String> ids =
        switch (kind) {
          case "film" -> List.of("director");
          case "book" -> List.of("author");
          case "music" -> List.of("performer", "composer");
          case "building" -> List.of("architect");
          default -> List.of();
        };
    List<Phrasing> makers = new ArrayList<>(2);
    for (String id : ids) {
      Property property = Vocabulary.property(id).orElseThrow();
      makers.add(new Phrasing(property, Set.of(), Shape.OWNER, List.of()));
    }
    return makers;
  }

  /** {@code V's 1949 thriller S}: where the possessive before a name stands; -1 where none does. */
  private int possessive(int name) {
    int i = passage.is(name - 1, ",") ? name - 2 : name - 1;
    if (!passage.isPossessive(i) && !candidates.topics().anaphora().isNoun(i)) {
      return -1;
    }
    while (i > name - REACH && i > 0 && isDescriptive(i)) {
      i--;
    }
    return passage.isPossessive(i) ? i : -1;
  }

  /** A word between a maker and the name of the work; behind a verb it is no such. */
  private boolean isDescriptive(int i) {
    Mention mention = passage.mention(i);
    if (mention != null) {
      return !mention.isName() || mention.properties().contains(NameIndex.REGION);
    }
    return !passage.isSign(i)
        && !passage.isPossessive(i)
        && !passage.is("preposition", i)
        && !passage.is("aux", i)
        && !passage.is("copula", i)
        && !passage.is("stop", i)
        && !passage.is("determiner", i)
        && !passage.is(i, "and")
        && !candidates.isVerb(i);
  }

  /** {@code Metropolis (1927)}, {@code Marie Curie (1867 - 1934)}. */
  void dates(Mention name) {
    boolean bracket = passage.is(name.to(), "(");
    Mention first = bracket ? passage.mention(name.to() + 1) : null;
    if (first == null || !first.is(ValueType.DATE)) {
      first = bracket ? range(name.to() + 2) : null;
    }
    if (first == null) {
      return;
    }
    boolean range = passage.is(first.to(), "-");
    Mention second = range ? passage.mention(first.to() + 1) : null;
    String kind = Phrasings.kind(name.subjects().get(0));
    boolean person = kind.equals("person");
    if (person || !LASTING.contains(kind)) {
      bracketed(name, first, person ? "date-of-birth" : "publication-date");
    }
    if (person && second != null) {
      bracketed(name, second, "date-of-death");
    }
  }

  /** {@code (born V; 1850 - 1891)}: the first of two dates before the bracket closes; else null. */
  private Mention range(int from) {
    for (int i = from; i < from + LONGEST_BRACKET && !passage.is(i, ")"); i++) {
      Mention date = passage.mention(i);
      boolean dated = date != null && date.is(ValueType.DATE) && passage.is(date.to(), "-");
      if (dated && passage.is(i - 1, ";")) {
        return date;
      }
    }
    return null;
  }

  /** {@code Cairo, Egypt}, {@code the Zoo in Cairo}: what the references hold lies there. */
  void place(Mention name) {
    boolean linked = passage.is(name.to(), ",") || passage.is(name.to(), "in");
    Mention around = linked ? passage.mention(name.to() + 1) : null;
    boolean listed = around != null && isListed(around);
    Property property = around == null || listed ? null : around(name.subjects().get(0), around);
    if (property != null) {
      Hit hit = Hit.of(name.to(), name.to() + 1, Shape.RIGHT, property, ",");
      candidates.add(hit, Slot.of(name, true), hit.senses(), around, -1);
    }
  }

  /** {@code Cairo, Paris and Rome}. */
  private boolean isListed(Mention place) {
    boolean region = place.properties().contains(NameIndex.REGION);
    return !region && (passage.is(place.to(), "and") || passage.is(place.to(), ","));
  }

  /** By which property a record tells that a thing lies in a country, or in a town; else null. */
  private static Property around(Subject inner, Mention outer) {
    boolean region = outer.properties().contains(NameIndex.REGION);
    List<String> ids =
        region
            ? List.of("country")
            : List.of("located-in-the-administrative-territorial-entity", "location");
    for (String id : ids) {
      Property property = Vocabulary.property(id).orElseThrow();
      if (outer.is(ValueType.PLACE) && Fit.has(inner, property)) {
        return property;
      }
    }
    return null;
  }

  void bracketed(Mention name, Mention date, String id) {
    Property property = Vocabulary.property(id).orElseThrow();
    Hit hit = Hit.of(name.to(), name.to() + 1, Shape.RIGHT, property, "(");
    if (!Fit.of(hit.senses(), name.subjects()).isEmpty()) {
      candidates.add(hit, Slot.of(name, true), hit.senses(), date, 0);
    }
  }
}
