package dev.quizline.verify.text;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a text speaks of without its name, by what the references say of something it names: {@code
 * the director of S}, {@code based on the 1949 novel}.
 */
final class Described {

  private final Passage passage;
  private final Topics topics;
  private final NameIndex names;

  /** By the token behind it, a noun for a role. */
  private final Map<Integer, Hit> roles = new HashMap<>();

  /** By the token behind it, a verb whose subject is a value. */
  private final Map<Integer, Hit> verbs = new HashMap<>();

  Described(Passage passage, Topics topics, NameIndex names, List<Hit> hits) {
    this.passage = passage;
    this.topics = topics;
    this.names = names;
    for (Hit hit : hits) {
      if (hit.shape() == Shape.ROLE) {
        roles.putIfAbsent(hit.to(), hit);
      } else if (hit.shape() == Shape.LEFT) {
        verbs.putIfAbsent(hit.to(), hit);
      }
    }
  }

  /** {@code the band that recorded S}: the verb before a name; null where it is of another. */
  private Hit doing(int name) {
    Hit verb = verbs.get(name);
    boolean relative = verb != null && passage.is("relative", verb.from() - 1);
    return relative && passage.mention(verb.from() - 2) == null && !passage.is(verb.from() - 2, ",")
        ? verb
        : null;
  }

  /** The noun for a role that ends before a token; null for none. */
  Hit role(int behind) {
    return roles.get(behind);
  }

  /** {@code the director of S}, {@code S's director}, before a verb; else none. */
  Slot holder(int last) {
    Mention owned = passage.mention(last);
    if (owned != null && owned.isName()) {
      int link = owned.from() - 1;
      boolean linked = passage.is(link, "of") || passage.is(link, "behind");
      Hit role = linked ? roles.get(link) : doing(owned.from());
      return role == null ? Slot.none() : values(owned.subjects(), role);
    }
    Hit role = roles.get(last + 1);
    boolean possessed = role != null && passage.isPossessive(role.from() - 1);
    Mention owner = possessed ? passage.mention(role.from() - 2) : null;
    if (owner == null && role != null && passage.is(role.from() - 1, "the")) {
      return ofTopic(role);
    }
    return owner == null ? Slot.none() : values(owner.subjects(), role);
  }

  /**
   * {@code The author} of the book that is spoken of, {@code the ship} of an expedition; of what
   * the text is about, where the sentence is about something else.
   */
  private Slot ofTopic(Hit role) {
    for (Slot topic : List.of(topics.topic(role.from()), topics.given())) {
      if (topic.subjects().stream().anyMatch(one -> isCalled(one, role))) {
        return Slot.none();
      }
      Slot holder = values(topic.subjects(), role);
      if (!holder.isEmpty()) {
        return holder;
      }
    }
    return Slot.none();
  }

  /** Whether the noun may stand for a subject itself. */
  private boolean isCalled(Subject subject, Hit role) {
    return topics.anaphora().canBe(subject, role.to() - 1)
        && !(isOfPerson(role) && !subject.type().equals("person"));
  }

  /** The {@code wife} of somebody, where the noun ends before a token; else none. */
  Slot called(int behind, Subject owner) {
    Hit role = roles.get(behind);
    return role == null ? Slot.none() : values(List.of(owner), role);
  }

  private static boolean isOfPerson(Hit role) {
    return role.senses().get(0).property().type() == ValueType.PERSON;
  }

  private Slot values(List<Subject> owners, Hit role) {
    for (Phrasing sense : Fit.of(role.senses(), owners)) {
      Slot slot = value(owners, sense.property().id());
      if (!slot.isEmpty()) {
        return slot;
      }
    }
    return Slot.none();
  }

  /**
   * The book that a work is made from, spoken of without its name; null where a token is no noun of
   * that sort.
   */
  Slot source(int noun) {
    Mention next = passage.mention(noun + 1);
    if (!passage.is("bookNoun", noun) || next != null && next.isName()) {
      return null;
    }
    int i = noun - 1;
    while (passage.mention(i) != null && !passage.mention(i).isName()) {
      i = passage.mention(i).from() - 1;
    }
    boolean owned = passage.isPossessive(i) && passage.mention(i - 1) != null;
    boolean source = owned || passage.is("determiner", i);
    i = owned ? passage.mention(i - 1).from() - 1 : i - 1;
    boolean from = passage.is(i, "on") || passage.is(i, "from") || passage.is(i, "of");
    List<Subject> works = topics.topic(noun).subjects();
    Slot known = source && from ? value(works, "based-on") : null;
    boolean film = !works.isEmpty() && Phrasings.kind(works.get(0)).equals("film");
    return known == null || !film && known.isEmpty() ? null : known;
  }

  /** The subject that the one value of a property is; none where there are several or no such. */
  private Slot value(List<Subject> owners, String property) {
    List<String> values = new ArrayList<>(1);
    for (Subject owner : owners) {
      for (Fact fact : owner.facts()) {
        if (fact.property().equals(property)) {
          fact.values().forEach(value -> values.add(value.text()));
        }
      }
    }
    return values.size() == 1 ? new Slot(null, names.called(values.get(0)), true) : Slot.none();
  }
}
