package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.draft.lint.Kinship.Candidate;
import dev.quizline.draft.sample.Drawing;
import dev.quizline.draft.sample.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The questions of banks that an export is about. */
final class Sampling {

  private final SamplingOptions options;
  private final long seed;

  Sampling(Workbench bench, SamplingOptions options) {
    this.options = options;
    this.seed = options.seed().orElseGet(bench.surroundings().seeds()::getAsLong);
  }

  /** The person's, or one of chance. */
  long seed() {
    return seed;
  }

  /**
   * Those with the tags asked for, in the order of the banks.
   *
   * @throws Failure there is none
   */
  List<Candidate> candidates(List<Bank> banks) {
    List<Candidate> candidates = new ArrayList<>();
    banks.forEach(bank -> candidates.addAll(Candidate.of(bank)));
    options
        .tags()
        .ifPresent(
            filter ->
                candidates.removeIf(one -> !filter.takes(one.question().question().item().tags())));
    if (candidates.isEmpty()) {
      throw new Failure(ExitStatus.NO, "There is no question with the tags asked for.");
    }
    return candidates;
  }

  /**
   * What a file for another tool gets: those drawn, in the order of the bank, for the other tool
   * arranges them itself.
   *
   * @throws Failure they cannot be drawn
   */
  List<BankQuestion> questions(Bank bank) {
    if (!options.selects()) {
      return options.seed().isEmpty() ? bank.questions() : instances(Candidate.of(bank));
    }
    List<Candidate> candidates = candidates(List.of(bank));
    if (options.count().isEmpty()) {
      return instances(candidates);
    }
    Selection selection =
        new Drawing(candidates)
            .draw(options.count().getAsInt(), options.quotas(), new SplittableRandom(seed));
    if (selection instanceof Selection.Refused refused) {
      throw new Failure(ExitStatus.NO, refused.reasons());
    }
    return instances(
        ((Selection.Chosen) selection).places().stream().map(candidates::get).toList());
  }

  private List<BankQuestion> instances(List<Candidate> candidates) {
    return candidates.stream().map(one -> one.question().instance(seed)).toList();
  }
}
