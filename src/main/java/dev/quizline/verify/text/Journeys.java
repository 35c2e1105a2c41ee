package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.List;
import java.util.Set;

/** Where something went, said with where it came from: {@code sailed from A to V}. */
final class Journeys {

  private static final String START = "start-point";
  private static final int REACH = 12;

  private final Passage passage;
  private final Candidates candidates;

  Journeys(Candidates candidates) {
    passage = candidates.passage();
    this.candidates = candidates;
  }

  /** Reads what stands behind the words that lead to the beginning of a journey. */
  void from(Hit hit) {
    boolean start = hit.senses().stream().anyMatch(sense -> sense.property().id().equals(START));
    for (int i = hit.to(); start && i < hit.to() + REACH && !passage.isEnd(i); i++) {
      int name = passage.is(i + 1, "the") ? i + 2 : i + 1;
      Mention place = passage.is(i, "to") ? passage.mention(name) : null;
      if (place != null && place.is(ValueType.PLACE)) {
        Property property = Vocabulary.property("destination-point").orElseThrow();
        Phrasing sense = new Phrasing(property, Set.of(), Shape.RIGHT, List.of("to"));
        Hit to = new Hit(i, i + 1, Shape.RIGHT, List.of(sense));
        candidates.add(to, candidates.slots().before(hit.from()), List.of(sense), place, 0);
        return;
      }
    }
  }
}
