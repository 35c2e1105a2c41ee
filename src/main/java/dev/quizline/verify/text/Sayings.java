package dev.quizline.verify.text;

import dev.quizline.verify.Claim;
import dev.quizline.verify.Property;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the units of a text say of its subject, so far as two of them can be held against each
 * other: not what others say, nor what holds of a relative, a reissue or a release elsewhere.
 */
final class Sayings {

  /**
   * Something said.
   *
   * @param words as the text has its value
   * @param shared it names one of several, and says so: {@code co-written by}
   */
  record Saying(
      int unit,
      Claim claim,
      Property property,
      Span span,
      String words,
      boolean only,
      boolean shared) {

    boolean denied() {
      return claim.negated();
    }

    /** Whether one value leaves no room for another. */
    boolean excludesOthers() {
      return property.single() || only;
    }
  }

  private static final int REACH = 60;

  private final Subject subject;
  private final TextReader reader;
  private final Phrasings phrasings = new Phrasings(List.of());

  Sayings(Subject subject) {
    this.subject = subject;
    reader = new TextReader(List.of(new Reference(Map.of(), List.of(), List.of(subject))));
  }

  /**
   * What a unit says, in its order.
   *
   * @param before what its pronouns may stand for
   */
  List<Saying> in(Passage passage, String before, String text, int unit) {
    List<Saying> sayings = new ArrayList<>();
    for (ReadClaim read : reader.read(before, text, About.of(subject, Set.of())).claims()) {
      Claim claim = read.finding().claim();
      Property property = read.finding().property();
      int at = passage.tokenAt(read.span().start());
      boolean plain =
          read.modality() == Modality.PLAIN
              && claim.subject().equals(Optional.of(subject.id()))
              && claim.value().isPresent();
      if (plain && !isOfAnother(passage, at, property)) {
        Span span = read.span();
        String words = span.of(text);
        boolean shared = holds(passage, at, "jointly");
        sayings.add(new Saying(unit, claim, property, span, words, read.only(), shared));
      }
    }
    return sayings;
  }

  private boolean isOfAnother(Passage passage, int at, Property property) {
    boolean person = subject.type().equals("person");
    boolean elsewhere = property.type() == ValueType.DATE && !person && isElsewhere(passage, at);
    return elsewhere || isRelative(passage, at, property) || holds(passage, at, "variant");
  }

  /**
   * {@code Her father was born in 1840}: said of him, unless it says who her father was. So is
   * {@code its hall was built in 1890} of the hall.
   */
  private boolean isRelative(Passage passage, int at, Property property) {
    if (property.type() == ValueType.PERSON) {
      return false;
    }
    for (int i = passage.sentenceOf(at); i < at; i++) {
      boolean owned =
          passage.is("personal", i - 1) || passage.is(i - 1, "its") || passage.isPossessive(i - 1);
      boolean another =
          passage.is("relation", i) || passage.is("aux", i + 1) && !says(passage, i, property);
      if (owned && another) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun names the property, as in {@code its length is 40 m}. */
  private boolean says(Passage passage, int at, Property property) {
    return phrasings.at(passage.tokens(), at).stream()
        .flatMap(found -> found.phrasings().stream())
        .anyMatch(phrasing -> phrasing.property().id().equals(property.id()));
  }

  /** A release in one country says nothing of that in another. */
  private static boolean isElsewhere(Passage passage, int at) {
    for (int i = passage.sentenceOf(at); !passage.isEnd(i); i++) {
      Mention mention = passage.mention(i);
      boolean region = mention != null && mention.properties().contains(NameIndex.REGION);
      if (region
          && (passage.is(i - 1, "in") || passage.is(i - 1, "the") && passage.is(i - 2, "in"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a role stands in the sentence of a token. */
  private static boolean holds(Passage passage, int at, String role) {
    for (int i = passage.sentenceOf(at); !passage.isEnd(i) && i < at + REACH; i++) {
      Mention mention = passage.mention(i);
      boolean named = mention != null && mention.isName();
      if (!named && Words.length(role, passage.tokens(), i) > 0) {
        return true;
      }
    }
    return false;
  }
}
