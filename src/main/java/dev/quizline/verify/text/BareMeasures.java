package dev.quizline.verify.text;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Property;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A figure whose noun is not said, as in {@code At 3,453 metres, S is …}: it is of what the record
 * measures in such units.
 */
final class BareMeasures {

  private static final Set<String> LENGTHS =
      Set.of("height", "length", "width", "span", "depth", "altitude", "elevation");

  private static final int REACH = 6;

  private static final Set<String> UPWARDS = Set.of("height", "altitude", "elevation");

  private static final Set<String> ALONG = Set.of("length", "span", "duration", "distance");

  private static final Set<String> ACROSS = Set.of("width", "breadth");

  private static final Set<String> DOWN = Set.of("depth");

  private static final Set<String> WEIGHTS = Set.of("mass", "weight");

  /** What a comparative compares, by words of a property's label. */
  private static final Map<String, Set<String>> DIMENSIONS =
      Map.ofEntries(
          Map.entry("longer", ALONG),
          Map.entry("shorter", ALONG),
          Map.entry("taller", UPWARDS),
          Map.entry("higher", UPWARDS),
          Map.entry("lower", UPWARDS),
          Map.entry("wider", ACROSS),
          Map.entry("narrower", ACROSS),
          Map.entry("deeper", DOWN),
          Map.entry("shallower", DOWN),
          Map.entry("heavier", WEIGHTS),
          Map.entry("lighter", WEIGHTS),
          Map.entry("larger", Set.of("area")),
          Map.entry("bigger", Set.of("area")),
          Map.entry("smaller", Set.of("area")));

  private final Passage passage;
  private final Candidates candidates;
  private final NameIndex names;

  BareMeasures(Candidates candidates, NameIndex names) {
    passage = candidates.passage();
    this.candidates = candidates;
    this.names = names;
  }

  void at(Mention measure) {
    if (DIMENSIONS.containsKey(passage.word(measure.from())) && measure.isMeasure()) {
      compared(measure);
      return;
    }
    boolean led = passage.is(measure.from() - 1, "at") || passage.is(measure.from() - 1, "with");
    boolean ends = passage.is(measure.to(), ",");
    boolean unit = measure.is(ValueType.NUMBER) && measure.value().indexOf(' ') > 0;
    if (!led || !ends || !unit && !measure.is(ValueType.DURATION) || isTold(measure)) {
      return;
    }
    Slot subject = subject(measure);
    Shape shape = isEquated(measure.to() + 1) ? Shape.RIGHT : Shape.HINT;
    add(measure, subject, shape, told(subject, measure));
  }

  /** {@code S is shorter than 40 kilometres}: of the dimension that the adjective tells. */
  private void compared(Mention measure) {
    int i = measure.from() - 1;
    i -= passage.is("adverb", i) || passage.is(i, "much") || passage.is(i, "slightly") ? 1 : 0;
    if (passage.is("copula", i)) {
      Slot subject = candidates.slots().before(i);
      Set<String> dimensions = DIMENSIONS.get(passage.word(measure.from()));
      List<Property> properties = told(subject, measure);
      properties.removeIf(one -> dimensions.stream().noneMatch(one.label()::contains));
      add(measure, subject, Shape.RIGHT, properties);
    }
  }

  /** What the record measures in the units of a figure. */
  private List<Property> told(Slot subject, Mention measure) {
    List<Property> properties = new ArrayList<>(2);
    for (Subject one : subject.subjects()) {
      for (Fact fact : one.facts()) {
        Property property = names.property(fact.property());
        if (property != null && isOf(property, measure) && !properties.contains(property)) {
          properties.add(property);
        }
      }
    }
    return properties;
  }

  private void add(Mention measure, Slot subject, Shape shape, List<Property> properties) {
    if (!properties.isEmpty()) {
      Hit hit = Hit.of(measure.from() - 1, measure.from(), shape, properties.get(0), "at");
      candidates.found().add(new Candidate(hit, subject, measure, properties, 0, false));
    }
  }

  /** {@code , S is}: what happens at a height is another matter than how high something is. */
  private boolean isEquated(int from) {
    for (int i = from; i < from + REACH && !passage.isEnd(i); i++) {
      if (passage.mention(i) == null && passage.is("copula", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTold(Mention measure) {
    return candidates.found().stream()
        .anyMatch(one -> one.value() == measure && !one.subject().isEmpty());
  }

  /** What the clause behind the comma is about; within a clause, the name before. */
  private Slot subject(Mention measure) {
    Mention before = passage.mention(measure.from() - 2);
    before = passage.is(measure.from() - 2, ",") ? passage.mention(measure.from() - 3) : before;
    if (before != null && before.isName()) {
      return Slot.of(before, true);
    }
    int i = measure.to() + 1;
    while (passage.is("determiner", i) && !candidates.topics().anaphora().isAnaphor(i)) {
      i++;
    }
    Mention mention = passage.mention(i);
    if (mention != null && mention.isName()) {
      return Slot.of(mention, true);
    }
    return candidates.topics().anaphora().isAnaphor(i)
        ? candidates.topics().resolve(i)
        : Slot.none();
  }

  private static boolean isOf(Property property, Mention measure) {
    if (measure.is(ValueType.DURATION)) {
      return property.type() == ValueType.DURATION;
    }
    List<String> label = List.of(property.label().split(" "));
    String unit = measure.value().substring(measure.value().lastIndexOf(' ') + 1);
    return property.type() == ValueType.NUMBER
        && switch (measure.value().contains(" square ") ? "square" : unit) {
          case "m", "metres", "meters", "km", "kilometres", "kilometers", "feet", "ft", "miles" ->
              label.stream().anyMatch(LENGTHS::contains);
          case "kg", "kilograms", "tonnes", "tons" ->
              label.contains("mass") || label.contains("weight");
          case "square" -> label.contains("area");
          default -> false;
        };
  }
}
