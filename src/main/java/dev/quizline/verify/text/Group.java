package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.ValueType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** All values that are said together: {@code A as X, B and C, not D}. */
final class Group {

  /**
   * One of them.
   *
   * @param to behind all that belongs to it: what a place lies in, a role
   */
  record Member(Mention mention, String stated, Optional<Mention> role, boolean contrast, int to) {}

  private static final int LONGEST_CLAUSE = 40;

  /** No more words or names has the object of a verb. */
  private static final int OBJECT = 4;

  private final Passage passage;
  private final Fit fit;
  private final Polarity polarity;
  private final BitSet verbs;
  private final Candidate candidate;
  private final Property property;
  private final Company company;
  private final List<Member> members = new ArrayList<>(2);

  /**
   * @param verbs where the verbs of phrasings stand
   */
  Group(Passage passage, Fit fit, Polarity polarity, BitSet verbs, Candidate candidate) {
    this.passage = passage;
    this.verbs = verbs;
    this.fit = fit;
    this.polarity = polarity;
    this.candidate = candidate;
    property = candidate.senses().get(0);
    company = new Company(passage, property);
  }

  List<Member> members() {
    Mention anchor = candidate.value();
    add(anchor, false);
    if (candidate.hit().shape() == Phrasing.Shape.BEFORE) {
      return members;
    }
    if (anchor.isMeasure()) {
      instead(anchor);
      return members;
    }
    forward();
    alongside();
    if (anchor.to() <= candidate.hit().from()) {
      backward(anchor);
    }
    return members;
  }

  private void add(Mention mention, boolean contrast) {
    int to = mention.to();
    String stated = mention.value();
    if (property.type() == ValueType.PLACE && candidate.hit().shape() != Phrasing.Shape.BEFORE) {
      StringBuilder place = new StringBuilder(stated);
      to = new Whereabouts(passage, property).add(mention, place);
      stated = place.toString();
    }
    to = property.type() == ValueType.AWARD ? behindPlace(to) : to;
    Optional<Mention> role = company.role(to);
    to = role.isPresent() ? role.get().to() : company.behindPart(to);
    members.add(new Member(mention, stated, role, contrast, to));
  }

  /** {@code the Palme d'Or at Cannes}: where a prize is given is not one more prize. */
  private int behindPlace(int to) {
    int i = passage.is(to, "at") || passage.is(to, "in") ? to + 1 : to;
    i += i > to && passage.is(i, "the") ? 1 : 0;
    Mention place = i > to ? passage.mention(i) : null;
    return place != null && place.isName() && place.from() == i ? place.to() : to;
  }

  /** {@code not in 1682 but in 1628}, {@code in 1628, not in 1682}. */
  private void instead(Mention measure) {
    int i = passage.is(measure.to(), ",") ? measure.to() + 1 : measure.to();
    boolean but = passage.is(i, "but") && isDenied();
    int next = but ? i + 1 : i;
    while (!but && (isContrastWord(next) || passage.is(next, "and") && next == i)) {
      next++;
    }
    if (!but && (next == i || !isContrastWord(next - 1))) {
      return;
    }
    while (passage.mention(next) == null
        && (passage.is("preposition", next) || passage.is("adverb", next))) {
      next++;
    }
    Mention other = passage.mention(next);
    if (other != null
        && other.isMeasure()
        && other.types().equals(measure.types())
        && fits(other)) {
      add(other, true);
    }
  }

  private void forward() {
    while (true) {
      int i = members.get(members.size() - 1).to();
      i += passage.is(i, ")") ? 1 : 0;
      i = behindYear(i);
      int next = i;
      boolean comma = passage.is(next, ",");
      next += comma ? 1 : 0;
      boolean joined = isJoin(next);
      next += joined ? 1 : 0;
      next += passage.is(next, "well") && passage.is(next + 1, "as") ? 2 : 0;
      int along = company.together(next);
      next += along;
      joined |= along > 0;
      next = joined ? behindYear(next) : next;
      int before = next;
      while (isContrastWord(next)) {
        next++;
      }
      boolean contrast = next > before;
      boolean titled = passage.is(next, "the") || candidate.hit().shape() == Phrasing.Shape.ROLE;
      if (titled && company.isCrew(next)) {
        return;
      }
      while (next < passage.size()
          && passage.mention(next) == null
          && (passage.is("determiner", next)
              || passage.is(next, "by")
              || passage.is(next, "at")
              || passage.is(next, "for")
              || passage.is("adverb", next) && !passage.is("negator", next)
              || passage.is(next, "in")
              || passage.is(next, "on")
              || passage.is(next, "from")
              || passage.is(next, "to") && passage.is(candidate.value().from() - 1, "to")
              || passage.is(next, "both")
              || passage.is("title", next))) {
        next++;
      }
      Mention mention = passage.mention(next);
      boolean follows =
          mention != null
              && mention.from() == next
              && next > i
              && mention.isMeasure() == candidate.value().isMeasure();
      if (!follows || !comma && !joined && !contrast || !fits(mention) || isNewClause(mention)) {
        return;
      }
      boolean instead = passage.is(before - 1, "but") && isDenied();
      boolean again = isOr(before - 1) && members.get(members.size() - 1).contrast();
      add(mention, instead || again || contrast && polarity.isContrast(mention.from() - 1));
    }
  }

