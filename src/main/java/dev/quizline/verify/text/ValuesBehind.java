package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;
import java.util.List;

/** Values that stand behind the words of a phrasing: {@code directed by V}. */
final class ValuesBehind {

  private static final int REACH = 8;

  /** A place named so many words before is not meant by "there". */
  private static final int FAR = 40;

  /** As far away as nothing behind the words is. */
  private static final int FRONTED = 20;

  private final Passage passage;
  private final Candidates candidates;

  ValuesBehind(Candidates candidates) {
    passage = candidates.passage();
    this.candidates = candidates;
  }

  /** All mentions behind the words that can be their value, up to where the clause ends. */
  void right(Hit hit, Slot near) {
    Slot subject = subject(hit, near);
    Slot object = isMisfit(hit, subject) ? objectOf(hit) : Slot.none();
    subject = object.isEmpty() ? subject : object;
    List<Phrasing> senses = Fit.of(hit.senses(), subject.subjects());
    if (senses.isEmpty()) {
      return;
    }
    if (isByOther(hit, subject)) {
      return;
    }
    Mention where = where(hit.from(), subject);
    if (where != null) {
      candidates.add(hit, subject, senses, where, 2);
    }
    Mention when = aged(hit.from());
    if (when != null) {
      candidates.add(hit, subject, senses, when, FRONTED);
    }
    Mention fronted = hit.isWeak() ? null : new Fronted(passage).before(hit.from());
    if (fronted != null) {
      candidates.add(hit, subject, senses, fronted, FRONTED);
    }
    new Nothing(candidates).behind(hit, subject, senses);
    Mention there = there(hit);
    if (there != null) {
      candidates.add(hit, subject, senses, there, 1);
    }
    boolean any = false;
    int gap = 0;
    int i = hit.to();
    while (!passage.isEnd(i) && gap <= (hit.isWeak() ? 3 : REACH)) {
      Mention mention = passage.mention(i);
      if (mention != null) {
        boolean here =
            !isOfAnother(hit, mention)
                && candidates.add(hit, subject, senses, mention, i - hit.to());
        int next = passage.is(mention.to(), "born") ? mention.to() + 1 : mention.to();
        boolean before = here && passage.mention(next) != null;
        if (hit.isWeak() && (here || mention.isMeasure()) && !before) {
          return;
        }
        any |= here;
        gap = here ? 0 : gap + 2;
        i = passage.mention(next) == null ? mention.to() : next;
      } else if (isOver(i, hit, any)) {
        return;
      } else {
        gap++;
        i++;
      }
    }
  }

  private static boolean isMisfit(Hit hit, Slot subject) {
    return Fit.of(hit.senses(), subject.subjects()).isEmpty();
  }

  /** {@code V dedicated it to}, {@code V conducted the premiere in}: no doer, but what is done. */
  private Slot objectOf(Hit hit) {
    Topics topics = candidates.topics();
    for (int i = hit.from() + 1; i < hit.to(); i++) {
      if (topics.anaphora().isAnaphor(i)) {
        return topics.resolve(i);
      }
    }
    return passage.is(hit.from() - 1, "the") ? topics.given() : Slot.none();
  }

  /** Of whom a phrasing is said: what stands right before it, where it fits nothing else. */
  private Slot subject(Hit hit, Slot near) {
    if (near.isAnother() && isCast(hit)) {
      return candidates.topics().nearest(near.mention());
    }
    Slot beside = candidates.slots().beside(hit.from());
    if (isBareOf(hit) && isPerson(near) && !isOrigin(hit, beside)) {
      return Slot.none();
    }
    boolean fits = !beside.isEmpty() && !Fit.of(hit.senses(), beside.subjects()).isEmpty();
    boolean only =
        fits && (Fit.of(hit.senses(), near.subjects()).isEmpty() || isKnownOf(hit, beside, near));
    return only || fits && (isOrigin(hit, beside) || isOfSource(hit, beside, near)) ? beside : near;
  }

  /** {@code S is owned by W, which employs V}: the record has that of W only. */
  private boolean isKnownOf(Hit hit, Slot beside, Slot near) {
    int behind = beside.mention().to() + 1;
    return (passage.is("relative", behind) || isBy(hit) && behind == hit.from())
        && hit.senses().stream().anyMatch(sense -> has(beside, sense))
        && hit.senses().stream().noneMatch(sense -> has(near, sense));
  }

  private static boolean has(Slot slot, Phrasing sense) {
    return slot.subjects().stream().anyMatch(subject -> Fit.has(subject, sense.property()));
  }

  /** {@code S was adapted from W, written by V}: a participle is of the work right before it. */
  private boolean isOfSource(Hit hit, Slot beside, Slot near) {
    return isBy(hit)
        && near.mention() != beside.mention()
        && beside.mention().is(ValueType.WORK)
        && passage.is(beside.mention().to(), ",")
        && beside.mention().to() + 1 == hit.from();
  }

  /** {@code A tale by V}, where an opera is spoken of: the tale is V's. */
  private boolean isByOther(Hit hit, Slot subject) {
    String noun = passage.word(hit.from() - 1);
    boolean bare = hit.isWeak() && passage.is(hit.from(), "by") && Anaphora.isKindNoun(noun);
    return bare
        && passage.mention(hit.from() - 1) == null
        && !subject.subjects().isEmpty()
        && subject.subjects().stream()
            .map(Phrasings::kind)
            .noneMatch(kind -> kind.equals("thing") || Anaphora.isNounOf(kind, noun));
  }

