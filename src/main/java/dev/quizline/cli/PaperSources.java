package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.draft.lint.Kinship.Candidate;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Judgement;
import dev.quizline.verify.ClaimFinding;
import dev.quizline.verify.Evidence;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the record says of the questions that go on paper. */
final class PaperSources {

  /** Of each key: who wants all of them asks verify. */
  private static final int MOST = 5;

  private final Workbench bench;
  private final Audits audits;

  PaperSources(Workbench bench, List<Bank> banks) {
    this.bench = bench;
    this.audits = new Audits(bench, banks);
  }

  /**
   * With the keys of fact checks filled in; those that the record does not settle are left out, and
   * that is told. So are keys that it refutes.
   */
  List<Candidate> settled(List<Candidate> candidates) {
    List<Candidate> settled = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (Candidate candidate : candidates) {
      BankQuestion banked = candidate.question();
      Optional<BankQuestion> known = settled(candidate.bank(), banked);
      known.ifPresentOrElse(
          one -> settled.add(new Candidate(candidate.bank(), one)),
          () -> open.add(banked.question().id()));
    }
    if (!open.isEmpty()) {
      bench.note(
          "The record does not settle " + String.join(", ", open) + ", so no paper asks that.");
    }
    return settled;
  }

  private Optional<BankQuestion> settled(Bank bank, BankQuestion banked) {
    if (banked.question() instanceof FactCheck check) {
      Map<String, Judgement> judgements = audits.of(bank.name()).judgements();
      return Optional.ofNullable(judgements.get(check.assertion()))
          .map(key -> banked.as(new FactCheck(check.item(), check.assertion(), Optional.of(key))));
    }
    if (banked.claim().isPresent() && Audit.refuted(audits.of(bank.name()).key(banked))) {
      bench.note(
          "The record refutes the key of "
              + banked.question().id()
              + "; quizline verify "
              + CommandWords.quoted(bank.name())
              + " says why.");
    }
    return Optional.of(banked);
  }

  /** Who says that the key is right: publishers with addresses; else where the bank has it from. */
  List<String> of(Candidate candidate) {
    KeyFinding finding = audits.of(candidate.bank().name()).key(candidate.question());
    Set<String> sources = new LinkedHashSet<>();
    for (ClaimFinding claim : finding.key()) {
      for (Evidence evidence : claim.evidence()) {
        evidence.sources().forEach(source -> sources.add(words(source)));
      }
    }
    if (sources.isEmpty() && !candidate.question().about().isEmpty()) {
      candidate
          .bank()
          .origin()
          .flatMap(Bank.Origin::title)
          .ifPresent(title -> sources.add("as told in " + title + ", not checked"));
    }
    return sources.stream().limit(MOST).toList();
  }

  private static String words(Source source) {
    return source.publisher() + source.url().map(url -> " (" + url + ")").orElse("");
  }
}
