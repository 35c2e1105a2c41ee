package dev.quizline.verify.text;

import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.Anchors.Anchor;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came first: {@code S was founded before T}, {@code S is older than T}. It gives S a bound
 * for its date, by the date of T.
 */
final class Sequence {

  /** What makes a person or a thing old, the first that a record has. */
  private static final List<String> AGES =
      List.of("date-of-birth", "inception", "date-of-official-opening", "publication-date");

  private final Passage passage;
  private final Candidates candidates;

  Sequence(Candidates candidates) {
    passage = candidates.passage();
    this.candidates = candidates;
  }

  /** Reads {@code before T}, {@code after T opened} right behind a verb that can be dated. */
  void behind(Hit verb) {
    int link = verb.to();
    boolean dated = !verb.isWeak() && Nothing.has(verb, ValueType.DATE);
    boolean ordered = passage.is(link, "before") || passage.is(link, "after");
    if (!dated || !ordered || passage.mention(link) != null) {
      return;
    }
    Slot subject = candidates.slots().before(verb.from());
    List<Phrasing> senses = Fit.of(verb.senses(), subject.subjects());
    Anchor anchor = candidates.anchors().behind(link, senses);
    boolean other = anchor != null && !anchor.subjects().equals(subject.subjects());
    if (other && !subject.subjects().isEmpty()) {
      String value = passage.word(link) + " " + anchor.date();
      candidates.add(verb, subject, senses, bound(link, link + 1, value, anchor.subjects()), 0);
    }
  }

  /** Reads {@code older than T} at a token. */
  void at(int comparative) {
    boolean older = passage.is(comparative, "older");
    boolean compared =
        (older || passage.is(comparative, "younger") || passage.is(comparative, "newer"))
            && passage.is(comparative + 1, "than")
            && passage.is("copula", comparative - 1);
    Mention other = compared ? name(comparative + 2) : null;
    Slot subject = other == null ? Slot.none() : candidates.slots().before(comparative - 1);
    for (String id : AGES) {
      Optional<Subject> one = dated(subject.subjects(), id);
      Optional<String> date =
          AGES.stream()
              .flatMap(
                  its ->
                      dated(other == null ? List.of() : other.subjects(), its).stream()
                          .flatMap(found -> Ages.date(found, its).stream()))
              .findFirst();
      if (one.isPresent() && date.isPresent()) {
        String value = (older ? "before " : "after ") + date.get();
        Mention told = bound(comparative, other.to(), value, other.subjects());
        candidates.addDate(told, value, one.get(), id);
        return;
      }
    }
  }

  private Mention name(int at) {
    int i = passage.is("determiner", at) && passage.mention(at) == null ? at + 1 : at;
    return passage.mention(i);
  }

  private static Optional<Subject> dated(List<Subject> subjects, String property) {
    return subjects.stream()
        .filter(one -> Ages.date(one, property).filter(Ages::hasYear).isPresent())
        .findFirst();
  }

  private static Mention bound(int from, int to, String value, List<Subject> other) {
    Set<String> sort = Set.of(Elapsed.INTERVAL);
    return new Mention(from, to, value, EnumSet.of(ValueType.DATE), sort, other, true);
  }
}
