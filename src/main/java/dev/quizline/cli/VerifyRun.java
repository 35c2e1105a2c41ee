package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.terminal.LineSource.Reading;
import dev.quizline.verify.Checker;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Reference;
import dev.quizline.verify.StatementFinding;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.Conflict;
import dev.quizline.verify.text.TextFinding;
import dev.quizline.verify.text.TopicName;
import dev.quizline.verify.text.Unit;
import dev.quizline.verify.text.Units;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Goes through what there is to verify, hands the verdicts on, and remembers how it went. */
final class VerifyRun {

  /**
   * What is asked of a run.
   *
   * @param references given on the command line; a bank falls back on its own
   * @param subject of statements that do not name theirs
   * @param conflicts whether to look for them too
   * @param failOnStatements whether a contradicted statement of a bank counts
   */
  record Terms(
      List<Reference> references,
      Optional<String> subject,
      boolean conflicts,
      boolean failOnStatements) {
    Terms {
      references = List.copyOf(references);
    }
  }

  private final Workbench bench;
  private final VerdictWriter writer;
  private final Terms terms;
  private Optional<TextJudge> judge = Optional.empty();
  private boolean refuted;
  private boolean malformed;

  VerifyRun(Workbench bench, VerdictWriter writer, Terms terms) {
    this.bench = bench;
    this.writer = writer;
    this.terms = terms;
  }

  void bank(VerifyInput.OfBank input) {
    Bank bank = input.bank();
    List<Reference> record = referencesOf(bank);
    Audit audit = new Audit(bank, new Checker(record, bank.subject()));
    begin(new VerdictWriter.Origin(bank.name(), true, true), bank.title());
    VerdictTally tally = new VerdictTally();
    List<StatementFinding> statements = audit.statements();
    for (StatementFinding finding : statements) {
      refuted |= terms.failOnStatements() && finding.verdict() == Verdict.CONTRADICTED;
      hand(new Judged.Typed(finding), tally);
    }
    for (BankQuestion banked : bank.questions()) {
      KeyFinding finding = audit.key(banked);
      refuted |= Audit.refuted(finding);
      writer.key(finding, banked.question().item().ask());
    }
    List<Unit> units = new ArrayList<>();
    bank.statements().forEach(one -> units.add(new Unit(one.id(), one.text(), 0)));
    boolean atOdds =
        handConflicts(units, record, bank.subject(), bank.title(), unit -> Place.NOWHERE);
    refuted |= terms.failOnStatements() && atOdds;
    writer.end(tally);
    new Rereading(record, bank.subject()).notices(statements).forEach(bench::note);
  }

  private List<Reference> referencesOf(Bank bank) {
    if (!terms.references().isEmpty()) {
      return terms.references();
    }
    if (bank.references().isEmpty()) {
      bench.note(
          bank.name() + " names no reference, so nothing in it can be verified; -r gives one.");
    }
    return bench.references(bank.references());
  }

  void article(VerifyInput.Article input) {
    List<Unit> units = Units.of(input.text());
    Place.Lines lines = new Place.Lines(input.text());
    VerdictTally tally = begin(new VerdictWriter.Origin(input.name(), false, input.file()), "");
    if (!terms.references().isEmpty()) {
      List<TextFinding> findings = judge().article(units);
      for (int i = 0; i < units.size(); i++) {
        Unit unit = units.get(i);
        handRead(new Judged.Read(unit.id(), findings.get(i), lines.at(unit.start())), tally);
      }
    }
    if (units.isEmpty()) {
      bench.note("There is no statement in " + input.name() + ".");
    }
    refuted |=
        handConflicts(
            units,
            terms.references(),
            terms.subject(),
            opening(input.text(), units),
            unit -> lines.at(unit.start()));
    writer.end(tally);
  }

  /**
   * Where nothing says what the text is about, its title does.
   *
   * @param title or how the text opens
   * @return whether it contradicts itself
   */
  private boolean handConflicts(
      List<Unit> units,
      List<Reference> record,
      Optional<String> subject,
      String title,
      Function<Unit, Place> places) {
    boolean contradiction = false;
    if (terms.conflicts()) {
      String name =
          TextJudge.nameOf(subject, record).or(() -> subject).orElseGet(() -> topic(title, units));
      for (AtOdds conflict : TextJudge.conflicts(units, name, places)) {
        contradiction |= conflict.kind() == Conflict.Kind.CONTRADICTION;
        writer.conflict(conflict);
      }
    }
    return contradiction;
  }

  /** All up to the end of the first statement: the title, whatever else stands there. */
  private static String opening(String text, List<Unit> units) {
    return units.isEmpty() ? text : text.substring(0, units.get(0).start()) + units.get(0).text();
  }

  private static String topic(String title, List<Unit> units) {
    return TopicName.of(title, units.stream().map(Unit::text).toList());
  }

  /** A broken line is told with its number, and the rest go on. */
  void statements(VerifyInput.Statements input) {
    VerdictTally tally = begin(new VerdictWriter.Origin(input.name(), false, input.file()), "");
    Closeable source = input.source();
    try (source) {
      int number = 0;
      for (Reading line = next(input); line.type() == Reading.Type.LINE; line = next(input)) {
        number++;
        if (!line.text().isBlank()) {
          statement(StatementLine.of(line.text()), input.name(), number, tally);
        }
      }
    } catch (IOException e) {
      throw new Failure(
              ExitStatus.IO_FAILED, input.name() + " cannot be read: " + Workbench.reason(e))
          .causedBy(e);
    }
    writer.end(tally);
  }

  private static Reading next(VerifyInput.Statements input) throws IOException {
    return input.lines().read("", () -> {});
  }

  private void statement(StatementLine line, String input, int number, VerdictTally tally) {
    if (line instanceof StatementLine.Given given) {
      TextFinding finding = judge().statement(given.text(), given.subject());
      handRead(new Judged.Read(given.id(), finding, Place.onLine(number)), tally);
    } else if (line instanceof StatementLine.Broken broken) {
      malformed = true;
      bench.note(input + ":" + number + ": " + broken.why() + "; the line was passed over.");
    }
  }

  void sentences(VerifyInput.Sentences input) {
    VerdictTally tally = begin(new VerdictWriter.Origin("-s", false, false), "");
    int number = 0;
    for (String text : input.texts()) {
      number++;
      TextFinding finding = judge().statement(text, Optional.empty());
      handRead(new Judged.Read("s" + number, finding, Place.NOWHERE), tally);
    }
    writer.end(tally);
  }

  private VerdictTally begin(VerdictWriter.Origin origin, String title) {
    writer.begin(origin, title);
    return new VerdictTally();
  }

  private void handRead(Judged judged, VerdictTally tally) {
    refuted |= judged.verdict() == Verdict.CONTRADICTED;
    hand(judged, tally);
  }

  private void hand(Judged judged, VerdictTally tally) {
    tally.add(judged);
    writer.statement(judged);
  }

  private TextJudge judge() {
    if (judge.isEmpty()) {
      judge = Optional.of(new TextJudge(terms.references(), terms.subject()));
    }
    return judge.get();
  }

  /** Closes the report. A list that could not be read whole outweighs what was found in it. */
  ExitStatus finish() {
    writer.close();
    return malformed ? ExitStatus.MALFORMED : refuted ? ExitStatus.NO : ExitStatus.OK;
  }
}
