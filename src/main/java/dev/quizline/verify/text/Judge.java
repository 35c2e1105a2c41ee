package dev.quizline.verify.text;

import dev.quizline.verify.Between;
import dev.quizline.verify.Checker;
import dev.quizline.verify.Claim;
import dev.quizline.verify.ClaimFinding;
import dev.quizline.verify.Property;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The verdict on all that a text says. */
final class Judge {

  /** What all says where a thing lies. */
  private static final List<String> LYING =
      List.of(
          "location", "located-in-the-administrative-territorial-entity", "headquarters-location");

  /** Where something is held is perhaps known no better than by its country. */
  private static final String COUNTRY = "country";

  /** Who tells of what somebody is a member tells of more than these. */
  private static final List<String> MEMBERSHIPS =
      List.of("member-of-sports-team", "member-of-political-party");

  /** What something is has many words, of which a record chooses one. */
  private static final String SORT = "instance-of";

  private final Passage passage;
  private final Checker checker;
  private final Modalities modalities;

  Judge(Passage passage, Checker checker) {
    this.passage = passage;
    this.checker = checker;
    modalities = new Modalities(passage);
  }

  List<ReadClaim> judge(List<Said> all) {
    List<ReadClaim> claims = new ArrayList<>();
    List<Said> judged = new ArrayList<>();
    for (Said said : all) {
      boolean stated = !modalities.isSupposed(said.value().from());
      if (!said.subjects().isEmpty() && stated && !isThatOne(said)) {
        ReadClaim claim = judge(said);
        boolean hint =
            said.hit().shape() == Phrasing.Shape.HINT
                || isPost(said.value())
                || isGeneric(said)
                || isSort(said)
                || hasOwnRecord(said);
        boolean open = isOneOfSeveral(said) && claim.finding().verdict() == Verdict.UNVERIFIED;
        if (!open && (!hint || claim.finding().verdict() == Verdict.VERIFIED)) {
          claims.add(claim);
          judged.add(said);
        }
      }
    }
    return Settled.of(claims, judged);
  }

  private static boolean isSort(Said said) {
    return said.senses().get(0).id().equals(SORT);
  }

  /**
   * {@code It is the mountain that …}, {@code The action takes place …}: that it is a mountain is
   * not what is said.
   */
  private boolean isThatOne(Said said) {
    boolean subject = said.value().to() <= said.hit().from();
    boolean action = subject && passage.is(said.value().to() - 1, "action");
    boolean best =
        said.senses().get(0).id().equals("occupation")
            && passage.is("superlative", said.value().from() - 1)
            && passage.is(said.value().from() - 2, "the");
    return best || (action || isSort(said)) && passage.is(said.value().from() - 1, "the");
  }

  /** {@code won several prizes}, where one is known: whether there are more may not be said. */
  private static boolean isOneOfSeveral(Said said) {
    long known =
        said.subjects().stream()
            .flatMap(subject -> subject.facts().stream())
            .filter(fact -> fact.property().equals(said.senses().get(0).id()))
            .mapToLong(fact -> fact.values().size())
            .sum();
    return said.value().value().equals(Nothing.SOME) && known == 1;
  }

  /** Who made a thing is known from its own record, not from a list of somebody's best works. */
  private static boolean hasOwnRecord(Said said) {
    boolean notable = said.senses().get(0).id().equals("notable-work");
    return notable && !said.negated() && isVerb(said);
  }

  private static boolean isVerb(Said said) {
    boolean verb = said.hit().to() - said.hit().from() == 1;
    return verb && !said.value().subjects().isEmpty();
  }

  /** "The opera S" tells S from a song: the record may say of what sort it is. */
  private boolean isGeneric(Said said) {
    Hit hit = said.hit();
    return said.senses().get(0).id().equals("genre")
        && hit.from() == hit.to()
        && said.value().to() == hit.from()
        && passage.is("determiner", said.value().from() - 1)
        && Anaphora.isKindNoun(passage.word(hit.from() - 1));
  }

  /** The "professor" of "professor at V" is a post; whether it is a trade as well is not said. */
  private boolean isPost(Mention value) {
    int at = value.to();
    boolean linked = passage.is(at, "at") || passage.is(at, "of") || passage.is(at, "in");
    return linked && value.is(ValueType.TERM) && passage.is("post", at - 1);
  }

