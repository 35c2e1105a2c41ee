package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.List;

/** Verbs whose preposition stands apart from them: {@code published in 1964 by V}. */
final class LinksApart {

  private final Passage passage;
  private final Phrasings phrasings;
  private final Fronted fronted;
  private final List<Hit> hits;

  /**
   * @param hits takes what is found
   */
  LinksApart(Passage passage, Phrasings phrasings, List<Hit> hits) {
    this.passage = passage;
    this.phrasings = phrasings;
    this.hits = hits;
    fronted = new Fronted(passage);
  }

  /** What a verb at a token says with a "by" further on, or with what goes before its clause. */
  void atVerb(int verb) {
    addBy(verb, verb + 1);
    addFronted(verb);
    addInverted(verb);
  }

  /** What a phrasing says with one more preposition behind what it has. */
  void behind(int from, Phrasings.Found phrasing) {
    addFurther(from, phrasing);
    addObject(from, phrasing);
  }

  /** {@code published in 1964 by V}: the "by" of a verb with something between them. */
  private void addBy(int from, int to) {
    if (to - from != 1 || passage.is(to, "by")) {
      return;
    }
    List<Phrasing> senses = phrasings.withBy(passage.word(from));
    for (int i = to; !senses.isEmpty() && i < to + 12 && !passage.isEnd(i); i++) {
      if (passage.mention(i) == null) {
        if (passage.is(i, "by") && isOther(i - 1, from)) {
          return;
        }
        if (passage.is(i, "by")) {
          hits.add(new Hit(from, i + 1, Shape.RIGHT, senses));
          return;
        }
        boolean other =
            Anaphora.isKindNoun(passage.word(i)) && Anaphora.isKindNoun(passage.word(from));
        boolean over = passage.is("stop", i) && !passage.is(i, "as");
        if (other || over || passage.is("aux", i) || passage.is(i, "and")) {
          return;
        }
      }
    }
  }

  /** {@code released in 1958 on V}: a second preposition of the verb, behind what the first has. */
  private void addFurther(int from, Phrasings.Found first) {
    int to = first.end();
    boolean linked = isLink(to - 1) && to - from > 1;
    if (!linked && !isDate(to)) {
      return;
    }
    int verb = linked ? to - 1 : to;
    boolean named = false;
    for (int i = to; i < to + 12 && !passage.isEnd(i); i++) {
      if (passage.mention(i) != null) {
        named = true;
      } else if (named && isLink(i) && !passage.is(i, "by")) {
        List<Phrasing> senses = phrasings.with(passage.tokens(), from, verb, passage.word(i));
        senses.removeIf(sense -> says(first.phrasings(), sense.property()));
        senses.removeIf(sense -> isPost(sense) && passage.is(to - 1, "by"));
        if (!senses.isEmpty()) {
          hits.add(new Hit(from, i + 1, Shape.RIGHT, senses));
        }
        return;
      } else if (!passage.is("determiner", i)
          && !isJoin(i)
          && !(passage.is(i, "and") && isLink(i + 1))) {
        return;
      }
    }
  }

  /** {@code first performed V at W}: a date needs no preposition. */
  private boolean isDate(int i) {
    return passage.mention(i) != null && passage.mention(i).is(ValueType.DATE);
  }

  private boolean isJoin(int i) {
    return (passage.is(i, "and") || passage.is(i, ",")) && passage.mention(i + 1) != null;
  }

  /** {@code In 1934 the bridge opened}: the verb without the words that went before. */
  private void addFronted(int verb) {
    if (phrasings.begins(passage.word(verb)) && fronted.before(verb) != null) {
      List<Phrasing> senses =
          phrasings.with(passage.tokens(), verb, verb + 1, fronted.preposition(verb));
      if (!senses.isEmpty()) {
        hits.add(new Hit(verb, verb + 1, Shape.RIGHT, senses));
      }
    }
  }

  /** {@code After V came S}: the clause begins with what the verb has behind it elsewhere. */
  private void addInverted(int verb) {
    Mention value = passage.mention(verb - 1);
    if (value == null || !value.isName() || !phrasings.begins(passage.word(verb))) {
      return;
    }
    int link = value.from() - 1;
    link -= passage.is("determiner", link) ? 1 : 0;
    boolean first = passage.isEnd(link - 1) || passage.isSign(link - 1);
    List<Phrasing> senses =
        first && isLink(link)
            ? phrasings.with(passage.tokens(), verb, verb + 1, passage.word(link))
            : List.of();
    if (!senses.isEmpty()) {
      hits.add(new Hit(verb, verb + 1, Shape.LEFT, senses));
    }
  }

  private boolean isLink(int i) {
    return passage.is("preposition", i) || passage.is(i, "after") || passage.is(i, "before");
  }

  /** Who is taught by somebody has no post there. */
  private static boolean isPost(Phrasing sense) {
    return sense.property().id().equals("employer");
  }

  /** {@code V recorded S at W}: what is said of the object is what "S was recorded at W" says. */
  private void addObject(int from, Phrasings.Found verb) {
    if (verb.end() - from > 1 || !isTransitive(verb)) {
      return;
    }
    for (int i = verb.end(); i < verb.end() + 10 && !passage.isEnd(i); i++) {
      Mention object = passage.mention(i);
      int link = object == null ? i : behindCompany(object.to());
      boolean linked = object != null && !object.subjects().isEmpty() && isLink(link);
      if (linked && !passage.is(link, "of") && !passage.is(link, "by")) {
        List<Phrasing> senses =
            phrasings.with(passage.tokens(), from, verb.end(), passage.word(link));
        senses.removeIf(LinksApart::isPost);
        if (!senses.isEmpty()) {
          hits.add(new Hit(link, link + 1, Shape.RIGHT, senses));
        }
        return;
      }
      if (passage.is(i, "by")) {
        return;
      }
      if (object == null && (passage.isSign(i) || passage.is("stop", i) || passage.is("aux", i))) {
        return;
      }
    }
  }

  /** Behind {@code together with W}, which stands between an object and what is said of it. */
  private int behindCompany(int at) {
    int along = Words.lengthAt("together", passage.tokens(), at);
    along = along == 0 && passage.is(at, "with") ? 1 : along;
    Mention other = along == 0 ? null : passage.mention(at + along);
    return other != null && other.is(ValueType.PERSON) ? other.to() : at;
  }

  private static boolean isTransitive(Phrasings.Found verb) {
    for (Phrasing phrasing : verb.phrasings()) {
      if (phrasing.shape() == Shape.LEFT) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(List<Phrasing> phrasings, Property property) {
    for (Phrasing phrasing : phrasings) {
      if (phrasing.shape() == Shape.RIGHT && phrasing.property().equals(property)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the "by" is of another verb than this one: {@code an album of jazz, produced by V}. */
  private boolean isOther(int at, int verb) {
    return at > verb && passage.isOutsideNames(at) && !phrasings.withBy(passage.word(at)).isEmpty();
  }
}
