package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.draft.lint.Kinship.Candidate;
import dev.quizline.draft.sample.Paper;
import dev.quizline.exchange.paper.Sheet;
import java.util.List;

/** Turns papers into what stands on them. */
record Sheets(List<Bank> banks, long seed, PaperSources sources) {

  String title() {
    return String.join(" + ", banks.stream().map(Bank::title).toList());
  }

  /** The one that all banks are written in; of several, nobody knows. */
  String language() {
    List<String> languages = banks.stream().map(Bank::language).distinct().toList();
    return languages.size() == 1 ? languages.get(0) : "und";
  }

  Sheet of(Paper paper, SamplingOptions.SheetKind kind) {
    Sheet.Part part =
        switch (kind) {
          case paper -> Sheet.Part.PAPER;
          case key -> Sheet.Part.KEY;
          case explained -> Sheet.Part.EXPLAINED;
        };
    return new Sheet(
        part,
        title(),
        language(),
        paper.label(),
        paper.student(),
        seed,
        paper.fingerprint(),
        paper.items().stream().map(item -> entry(item, part)).toList());
  }

  private Sheet.Entry entry(Candidate item, Sheet.Part part) {
    return new Sheet.Entry(
        item.question().question(), part == Sheet.Part.EXPLAINED ? sources.of(item) : List.of());
  }
}
