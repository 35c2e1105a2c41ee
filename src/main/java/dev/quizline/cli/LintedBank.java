package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.Excerpts;
import dev.quizline.bank.LintLevel;
import dev.quizline.bank.Location;
import dev.quizline.bank.PartFinder;
import dev.quizline.bank.Problem;
import dev.quizline.draft.lint.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A bank that was looked through.
 *
 * @param problems of reading it, its references and its folder's settings
 * @param flaws in the order of the file; none where it cannot be used
 */
record LintedBank(CheckedBank checked, List<Problem> problems, List<Flaw> flaws) {

  /**
   * A finding where it stands in the file.
   *
   * @param place as a problem of the file, with the line that it is about
   */
  record Flaw(Finding finding, Problem place) {}

  LintedBank {
    problems = List.copyOf(problems);
    flaws = List.copyOf(flaws);
  }

  boolean isReadable() {
    return Shelf.errors(problems) == 0;
  }

  long count(LintLevel level) {
    return flaws.stream().filter(flaw -> flaw.finding().level() == level).count();
  }

  static List<Flaw> flaws(Bank bank, List<Finding> findings) throws IOException {
    List<PartFinder.Sought> sought = new ArrayList<>();
    List<Finding> ofItems = new ArrayList<>();
    List<Flaw> flaws = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.item().isPresent()) {
        Finding.OfItem item = finding.item().get();
        ofItems.add(finding);
        sought.add(new PartFinder.Sought(item.index(), item.part(), item.words()));
      } else {
        flaws.add(flaw(finding, Location.of(bank.file().toString()), 1));
      }
    }
    List<Optional<PartFinder.Spot>> spots = PartFinder.find(bank.file(), sought);
    for (int i = 0; i < spots.size(); i++) {
      Finding finding = ofItems.get(i);
      Location question = bank.questions().get(sought.get(i).question()).location();
      flaws.add(
          spots
              .get(i)
              .map(spot -> flaw(finding, spot.location(), spot.length()))
              .orElse(flaw(finding, question, 1)));
    }
    return excerpted(bank, flaws);
  }

  private static Flaw flaw(Finding finding, Location location, int length) {
    return new Flaw(
        finding,
        new Problem(
            finding.level() == LintLevel.ERROR ? Problem.Severity.ERROR : Problem.Severity.NOTICE,
            location,
            finding.rule().id(),
            finding.message(),
            Optional.of(finding.better()),
            Optional.empty(),
            0,
            length));
  }

  /** Sorted by place, and for the same place by rule. */
  private static List<Flaw> excerpted(Bank bank, List<Flaw> flaws) {
    List<Flaw> sorted = new ArrayList<>(flaws);
    sorted.sort(Comparator.comparing(Flaw::place, Excerpts.BY_PLACE));
    List<Problem> cut = Excerpts.cut(sorted.stream().map(Flaw::place).toList(), bank.file());
    List<Flaw> excerpted = new ArrayList<>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      excerpted.add(new Flaw(sorted.get(i).finding(), cut.get(i)));
    }
    return excerpted;
  }
}
