package dev.quizline.cli;

import dev.quizline.terminal.Line;
import dev.quizline.terminal.Look;
import dev.quizline.terminal.ReportReading;
import dev.quizline.terminal.ReportVerdicts;
import dev.quizline.verify.AssertionFinding;
import dev.quizline.verify.ClaimFinding;
import dev.quizline.verify.Evidence;
import dev.quizline.verify.Source;
import dev.quizline.verify.StatementFinding;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.ReadClaim;
import dev.quizline.verify.text.ReadOpinion;
import dev.quizline.verify.text.Span;
import dev.quizline.verify.text.TextFinding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A statement with its verdict: one whose claims a bank types, or one that was read. */
sealed interface Judged {

  String id();

  String text();

  Verdict verdict();

  List<OnClaim> claims();

  List<OnOpinion> opinions();

  /** Why the verdict is what it is, where no claim tells; one clause. */
  Optional<String> reason();

  Place place();

  /** As a person reads it. */
  List<Line> lines(Look look);

  /**
   * The verdict on a claim of it.
   *
   * @param said in the bank's words
   * @param span of the text; empty where the claim is typed
   */
  record OnClaim(ClaimFinding finding, boolean aside, Optional<String> said, Optional<Span> span) {

    /** {@code director: François Truffaut; the record names …}, for formats without columns. */
    String words() {
      String why = finding.why().isEmpty() ? "" : "; " + finding.why();
      return ReportVerdicts.words(finding) + why;
    }

    List<Source> sources() {
      Set<Source> sources = new LinkedHashSet<>();
      for (Evidence evidence : finding.evidence()) {
        sources.addAll(evidence.sources());
      }
      return List.copyOf(sources);
    }
  }

  /** An opinion in it. */
  record OnOpinion(String text, boolean aside, Optional<Span> span) {}

  /** Of a bank. */
  record Typed(StatementFinding finding) implements Judged {

    @Override
    public String id() {
      return finding.statement().id();
    }

    @Override
    public String text() {
      return finding.statement().text();
    }

    @Override
    public Verdict verdict() {
      return finding.verdict();
    }

    @Override
    public List<OnClaim> claims() {
      List<OnClaim> claims = new ArrayList<>();
      for (AssertionFinding one : finding.assertions()) {
        if (one.claim().isPresent()) {
          Optional<String> said = Optional.of(one.assertion().text());
          claims.add(
              new OnClaim(one.claim().get(), one.assertion().aside(), said, Optional.empty()));
        }
      }
      return claims;
    }

    @Override
    public List<OnOpinion> opinions() {
      List<OnOpinion> opinions = new ArrayList<>();
      for (AssertionFinding one : finding.assertions()) {
        if (one.claim().isEmpty()) {
          opinions.add(
              new OnOpinion(one.assertion().text(), one.assertion().aside(), Optional.empty()));
        }
      }
      return opinions;
    }

    @Override
    public Optional<String> reason() {
      return Optional.empty();
    }

    @Override
    public Place place() {
      return Place.NOWHERE;
    }

    @Override
    public List<Line> lines(Look look) {
      return new ReportVerdicts(look).statement(finding);
    }
  }

  /** Out of a text. */
  record Read(String id, TextFinding finding, Place place) implements Judged {

    @Override
    public String text() {
      return finding.text();
    }

    @Override
    public Verdict verdict() {
      return finding.verdict();
    }

    @Override
    public List<OnClaim> claims() {
      List<OnClaim> claims = new ArrayList<>();
      for (ReadClaim claim : finding.claims()) {
        claims.add(
            new OnClaim(
                claim.finding(), claim.aside(), Optional.empty(), Optional.of(claim.span())));
      }
      return claims;
    }

    /** Praise is an aside where the statement claims something, as its verdict has it. */
    @Override
    public List<OnOpinion> opinions() {
      boolean aside = finding.claims().stream().anyMatch(claim -> !claim.aside());
      List<OnOpinion> opinions = new ArrayList<>();
      for (ReadOpinion opinion : finding.opinions()) {
        opinions.add(new OnOpinion(opinion.words(), aside, Optional.of(opinion.span())));
      }
      return opinions;
    }

    @Override
    public Optional<String> reason() {
      return finding.reason();
    }

    @Override
    public List<Line> lines(Look look) {
      return new ReportReading(look).lines(id, finding);
    }
  }
}
