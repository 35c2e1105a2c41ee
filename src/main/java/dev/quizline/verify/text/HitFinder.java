package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds all phrasings in a text that are not part of a name. */
final class HitFinder {

  private final Passage passage;
  private final Phrasings phrasings;
  private final List<Hit> hits = new ArrayList<>();
  private final LinksApart apart;

  HitFinder(Passage passage, Phrasings phrasings) {
    this.passage = passage;
    this.phrasings = phrasings;
    apart = new LinksApart(passage, phrasings, hits);
  }

  List<Hit> find() {
    for (int i = 0; i < passage.size(); i++) {
      if (passage.isOutsideNames(i)) {
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

  private void at(int i) {
    List<Phrasings.Found> found = phrasings.at(passage.tokens(), i);
    apart.atVerb(i);
    for (int k = 0; k < found.size(); k++) {
      Phrasings.Found one = found.get(k);
      boolean longer = k + 1 < found.size();
      boolean longerNoun = longer && isRole(found.get(found.size() - 1));
      boolean other = one.end() == i + 1 && (isNaming(i) || isOfVerb(i));
      if (!other && (isWithinFreeWords(i, one.end()) || isWithNames(i, one))) {
        add(i, one, longer, longerNoun);
        apart.behind(i, one);
      }
    }
  }

  /** {@code arrival at Saturn}, where that is what a reference calls a property. */
  private boolean isWithNames(int from, Phrasings.Found found) {
    boolean own =
        found.phrasings().stream()
            .allMatch(one -> Vocabulary.property(one.property().id()).isEmpty());
    Mention last = passage.mention(found.end() - 1);
    return own && passage.isOutsideNames(from) && (last == null || last.to() <= found.end());
  }

  private static boolean isRole(Phrasings.Found found) {
    for (Phrasing phrasing : found.phrasings()) {
      if (phrasing.shape() == Shape.ROLE) {
        return true;
      }
    }
    return false;
  }

  /** {@code a brother named V}, {@code the album entitled V}: the noun says what V is. */
  private boolean isNaming(int at) {
    boolean noun = Anaphora.isKindNoun(passage.word(at - 1));
    for (int k = hits.size() - 1; k >= 0 && !noun && hits.get(k).from() > at - 4; k--) {
      noun = hits.get(k).to() == at && hits.get(k).shape() == Shape.ROLE;
    }
    return noun && passage.is("naming", at);
  }

  /** {@code filmed by V}: the "by" of a verb says by itself who made nothing. */
  private boolean isOfVerb(int by) {
    boolean participle = passage.word(by - 1).endsWith("ed") || passage.is("fronted", by - 1);
    return passage.is(by, "by")
        && participle
        && passage.isOutsideNames(by - 1)
        && !phrasings.withBy(passage.word(by - 1)).isEmpty();
  }

  private boolean isWithinFreeWords(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (!passage.isOutsideNames(i)) {
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
              || phrasing.shape() == Shape.LEFT && measure
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
