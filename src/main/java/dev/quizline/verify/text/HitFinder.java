package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds all phrasings in a text that are not part of a name. */
final class HitFinder {

  private final Passage passage;
  private final Phrasings phrasings;
  private final Fronted fronted;
  private final List<Hit> hits = new ArrayList<>();

  HitFinder(Passage passage, Phrasings phrasings) {
    this.passage = passage;
    this.phrasings = phrasings;
    fronted = new Fronted(passage);
  }

  List<Hit> find() {
    for (int i = 0; i < passage.size(); i++) {
      if (isFree(i)) {
        at(i);
      }
    }
    for (Mention mention : passage.mentions()) {
      if (!mention.subjects().isEmpty()) {
        hits.add(new Hit(mention.from(), mention.from(), Shape.BEFORE, phrasings.beforeNames()));
      } else if (isNoun(mention) && !passage.isLinked(mention.to())) {
        hits.add(new Hit(mention.to(), mention.to(), Shape.BEFORE, phrasings.beforeNames()));
      }
    }
    return shared();
  }

  /** {@code a French thriller}: the term is the noun that it describes. */
  private static boolean isNoun(Mention mention) {
    boolean noun = mention.properties().contains("genre");
    return !mention.isName() && (noun || mention.properties().contains("occupation"));
  }

  /** Outside all names; a term written small may be a phrasing as well: {@code the author}. */
  private boolean isFree(int i) {
    Mention mention = passage.mention(i);
    return mention == null || !mention.isName();
  }

  private void at(int i) {
    List<Phrasings.Found> found = phrasings.at(passage.tokens(), i);
    addBy(i, i + 1);
    addFronted(i);
    for (int k = 0; k < found.size(); k++) {
      Phrasings.Found one = found.get(k);
      boolean longer = k + 1 < found.size();
      boolean longerNoun = longer && isRole(found.get(found.size() - 1));
      if (isWithinFreeWords(i, one.end())) {
        add(i, one, longer, longerNoun);
        addFurther(i, one);
        addObject(i, one);
      }
    }
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
    if (!isLink(to - 1) || to - from < 2) {
      return;
    }
    boolean named = false;
    for (int i = to; i < to + 12 && !passage.isEnd(i); i++) {
      if (passage.mention(i) != null) {
        named = true;
      } else if (named && isLink(i) && !passage.is(i, "by")) {
        List<Phrasing> senses = phrasings.with(passage.tokens(), from, to - 1, passage.word(i));
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
      int link = object == null ? i : object.to();
      boolean linked = object != null && !object.subjects().isEmpty() && isLink(link);
      if (linked && !passage.is(link, "of") && !passage.is(link, "by")) {
        List<Phrasing> senses =
            phrasings.with(passage.tokens(), from, verb.end(), passage.word(link));
        senses.removeIf(HitFinder::isPost);
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

  private static boolean isTransitive(Phrasings.Found verb) {
    for (Phrasing phrasing : verb.phrasings()) {
      if (phrasing.shape() == Shape.LEFT) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRole(Phrasings.Found found) {
    for (Phrasing phrasing : found.phrasings()) {
      if (phrasing.shape() == Shape.ROLE) {
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
    return at > verb && isFree(at) && !phrasings.withBy(passage.word(at)).isEmpty();
  }

  private boolean isWithinFreeWords(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (!isFree(i)) {
        return false;
      }
    }
    return true;
  }

  /** Of the same words, those with more behind them say it exactly; dates and places aside. */
  private void add(int from, Phrasings.Found found, boolean longer, boolean longerNoun) {
    Map<Shape, List<Phrasing>> byShape = new EnumMap<>(Shape.class);
    boolean by = passage.is(found.end(), "by");
    for (Phrasing phrasing : found.phrasings()) {
      boolean measure = isMeasure(phrasing.property().type());
      boolean kept =
          !longer
              || phrasing.shape() == Shape.RIGHT && (measure || !by)
              || phrasing.shape() == Shape.BEFORE
              || phrasing.shape() == Shape.ROLE && !longerNoun;
      if (kept) {
        byShape.computeIfAbsent(phrasing.shape(), shape -> new ArrayList<>(2)).add(phrasing);
      }
    }
    byShape.forEach((shape, senses) -> hits.add(new Hit(from, found.end(), shape, senses)));
  }

  private static boolean isMeasure(ValueType type) {
    return switch (type) {
      case DATE, DURATION, MONEY, NUMBER -> true;
      case TEXT, TERM, PERSON, ORGANIZATION, PLACE, WORK, AWARD -> false;
    };
  }

  /** In "written and directed by V" the first verb has its value where the last has it. */
  private List<Hit> shared() {
    List<Hit> all = new ArrayList<>(hits.size());
    for (int k = hits.size() - 1; k >= 0; k--) {
      Hit hit = hits.get(k);
      Hit partner = hit.shape() == Shape.LEFT ? partner(hit, all) : null;
      all.add(partner == null ? hit : sharing(hit, partner));
    }
    java.util.Collections.reverse(all);
    return all;
  }

  /** The first of two verbs with one "by", in the senses that it has with a "by" of its own. */
  private Hit sharing(Hit hit, Hit partner) {
    List<Phrasing> senses = phrasings.withBy(passage.word(hit.from()));
    boolean bare = hit.to() - hit.from() == 1 && !senses.isEmpty();
    return bare
        ? new Hit(hit.from(), partner.to(), Shape.RIGHT, senses)
        : hit.moved(Shape.RIGHT, partner.to());
  }

  /** The verb with "by" that stands behind this one and "and". */
  private Hit partner(Hit hit, List<Hit> later) {
    int at = hit.to();
    boolean joined = false;
    while (passage.is(at, ",")
        || passage.is(at, "and")
        || passage.is(at, "or")
        || passage.is(at, "&")
        || passage.is("adverb", at)
        || passage.is(at, "co")) {
      joined = true;
      at++;
    }
    if (!joined) {
      return null;
    }
    for (int k = later.size() - 1; k >= 0; k--) {
      Hit other = later.get(k);
      if (other.from() > at) {
        return null;
      }
      boolean by = other.shape() == Shape.RIGHT && passage.is(other.to() - 1, "by");
      if (other.from() == at && by) {
        return other;
      }
    }
    return null;
  }
}