  private ReadClaim judge(Said said) {
    ClaimFinding best = null;
    for (Property property : said.senses()) {
      if (best != null && isSaidOtherwise(property, best.property(), said.subjects())) {
        continue;
      }
      for (Subject subject : covering(said.subjects(), property)) {
        ClaimFinding finding = check(said, subject, property);
        best = best == null ? finding : better(best, finding, said.negated(), isThing(subject));
      }
    }
    best = spanned(said, sorted(said, worded(said, lying(said, best))));
    Modality modality = modalities.at(said.value().from());
    return new ReadClaim(
        put(best, modality),
        passage.span(said.value().from(), said.value().to()),
        said.aside(),
        said.only(),
        modality);
  }

  /** {@code a musical by V and W}, of which one wrote the words. */
  private ClaimFinding worded(Said said, ClaimFinding found) {
    Hit hit = said.hit();
    boolean sort = passage.mention(hit.from()) != null;
    boolean noun = sort || Anaphora.isKindNoun(passage.word(hit.from()));
    boolean work = noun || passage.is(hit.from(), "by");
    boolean maker = found.property().id().equals("composer") && passage.is(hit.to() - 1, "by");
    if (found.verdict() != Verdict.CONTRADICTED || said.negated() || !work || !maker) {
      return found;
    }
    return said.subjects().stream()
        .flatMap(
            subject ->
                Stream.of("lyricist", "librettist")
                    .flatMap(id -> Vocabulary.property(id).stream())
                    .map(property -> check(said, subject, property)))
        .filter(finding -> finding.verdict() == Verdict.VERIFIED)
        .findFirst()
        .orElse(found);
  }

  /** {@code took place between 1910 and 1913}, where the record has when it began and ended. */
  private ClaimFinding spanned(Said said, ClaimFinding found) {
    Optional<Between> span = Between.of(said.value().value());
    boolean open = found.verdict() == Verdict.UNVERIFIED && found.evidence().isEmpty();
    if (span.isEmpty() || !open || !found.property().id().equals("point-in-time")) {
      return found;
    }
    Claim claim = found.claim();
    return Lasting.SPANS.stream()
        .map(
            ends -> {
              ClaimFinding begun =
                  checker.check(claim.to(ends.get(0)).withValue("not before " + span.get().low()));
              ClaimFinding ended =
                  checker.check(claim.to(ends.get(1)).withValue("not after " + span.get().high()));
              return begun.verdict() == Verdict.VERIFIED ? ended : begun;
            })
        .filter(finding -> finding.verdict() != Verdict.UNVERIFIED)
        .findFirst()
        .orElse(found);
  }

  /** {@code S is a ballet}, where the record has that for what S is, not for its genre. */
  private ClaimFinding sorted(Said said, ClaimFinding found) {
    boolean genre = found.property().id().equals("genre") && !said.negated();
    if (!genre || found.verdict() == Verdict.VERIFIED) {
      return found;
    }
    Property sort = Vocabulary.property(SORT).orElseThrow();
    return said.subjects().stream()
        .map(subject -> check(said, subject, sort))
        .filter(finding -> finding.verdict() == Verdict.VERIFIED)
        .findFirst()
        .orElse(found);
  }

  /** {@code S stands in England}, where the record only has the town that it stands in. */
  private ClaimFinding lying(Said said, ClaimFinding found) {
    boolean country = found.property().id().equals(COUNTRY);
    boolean unknown = found.evidence().isEmpty() && LYING.contains(found.property().id());
    if (found.verdict() != Verdict.UNVERIFIED || !country && !unknown) {
      return found;
    }
    List<String> places = new ArrayList<>(LYING);
    places.add(COUNTRY);
    for (String id : places) {
      Property property = Vocabulary.property(id).orElseThrow();
      for (Subject subject : said.subjects()) {
        if (Fit.has(subject, property)) {
          ClaimFinding finding = check(said, subject, property);
          if (finding.verdict() != Verdict.UNVERIFIED) {
            return finding;
          }
        }
      }
    }
    return found;
  }

