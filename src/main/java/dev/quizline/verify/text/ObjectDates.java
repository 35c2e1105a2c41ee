package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.List;

/**
 * The date behind the object of a verb, which is of what the object stands for: {@code V released S
 * in 1968}, {@code V painted it in 1887}, {@code In 1932 V founded the firm}.
 */
final class ObjectDates {

  /** An object of which no more than a noun is said is no longer. */
  private static final int LONGEST_OBJECT = 4;

  /** What dates the making of something, the first that a record has. */
  private static final List<String> MADE =
      List.of("inception", "publication-date", "utc-date-of-spacecraft-launch");

  private final Passage passage;
  private final Candidates candidates;

  ObjectDates(Candidates candidates) {
    passage = candidates.passage();
    this.candidates = candidates;
  }

  /**
   * @param verb that has the object behind it
   * @param object what that stands for
   */
  void behind(Hit verb, Slot object) {
    String property = property(passage.word(verb.from()), object);
    boolean person = object.subjects().stream().anyMatch(one -> one.type().equals("person"));
    if (property.isEmpty() || object.subjects().isEmpty() || person) {
      return;
    }
    Mention name = object.mention();
    boolean named = name != null && name.from() >= verb.to();
    Mention date = named ? date(name.to()) : dateBehindNoun(verb.to());
    date = date == null && named ? new Fronted(passage).before(verb.from()) : date;
    if (date != null && date.is(ValueType.DATE)) {
      Property dated = Vocabulary.property(property).orElseThrow();
      Hit hit = Hit.of(date.from(), date.from(), Shape.RIGHT, dated, "dated");
      candidates.add(hit, object, hit.senses(), date, 0);
    }
  }

  private Mention date(int link) {
    return passage.is(link, "in") || passage.is(link, "on") ? passage.mention(link + 1) : null;
  }

  /** Behind {@code it}, {@code the firm}; null where more is said or no date follows. */
  private Mention dateBehindNoun(int from) {
    int i = from;
    while (i < from + LONGEST_OBJECT
        && (passage.mention(i) == null || passage.mention(i).is(ValueType.TERM))
        && !passage.isEnd(i)
        && !passage.is("preposition", i)) {
      i++;
    }
    return i == from ? null : date(i);
  }

  /** The property that dates what is done to an object; empty for other verbs. */
  private static String property(String verb, Slot object) {
    return switch (verb) {
      case "discovered", "invented", "isolated" -> "time-of-discovery-or-invention";
      case "made", "released", "published", "issued", "directed", "put", "brought" -> made(object);
      case "painted", "carved", "sculpted", "built", "designed", "composed", "wrote" ->
          made(object);
      case "founded", "established", "started", "launched", "formed", "created", "set" ->
          made(object);
      default -> "";
    };
  }

  private static String made(Slot object) {
    for (String id : MADE) {
      Property dated = Vocabulary.property(id).orElseThrow();
      if (object.subjects().stream().anyMatch(one -> Fit.has(one, dated))) {
        return id;
      }
    }
    return "publication-date";
  }
}
