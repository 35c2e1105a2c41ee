package dev.quizline.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Places: equal by name or alias; a coarser one is true of what lies in it, by the facts of place
 * subjects ({@code country}, {@code located-in-the-administrative-territorial-entity}), by what is
 * written behind a comma, and by the geography that everybody knows; a finer one is not told.
 * Between a town and a country that nothing relates it is not told either.
 */
final class Place {

  private static final String NOTHING_FINER = ", and no place within it";
  private static final String NOT_WHERE = ", without saying where that lies";

  private final Context context;

  private Place(Context context) {
    this.context = context;
  }

  static Likeness compare(String stated, String known, Context context) {
    return new Place(context).compare(stated, known);
  }

  private Likeness compare(String stated, String known) {
    PlaceName place = PlaceName.of(stated);
    PlaceName knownPlace = PlaceName.of(known);
    if (place.head().isEmpty()) {
      return Likeness.different();
    }
    Set<String> around = around(place);
    Set<String> aroundKnown = around(knownPlace);
    if (namesOf(knownPlace.head()).contains(place.head())) {
      return sameHead(place, around, knownPlace, aroundKnown);
    }
    if (aroundKnown.contains(place.head())) {
      return aroundKnown.containsAll(place.around())
          ? Likeness.within(stated.strip())
          : Likeness.untold(NOT_WHERE);
    }
    if (around.contains(knownPlace.head())) {
      return Likeness.untold(NOTHING_FINER);
    }
    return apart(place, around, knownPlace, aroundKnown);
  }

  /** One name; what is said to lie around it decides whether it is one place. */
  private static Likeness sameHead(
      PlaceName place, Set<String> around, PlaceName known, Set<String> aroundKnown) {
    if (isBeside(place, known)) {
      return Likeness.different();
    }
    boolean finer = !known.around().isEmpty() && around.containsAll(known.around());
    boolean fits = place.around().stream().allMatch(outer -> fits(outer, aroundKnown));
    if (finer && fits || aroundKnown.containsAll(place.around())) {
      return Likeness.same();
    }
    return aroundKnown.isEmpty() ? Likeness.close(NOT_WHERE) : Likeness.untold(NOT_WHERE);
  }

  /** Whether a place can lie around what all these do: no second country, no second continent. */
  private static boolean fits(String outer, Set<String> around) {
    return around.contains(outer)
        || !Regions.isRegion(outer)
        || !hasRegion(around)
        || Regions.country(outer).filter(around::contains).isPresent();
  }

  /** Towns of one name in two parts of one country: Portland, Maine and Portland, Oregon. */
  private static boolean isBeside(PlaceName place, PlaceName known) {
    for (String part : place.around()) {
      for (String knownPart : known.around()) {
        Optional<String> country = Regions.country(part);
        if (country.isPresent()
            && !part.equals(knownPart)
            && country.equals(Regions.country(knownPart))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Neither holds the other as far as is known: another place, unless too little is known. */
  private static Likeness apart(
      PlaceName place, Set<String> around, PlaceName known, Set<String> aroundKnown) {
    Optional<String> past = past(place, around);
    Optional<String> knownPast = past(known, aroundKnown);
    if (past.isPresent() != knownPast.isPresent()) {
      boolean told =
          past.isPresent()
              ? isElsewhere(past.get(), known, aroundKnown)
              : isElsewhere(knownPast.get(), place, around);
      return told ? Likeness.different() : Likeness.untold(NOT_WHERE);
    }
    if (place.isRegion() && !known.isRegion() && !hasRegion(aroundKnown)) {
      return Likeness.untold(NOT_WHERE);
    }
    if (known.isRegion() && !place.isRegion() && !hasRegion(around)) {
      return Likeness.untold(NOTHING_FINER);
    }
    return Likeness.different();
  }

  private static boolean hasRegion(Set<String> keys) {
    for (String key : keys) {
      if (Regions.isRegion(key)) {
        return true;
      }
    }
    return false;
  }

  /** The state of the past that a place is or lay in. */
  private static Optional<String> past(PlaceName place, Set<String> around) {
    if (Regions.isPast(place.head())) {
      return Optional.of(place.head());
    }
    return around.stream().filter(Regions::isPast).findFirst();
  }

  /** Whether a place is in states of today none of which has land of that one of the past. */
  private static boolean isElsewhere(String past, PlaceName place, Set<String> around) {
    boolean known = false;
    for (String key : concat(place.head(), around)) {
      String country = Regions.country(key).orElse(key);
      boolean state = Regions.isRegion(key) && Regions.around(country).isPresent();
      if (state && Regions.mayHaveLandOf(past, country)) {
        return false;
      }
      known |= state;
    }
    return known;
  }

  private static Set<String> concat(String head, Set<String> around) {
    Set<String> keys = new HashSet<>(around);
    keys.add(head);
    return keys;
  }

  /**
   * All that a place lies in, near and far; a cycle in the facts ends where it closes. What is
   * known of the name counts only where it fits what is written behind it: Paris, Texas is not in
   * France.
   */
  private Set<String> around(PlaceName place) {
    Set<String> byName = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    addNext(place.head(), byName, open);
    addAll(byName, open);
    if (byName.containsAll(place.around())) {
      return byName;
    }
    Set<String> around = new HashSet<>();
    for (String key : place.around()) {
      add(key, around, open);
    }
    addAll(around, open);
    return around;
  }

  private void addAll(Set<String> around, Deque<String> open) {
    while (!open.isEmpty()) {
      addNext(open.remove(), around, open);
    }
  }

  private void addNext(String key, Set<String> around, Deque<String> open) {
    Optional<String> region = Regions.around(key);
    if (region.isPresent()) {
      add(region.get(), around, open);
    }
    for (Subject subject : context.references().names().called(key)) {
      for (Fact fact : subject.facts()) {
        if (isContainment(fact.property(), subject)) {
          for (Fact.Value value : fact.values()) {
            PlaceName outer = PlaceName.of(value.text());
            add(outer.head(), around, open);
            for (String further : outer.around()) {
              add(further, around, open);
            }
          }
        }
      }
    }
  }

  /** A building lies where its location does; what is kept in one may have been elsewhere. */
  private static boolean isContainment(String property, Subject subject) {
    boolean building = subject.type().equals("building") || subject.type().equals("place");
    return property.equals("country")
        || property.equals("located-in-the-administrative-territorial-entity")
        || property.equals("location") && building;
  }

  /** A place is in all its names, so that the name by which it is sought does not matter. */
  private void add(String key, Set<String> around, Deque<String> open) {
    for (String name : namesOf(key)) {
      if (around.add(name)) {
        open.add(name);
      }
    }
  }

  private Set<String> namesOf(String key) {
    Set<String> names = new HashSet<>();
    names.add(key);
    for (String name : context.namesOf(key, ValueType.PLACE)) {
      names.add(Regions.canonical(Folding.key(name)));
    }
    return names;
  }
}
