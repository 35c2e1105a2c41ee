package dev.quizline.verify.text;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Property;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Which senses of a phrasing fit a subject and a mention. */
final class Fit {

  private static final String MATERIAL = "made-from-material";

  private final Passage passage;
  private final Adverbials adverbials;

  Fit(Passage passage) {
    this.passage = passage;
    adverbials = new Adverbials(passage);
  }

  /** The senses in which any of the subjects can be meant; those it has facts on go first. */
  static List<Phrasing> of(List<Phrasing> senses, List<Subject> subjects) {
    if (subjects.isEmpty()) {
      return senses;
    }
    List<Phrasing> covered = new ArrayList<>(2);
    List<Phrasing> fitting = new ArrayList<>(2);
    for (Phrasing sense : senses) {
      boolean has = false;
      boolean fits = false;
      for (Subject subject : subjects) {
        has |= has(subject, sense.property());
        fits |= sense.fits(Phrasings.kind(subject));
      }
      if (has) {
        covered.add(sense);
      } else if (fits) {
        fitting.add(sense);
      }
    }
    covered.addAll(fitting);
    return covered;
  }

  static boolean has(Subject subject, Property property) {
    for (Fact fact : subject.facts()) {
      if (fact.property().equals(property.id())) {
        return true;
      }
    }
    return false;
  }

  /** The properties among senses whose value the mention can be. */
  List<Property> properties(Hit hit, List<Phrasing> senses, Mention mention) {
    List<Property> fitting = new ArrayList<>(2);
    boolean weak = hit.isWeak();
    for (Phrasing sense : senses) {
      boolean bare = weak || sense.isWeak();
      if (accepts(sense.property(), mention, bare, hit) && !fitting.contains(sense.property())) {
        fitting.add(sense.property());
      }
    }
    return known(fitting, mention, hit);
  }

  /**
   * A value that the references have of one of the properties is meant as that. A people's language
   * is not told from their land by its name: {@code an English film} is from there, or else in it.
   */
  private static List<Property> known(List<Property> fitting, Mention mention, Hit hit) {
    List<Property> known = new ArrayList<>(2);
    for (Property property : fitting) {
      if (mention.properties().contains(property.id())) {
        known.add(property);
      }
    }
    if (known.isEmpty() || fitting.size() == known.size()) {
      return fitting;
    }
    if (isBefore(hit) && isRegion(mention) && known.get(0).type() == ValueType.TERM) {
      fitting.removeIf(property -> property.type() != ValueType.PLACE);
      known.removeAll(fitting);
      fitting.addAll(known);
      return fitting;
    }
    return known;
  }

  private boolean accepts(Property property, Mention mention, boolean weak, Hit hit) {
    if (weak && !mention.known()) {
      return false;
    }
    return switch (property.type()) {
      case DATE -> mention.is(ValueType.DATE) && adverbials.isDateOf(property, mention, hit);
      case DURATION -> mention.is(ValueType.DURATION) || isMinutes(mention, hit);
      case MONEY -> mention.is(ValueType.MONEY);
      case NUMBER -> mention.is(ValueType.NUMBER) && isCount(property, mention, weak, hit);
      case TERM ->
          mention.is(ValueType.TERM)
              && isSortOf(property.id(), mention)
              && (!property.id().equals(MATERIAL) || adverbials.isOfMaking(hit))
              && (!isBefore(hit) || !isPeople(property, mention, hit));
      case PLACE ->
          mention.is(ValueType.PLACE)
              && (!isBefore(hit) || mention.known())
              && !isLanguage(mention)
              && adverbials.isPlaceOf(hit);
      case PERSON ->
          (mention.is(ValueType.PERSON) && !isRegion(mention) || isTeam(property, mention))
              && !isOneOfMany(mention)
              && (!isBefore(hit) || isMaker(property, mention, hit));
      case ORGANIZATION ->
          mention.is(ValueType.ORGANIZATION) || isUniversity(property, mention, hit);
      case WORK, AWARD -> mention.is(property.type());
      case TEXT -> mention.isName() && !isRegion(mention) || mention.is(ValueType.TEXT);
    };
  }

  /** {@code the running time is 113.0}: a bare number of minutes. */
  private boolean isMinutes(Mention mention, Hit hit) {
    boolean bare = mention.to() == mention.from() + 1 && mention.is(ValueType.NUMBER);
    return bare && hit.shape() == Phrasing.Shape.ROLE && !passage.token(mention.from()).isWord();
  }

