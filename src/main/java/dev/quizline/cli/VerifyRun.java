package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.terminal.LineSource.Reading;
import dev.quizline.verify.Checker;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Reference;
import dev.quizline.verify.StatementFinding;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.Unit;
import dev.quizline.verify.text.Units;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

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
    begin(
        new VerdictWriter.Origin(bank.name(), true, true, terms.failOnStatements()), bank.title());
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
    boolean atOdds = terms.conflicts() && isAtOdds(bank, record);
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
    return bench.shelf().references(bank.references());
  }

  private boolean isAtOdds(Bank bank, List<Reference> record) {
    SelfCheck.Text.Growing text = new SelfCheck.Text.Growing();
    bank.statements().forEach(one -> text.add(one.id(), one.text(), Place.NOWHERE));
    return new SelfCheck(record, writer).bank(text.text(), bank.subject(), bank.title());
  }

  void article(VerifyInput.Article input) {
    List<Unit> units = Units.of(input.text());
    Place.Lines lines = new Place.Lines(input.text());
    VerdictTally tally =
        begin(new VerdictWriter.Origin(input.name(), false, input.file(), true), "");
    String opening = opening(input.text(), units);
    if (!terms.references().isEmpty()) {
      judge()
          .article(
              opening,
              units,
              (unit, finding) ->
                  handRead(new Judged.Read(unit.id(), finding, lines.at(unit.start())), tally));
    }
    if (units.isEmpty()) {
      bench.note("There is no statement in " + input.name() + ".");
    }
    if (terms.conflicts()) {
      SelfCheck.Text text = new SelfCheck.Text(units, index -> lines.at(units.get(index).start()));
      refuted |= selfCheck().article(text, terms.subject(), opening);
    }
    writer.end(tally);
  }

  private SelfCheck selfCheck() {
    return new SelfCheck(terms.references(), writer);
  }

  /** All before the first statement: the title, whatever else stands there. */
  private static String opening(String text, List<Unit> units) {
    int points = units.isEmpty() ? 0 : units.get(0).start();
    return text.substring(0, text.offsetByCodePoints(0, points));
  }

  /** A broken line is told with its number, and the rest go on. */
  void statements(VerifyInput.Statements input) {
    VerdictTally tally =
        begin(new VerdictWriter.Origin(input.name(), false, input.file(), true), "");
    StatementRun run = new StatementRun(terms, input.name(), bench::note);
    Closeable source = input.source();
    try (source) {
      int number = 0;
      for (Reading line = next(input); line.type() == Reading.Type.LINE; line = next(input)) {
        number++;
        run.line(number, line.text()).ifPresent(judged -> handRead(judged, tally));
      }
    } catch (IOException e) {
      throw new Failure(
              ExitStatus.IO_FAILED, input.name() + " cannot be read: " + Failure.reason(e))
          .causedBy(e);
    }
    malformed |= run.malformed();
    end(run, tally);
  }

  private static Reading next(VerifyInput.Statements input) throws IOException {
    return input.lines().read("", () -> {});
  }

  void sentences(VerifyInput.Sentences input) {
    VerdictTally tally = begin(new VerdictWriter.Origin("-s", false, false, true), "");
    StatementRun run = new StatementRun(terms, "-s", bench::note);
    input.texts().forEach(text -> run.sentence(text).ifPresent(judged -> handRead(judged, tally)));
    end(run, tally);
  }

  private void end(StatementRun run, VerdictTally tally) {
    refuted |= run.isAtOdds(selfCheck());
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