  /** {@code S was made by W from V}: where people are from is said right behind their name. */
  private boolean isOrigin(Hit hit, Slot beside) {
    Mention place = passage.mention(passage.is("determiner", hit.to()) ? hit.to() + 1 : hit.to());
    if (beside.isEmpty() || beside.mention().to() != hit.from()) {
      return false;
    }
    boolean group = Phrasings.kind(beside.subjects().get(0)).equals("group");
    boolean from = passage.is(hit.from(), "from");
    return (from || isBareOf(hit))
        && (from && group || isPerson(beside))
        && place != null
        && place.is(ValueType.PLACE);
  }

  private boolean isBareOf(Hit hit) {
    return passage.is(hit.from(), "of") && hit.to() == hit.from() + 1;
  }

  private static boolean isPerson(Slot slot) {
    return !slot.subjects().isEmpty() && Phrasings.kind(slot.subjects().get(0)).equals("person");
  }

  /** {@code R in S is played by V}: it is said of S. */
  private static boolean isCast(Hit hit) {
    return hit.senses().get(0).property().id().equals("cast-member");
  }

  /** {@code S was 71 years old when he died}: the age before the clause; else null. */
  private Mention aged(int verb) {
    for (int i = verb - 1; i >= verb - 5 && !passage.isEnd(i); i--) {
      if (passage.is(i, "when")) {
        Mention age = passage.mention(i - 1);
        return age != null && Candidates.isAge(age) ? age : null;
      }
    }
    return null;
  }

  /** {@code died there}: the place that is named last; null where no such word is behind a verb. */
  private Mention there(Hit hit) {
    if (!passage.is(hit.to(), "there") || hit.isWeak() || passage.is("preposition", hit.to() + 1)) {
      return null;
    }
    for (int i = hit.from() - 1; i >= 0 && i > hit.from() - FAR; i--) {
      Mention place = passage.mention(i);
      if (place != null && place.isName() && place.is(ValueType.PLACE)) {
        return new Mention(
            hit.to(),
            hit.to() + 1,
            place.value(),
            place.types(),
            place.properties(),
            place.subjects(),
            place.known());
      }
    }
    return null;
  }

  /** {@code in X, where S was born}: the place before the clause. */
  private Mention where(int at, Slot subject) {
    if (subject.mention() == null || subject.mention().from() > at) {
      return null;
    }
    int i = subject.mention().from() - 1;
    boolean in = passage.is(i, "which") && (passage.is(i - 1, "in") || passage.is(i - 1, "at"));
    if (!passage.is(i, "where") && !passage.is(i, "what") && !in) {
      return null;
    }
    i -= in ? 2 : 1;
    for (int steps = 0; steps < 6 && !passage.isEnd(i); steps++) {
      Mention mention = passage.mention(i);
      if (mention != null) {
        return mention.isName() ? mention : null;
      }
      i--;
    }
    return null;
  }

  /** In "explores the limits of V" it is not V that is explored. */
  private boolean isOfAnother(Hit hit, Mention mention) {
    int i = mention.from() - 1;
    if (i >= hit.to() && mention.isName() && passage.is(beforeArticle(i), "by") && !isBy(hit)) {
      ValueType type = hit.senses().get(0).property().type();
      return type == ValueType.DATE || type == ValueType.PLACE || type == ValueType.WORK;
    }
    if (i > hit.to() && passage.is(i, "with") && isTogether(i)) {
      return true;
    }
    boolean of = i >= hit.to() && passage.is(i, "of") && !mention.isName() && !mention.isMeasure();
    return of
        && !switch (passage.word(i - 1)) {
          case "genre", "style", "kind", "type", "form", "field", "area", "language", "piece" ->
              true;
          default -> false;
        };
  }

  /** {@code wrote S together with V}: V is no second thing that was written. */
  private boolean isTogether(int with) {
    return passage.mention(with - 1) == null
        && (passage.is(with - 1, "together")
            || passage.is(with - 1, "along")
            || passage.is(with - 1, "jointly")
            || passage.is(with - 1, "collaboration"));
  }

  private int beforeArticle(int i) {
    return passage.is("determiner", i) ? i - 1 : i;
  }

  /** A phrasing that ends in "by". */
  private boolean isBy(Hit hit) {
    return passage.is(hit.to() - 1, "by");
  }

  /** Whether nothing behind a token belongs to what is said before it. */
  private boolean isOver(int i, Hit hit, boolean any) {
    if (hit.isWeak()
        && (passage.is("preposition", i) && !FigureTokens.isAbout(passage.word(i))
            || passage.is("aux", i)
            || candidates.isVerb(i) && !FigureTokens.isAbout(passage.word(i)))) {
      return true;
    }
    if (passage.is(i, ";") || passage.is("stop", i) && !isBridge(i)) {
      return true;
    }
    if (passage.is(i, "among") && passage.is("thing", i + 1)) {
      return any; // several prizes, among them V
    }
    boolean noun = passage.is("determiner", i - 1) && !passage.is(i - 1, "that");
    boolean about = FigureTokens.isAbout(passage.word(i));
    if (candidates.isVerb(i) && !noun && !about && i >= hit.to() && (any || i > hit.to())) {
      return true;
    }
    if (passage.is("copula", i) && any) {
      return true;
    }
    if (passage.is(i, ",") || passage.is(i, "and") || passage.is(i, "or") || passage.is(i, "(")) {
      return any && !leadsToMention(i + 1);
    }
    return false;
  }

  private boolean isBridge(int i) {
    boolean until = passage.is(i, "until") && passage.mention(i + 1) != null;
    return until || passage.is(i, "as") || passage.is(i, "that") || passage.is(i, "but");
  }

  private boolean leadsToMention(int from) {
    int i = from;
    while (passage.is("preposition", i) && passage.mention(i) == null
        || passage.is("determiner", i)
        || passage.is("adverb", i)) {
      i++;
    }
    return passage.mention(i) != null;
  }
}