  /** Where something lies, or whom it belongs to, is known by another property than this. */
  private static boolean isSaidOtherwise(Property property, Property known, List<Subject> of) {
    boolean alike =
        LYING.contains(property.id()) && LYING.contains(known.id())
            || MEMBERSHIPS.contains(property.id()) && known.id().equals("member-of");
    return alike
        && of.stream().noneMatch(subject -> Fit.has(subject, property))
        && of.stream().anyMatch(subject -> Fit.has(subject, known));
  }

  /** Of several subjects of one name, those of which the references have the property. */
  private static List<Subject> covering(List<Subject> subjects, Property property) {
    List<Subject> covering = new ArrayList<>(1);
    for (Subject subject : subjects) {
      if (Fit.has(subject, property)) {
        covering.add(subject);
      }
    }
    return covering.isEmpty() ? subjects : covering;
  }

  /** What others say, or what is asked, is checked as if it were said; the reason tells so. */
  private static ClaimFinding put(ClaimFinding finding, Modality modality) {
    String note =
        switch (modality) {
          case PLAIN, HEDGED -> "";
          case ATTRIBUTED -> "what others say was checked: ";
          case ASKED -> "the answer yes was checked: ";
        };
    return note.isEmpty()
        ? finding
        : new ClaimFinding(
            finding.claim(),
            finding.property(),
            finding.verdict(),
            finding.evidence(),
            note + finding.why());
  }

  private ClaimFinding check(Said said, Subject subject, Property property) {
    Claim claim =
        new Claim(
            Optional.of(subject.id()),
            property.id(),
            Optional.of(
                BriefNames.whole(
                    said, subject, property, passage.is("relation", said.value().from() - 1))),
            said.role().map(Mention::value),
            said.year(),
            said.negated());
    if (Candidates.isAge(said.value())) {
      return Ages.check(claim, property, subject);
    }
    if (isOneOfSeveral(said)) {
      return checker.checkCount(claim.negation().withValue(Tallies.SEVERAL), false);
    }
    if (Tallies.isTally(said.value(), property)) {
      return checker.checkCount(claim, Tallies.isWhole(property));
    }
    if (said.only() && said.negated()) {
      return checkNotOnly(claim.negation(), said.group());
    }
    ClaimFinding finding =
        said.only() ? checker.checkOnly(claim, said.group()) : checker.check(claim);
    ClaimFinding counted = Counted.settle(finding, checker);
    return Timeline.settle(counted, subject, said.value().subjects());
  }

  /** {@code V is not the only director of S}: V is one, and there are others. */
  private ClaimFinding checkNotOnly(Claim one, List<String> group) {
    ClaimFinding listed = checker.check(one);
    if (listed.verdict() != Verdict.VERIFIED) {
      return listed;
    }
    ClaimFinding only = checker.checkOnly(one, group);
    return new ClaimFinding(
        one, only.property(), only.verdict().turnedRound(), only.evidence(), only.why());
  }

  /** What is from one land only, as people and bands need not be. */
  private static boolean isThing(Subject subject) {
    String kind = Phrasings.kind(subject);
    return !kind.equals("person") && !kind.equals("group");
  }

  /** What somebody is a member of, or where something is from, is said in the same words. */
  private static boolean isLoose(Property property) {
    boolean place = property.type() == ValueType.PLACE && !property.id().equals("country");
    return property.type() == ValueType.ORGANIZATION || place;
  }

  /**
   * Of several things that words may mean, the one that the record bears out; else the first, which
   * a property of the reference's own is wherever it has one.
   */
  private static ClaimFinding better(
      ClaimFinding one, ClaimFinding other, boolean negated, boolean thing) {
    Verdict wanted = negated ? Verdict.CONTRADICTED : Verdict.VERIFIED;
    if (one.verdict() == wanted) {
      return one;
    }
    if (other.verdict() == wanted) {
      return other;
    }
    boolean own = Vocabulary.property(one.property().id()).isEmpty();
    boolean told = thing && one.verdict() == Verdict.CONTRADICTED && other.evidence().isEmpty();
    boolean ambiguous = !own && !told && isLoose(one.property()) && isLoose(other.property());
    return ambiguous && other.verdict() == Verdict.UNVERIFIED ? other : one;
  }
}