  /** {@code a Polish film} is from Poland, {@code a Mandarin film} is in Mandarin. */
  private boolean isPeople(Property property, Mention mention, Hit hit) {
    boolean language = sort(property.id()).equals("language");
    return language
        && isRegion(mention)
        && !mention.properties().contains(property.id())
        && !passage.is(hit.from(), "language");
  }

  /** {@code made in Swedish}. */
  private boolean isLanguage(Mention mention) {
    return mention.is(ValueType.TERM) && isRegion(mention) && passage.is(mention.from() - 1, "in");
  }

  /** {@code directed by a Swede}. */
  private boolean isOneOfMany(Mention mention) {
    boolean one = passage.is(mention.from() - 1, "a") || passage.is(mention.from() - 1, "an");
    return one && !mention.known() && mention.to() == mention.from() + 1;
  }

  /** {@code the Beatles song X}: right before the noun, and not a person with a trade. */
  private static boolean isMaker(Property property, Mention mention, Hit hit) {
    return property.id().equals("performer")
        && mention.to() == hit.from()
        && hit.from() < hit.to()
        && mention.isName();
  }

  private static boolean isBefore(Hit hit) {
    return hit.shape() == Phrasing.Shape.BEFORE;
  }

  private static boolean isRegion(Mention mention) {
    return mention.subjects().isEmpty() && mention.properties().contains(NameIndex.REGION);
  }

  /** {@code studied at Vienna}: at the university there. */
  private boolean isUniversity(Property property, Mention mention, Hit hit) {
    return property.id().equals("educated-at")
        && mention.is(ValueType.PLACE)
        && passage.is(hit.to() - 1, "at");
  }

  /** Countries win as well; what the record names as somebody is one. */
  private static boolean isTeam(Property property, Mention mention) {
    boolean region = isRegion(mention);
    return region
        && (property.id().equals("winner") || mention.properties().contains(property.id()));
  }

  private static boolean isSortOf(String property, Mention mention) {
    String sort = sort(property);
    for (String known : mention.properties()) {
      if (sort(known).equals(sort)) {
        return true;
      }
    }
    return false;
  }

  private static String sort(String property) {
    return switch (property) {
      case "original-language",
          "language-of-work-or-name",
          "official-language",
          "native-language",
          "languages-spoken-written-or-signed" ->
          "language";
      default -> property;
    };
  }

  /** A number with a noun behind it counts what the noun says. */
  private boolean isCount(Property property, Mention mention, boolean weak, Hit hit) {
    String noun = passage.word(mention.to());
    String counted = counted(noun);
    if (hit.shape() == Phrasing.Shape.ROLE && counted.equals("*")) {
      return true; // the edition was 500 copies
    }
    if (counted.isEmpty() && passage.is(hit.from(), "cost")) {
      return false; // it cost five million
    }
    return counted.isEmpty()
        ? !weak
        : counted.contains(property.id()) || List.of(property.label().split(" ")).contains(noun);
  }

  private static String counted(String noun) {
    return switch (noun) {
      case "pages", "page" -> "number-of-pages";
      case "volumes", "parts" -> "number-of-volumes";
      case "floors", "storeys", "stories" -> "floors-above-ground";
      case "seasons" -> "number-of-seasons";
      case "episodes" -> "number-of-episodes";
      case "children", "kids", "sons", "daughters" -> "number-of-children";
      case "employees", "staff" -> "employees";
      case "workers" -> "employees number-of-deaths number-of-participants";
      case "students" -> "students-count number-of-participants";
      case "seats" -> "maximum-capacity";
      case "inhabitants", "residents" -> "population";
      case "visitors", "tourists" -> "visitors-per-year attendance";
      case "admissions", "viewers", "tickets" -> "attendance";
      case "spectators" -> "attendance maximum-capacity";
      case "people" ->
          "population attendance maximum-capacity employees number-of-deaths visitors-per-year"
              + " number-of-participants number-of-injured number-of-missing";
      case "lives" -> "number-of-deaths";
      case "acts" -> "number-of-acts";
      case "awards", "prizes", "songs", "tracks", "films", "books", "copies", "weeks" -> "*";
      default -> "";
    };
  }
}