  /** {@code A designed the bridge together with V}: behind what was done. */
  private void alongside() {
    Hit hit = candidate.hit();
    boolean doer = hit.shape() == Phrasing.Shape.LEFT && hit.from() >= candidate.value().to();
    if (!doer || candidate.subject().subjects().isEmpty()) {
      return;
    }
    int i = hit.to();
    for (int n = 0; n < OBJECT && company.together(i) == 0 && isOfObject(i); n++) {
      i = passage.mention(i) == null ? i + 1 : passage.mention(i).to();
    }
    int along = i > hit.to() ? company.together(i) : 0;
    Mention other = along > 0 ? passage.mention(i + along) : null;
    if (other != null && other.isName() && fits(other)) {
      add(other, false);
    }
  }

  private boolean isOfObject(int i) {
    return !passage.isEnd(i) && !passage.isSign(i) && !passage.is("preposition", i);
  }

  /** {@code not by A or B}: what is said of the first holds of the second. */
  private boolean isOr(int i) {
    return passage.is(i, "or") || passage.is(i, "nor");
  }

  /** {@code the A Prize in 1921 and the B Medal in 1925}. */
  private int behindYear(int at) {
    Mention year = passage.is(at, "in") ? passage.mention(at + 1) : null;
    boolean dated = property.type() == ValueType.AWARD && year != null && year.is(ValueType.DATE);
    return dated ? year.to() : at;
  }

  /** {@code not by A but by B}. */
  private boolean isDenied() {
    return polarity.isNegated(candidate.hit(), candidate.value());
  }

  private boolean isJoin(int i) {
    return isOr(i)
        || passage.is(i, "and")
        || passage.is(i, "&")
        || passage.is(i, "as") && passage.is(i + 1, "well")
        || passage.is(i, "but");
  }

  private boolean isContrastWord(int i) {
    return passage.is(i, "not")
        || passage.is(i, "rather")
        || passage.is(i, "than")
        || passage.is(i, "instead")
        || passage.is(i, "of") && passage.is(i - 1, "instead");
  }

  private boolean fits(Mention mention) {
    List<Phrasing> senses = Fit.of(candidate.hit().senses(), candidate.subject().subjects());
    return !Collections.disjoint(
        fit.properties(candidate.hit(), senses, mention), candidate.senses());
  }

  /** Whether the name is the subject of a verb behind it, not one more of the list. */
  private boolean isNewClause(Mention mention) {
    int i = mention.to();
    return (passage.is("aux", i) || passage.is("copula", i)) && !isReduced()
        || passage.isPossessive(i)
        || isActing(i)
        || passage.is(i, "as") && company.isCrew(i + 1)
        || !mention.subjects().isEmpty()
            && candidate.subject().subjects().equals(mention.subjects());
  }

  /** {@code and V also wrote it}, {@code and V and W star}: those before a verb of their own. */
  private boolean isActing(int behind) {
    int i = behind;
    while (passage.is(i, "and") && passage.mention(i + 1) != null) {
      i = passage.mention(i + 1).to();
    }
    while (passage.is("adverb", i)) {
      i++;
    }
    return i >= 0 && verbs.get(i) && !passage.is("preposition", i + 1);
  }

  /** {@code S starring A and V [was released]}: no verb before it is the sentence's own. */
  private boolean isReduced() {
    int at = candidate.hit().from();
    boolean participle =
        passage.word(at).endsWith("ing") || passage.is(candidate.hit().to() - 1, "by");
    for (int i = at - 1;
        participle && i >= 0 && i > at - LONGEST_CLAUSE && !passage.isEnd(i);
        i--) {
      Mention mention = passage.mention(i);
      participle =
          mention != null
              || !passage.is("aux", i)
                  && !passage.is("copula", i)
                  && !passage.is("relative", i)
                  && !passage.is(i, ";");
    }
    return participle;
  }

  /** {@code A and V directed}: those before the one next to the verb. */
  private void backward(Mention anchor) {
    Mention first = anchor;
    while (true) {
      int i = first.from() - 1;
      while (first.isName() && (passage.is("relation", i) || passage.is("determiner", i))) {
        i--; // Ann and her husband V
      }
      boolean last = passage.is(i, "and") || passage.is(i, "or") || passage.is(i, "nor");
      last |= passage.is(i, "but") && isBehindNot(i);
      boolean joined = last || passage.is(i, ",") && (first != anchor || isContrasted(first));
      i -= joined ? 1 : 0;
      i -= passage.is(i, ",") && joined ? 1 : 0;
      Mention before = joined ? passage.mention(i) : null;
      boolean related = joined && i + 3 < first.from() && before != null;
      boolean object = related && before.from() > 0 && verbs.get(before.from() - 1);
      if (before == null || before.to() != i + 1 || !fits(before) || isOther(before) || object) {
        return;
      }
      add(before, polarity.isContrast(before.from() - 1));
      first = before;
    }
  }

  /** {@code not A but V}: whether the name before "but" is denied. */
  private boolean isBehindNot(int but) {
    int name = passage.is(but - 1, ",") ? but - 2 : but - 1;
    return passage.mention(name) != null && isContrasted(passage.mention(name));
  }

  /** {@code A, not V,}: no list, but two names for one place. */
  private boolean isContrasted(Mention mention) {
    return polarity.isContrast(mention.from() - 1);
  }

  /** The subject itself, or of another clause: {@code made by A and V edited it}. */
  private boolean isOther(Mention mention) {
    return candidate.subject().mention() == mention || passage.is(mention.from() - 1, "by");
  }
}
