package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.Regions;
import dev.quizline.verify.ValueType;

/** What a place is said to lie in: {@code Paris, France}, {@code Ponteareas in Galicia}. */
final class Whereabouts {

  private final Passage passage;
  private final Property property;

  /**
   * @param property whose value the place is
   */
  Whereabouts(Passage passage, Property property) {
    this.passage = passage;
    this.property = property;
  }

  /**
   * Adds to a place what stands around it, parted by commas.
   *
   * @return behind the last of it
   */
  int add(Mention first, StringBuilder place) {
    int to = first.to();
    if (!first.subjects().isEmpty() && !isPlace(first)) {
      return to; // where a museum lies is said of the museum
    }
    while (true) {
      boolean comma = passage.is(to, ",") || passage.is(to, "(");
      boolean in = passage.is(to, "in") || passage.is(to, "of") && property.single();
      int next = comma || in ? to + 1 : to;
      next += comma && passage.is(next, "in") ? 1 : 0;
      next += passage.is(next, "the") ? 1 : 0;
      Mention outer = passage.mention(next);
      if (outer == null || outer.from() != next || !isOuter(first, outer, comma, to)) {
        return to;
      }
      place.append(", ").append(outer.value());
      to = outer.to();
      to += passage.is(to, ")") ? 1 : 0;
    }
  }

  private boolean isOuter(Mention mention, Mention outer, boolean comma, int to) {
    boolean area =
        outer.properties().contains(NameIndex.REGION)
            || outer.properties().contains(NameIndex.AREA);
    if (!outer.is(ValueType.PLACE)
        || outer.is(ValueType.TERM)
        || !outer.subjects().isEmpty() && !area && !isPlace(outer)) {
      return false;
    }
    if (area
        && mention.properties().contains(NameIndex.REGION)
        && !Regions.liesIn(mention.value(), outer.value())) {
      return false;
    }
    if (area) {
      return comma || to != outer.from() || outer.properties().contains(NameIndex.AREA);
    }
    boolean listed = passage.is(outer.to(), "and") || passage.is(outer.to(), ",");
    return property.single() && (comma || to != outer.from()) && (outer.known() || !listed);
  }

  private static boolean isPlace(Mention mention) {
    return mention.subjects().get(0).type().equals("place");
  }
}
