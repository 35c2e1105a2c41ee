package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Phrasing.Shape;

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
        Hit to = Hit.of(i, i + 1, Shape.RIGHT, property, "to");
        candidates.add(to, candidates.slots().before(hit.from()), to.senses(), place, 0);
        return;
      }
    }
  }
}
