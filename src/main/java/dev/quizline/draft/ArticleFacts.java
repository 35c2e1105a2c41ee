package dev.quizline.draft;

import dev.quizline.bank.Provenance;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Fact;
import dev.quizline.verify.Folding;
import dev.quizline.verify.Recorded;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.ArticleReading;
import dev.quizline.verify.text.Modality;
import dev.quizline.verify.text.ReadClaim;
import dev.quizline.verify.text.Span;
import dev.quizline.verify.text.TextFinding;
import dev.quizline.verify.text.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an article claims plainly and the references bear out, each fact once. What is hedged,
 * asked, attributed, denied, disputed or a matter of opinion is left aside.
 */
final class ArticleFacts {

  private final Subjects subjects;
  private final Oracle oracle;
  private final Map<String, Known> facts = new LinkedHashMap<>();
  private final List<Stated> stated = new ArrayList<>();
  private int claims;

  ArticleFacts(Subjects subjects, Oracle oracle) {
    this.subjects = subjects;
    this.oracle = oracle;
  }

  /**
   * @param subject what the article is about; empty: what it says most of
   */
  void read(List<Unit> units, Optional<String> subject, Progress progress) {
    progress.begin("Reading", units.size());
    ArticleReading reading = new ArticleReading("", units, oracle.reader(), subject);
    for (Unit unit : units) {
      add(unit, reading.read(unit));
      progress.step();
    }
  }

  /** In the order in which the article first claims them. */
  List<Known> all() {
    return new ArrayList<>(facts.values());
  }

  /** How many claims were read, whatever came of them. */
  int claims() {
    return claims;
  }

  /** In which parts of it they were read. */
  List<Stated> stated() {
    return stated;
  }

  private void add(Unit unit, TextFinding finding) {
    if (!finding.claims().isEmpty()) {
      int end = unit.start() + unit.text().codePointCount(0, unit.text().length());
      stated.add(new Stated(unit.id(), new Span(unit.start(), end), finding.verdict()));
    }
    for (ReadClaim read : finding.claims()) {
      claims++;
      if (isFirm(read)) {
        known(unit, finding, read).ifPresent(this::add);
      }
    }
  }

  private static boolean isFirm(ReadClaim read) {
    return read.finding().verdict() == Verdict.VERIFIED
        && read.modality() == Modality.PLAIN
        && !read.finding().claim().negated();
  }

  /** Of two ways to claim the same, the one that says more by itself stays. */
  private void add(Known known) {
    facts.merge(known.key(), known, (first, other) -> worth(other) > worth(first) ? other : first);
  }

  private static int worth(Known known) {
    return (known.value().role().isPresent() ? 4 : 0)
        + (known.central() ? 2 : 0)
        + (known.sentence().filter(Known.Quote::whole).isPresent() ? 1 : 0);
  }

  private Optional<Known> known(Unit unit, TextFinding finding, ReadClaim read) {
    Claim claimed = read.finding().claim();
    Optional<Subject> subject = claimed.subject().flatMap(subjects::get);
    Optional<Recorded> recorded = oracle.recorded(claimed);
    if (subject.isEmpty() || recorded.isEmpty() || recorded.get().matching().isEmpty()) {
      return Optional.empty();
    }
    Recorded.Known match = match(claimed.value().orElse(""), recorded.get());
    boolean coarse = isCoarse(recorded.get());
    Fact.Value value =
        new Fact.Value(
            coarse ? claimed.value().orElseThrow() : match.value().text(),
            claimed.role().isPresent() ? match.value().role() : Optional.empty(),
            Optional.empty());
    Claim claim =
        new Claim(
            claimed.subject(),
            claimed.property(),
            Optional.of(value.text()),
            value.role(),
            Optional.empty(),
            false);
    if (!oracle.verifies(claim)) {
      return Optional.empty();
    }
    Span span = new Span(unit.start() + read.span().start(), unit.start() + read.span().end());
    return Optional.of(
        new Known(
            claim,
            subject.get(),
            recorded.get().property(),
            value,
            coarse ? List.of(value.text()) : match.names(),
            recorded.get().closed(),
            ReferenceFacts.othersThan(match.value().text(), recorded.get()),
            !coarse || recorded.get().property().type() == ValueType.DATE,
            match.note(),
            !read.aside(),
            new Provenance.Root(
                Optional.of(unit.id()), Optional.of(span), claimed, ReferenceFacts.factId(claim)),
            Quotable.of(unit, finding, read, subject.get())));
  }

  /** The value of the record that is written as the claim has it; else the first. */
  private static Recorded.Known match(String claimed, Recorded recorded) {
    return recorded.matching().stream()
        .filter(it -> Folding.key(it.value().text()).equals(Folding.key(claimed)))
        .findFirst()
        .orElse(recorded.matching().get(0));
  }

  /** The country of a city that the record has, or the year of a day. */
  private static boolean isCoarse(Recorded recorded) {
    ValueType type = recorded.property().type();
    boolean graded = type == ValueType.PLACE || type == ValueType.DATE;
    return graded && !recorded.matching().get(0).exact();
  }
}
