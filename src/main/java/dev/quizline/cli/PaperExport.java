package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.draft.lint.Kinship;
import dev.quizline.draft.lint.Kinship.Candidate;
import dev.quizline.draft.sample.Paper;
import dev.quizline.draft.sample.PaperMaker;
import dev.quizline.draft.sample.PaperSet;
import dev.quizline.draft.sample.Wish;
import dev.quizline.exchange.paper.Overview;
import dev.quizline.exchange.paper.PaperFormat;
import dev.quizline.exchange.paper.PaperList;
import dev.quizline.exchange.paper.PaperWriter;
import dev.quizline.exchange.paper.Sheet;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes papers to print from banks, and writes them with their keys. */
final class PaperExport {

  private final Workbench bench;
  private final SamplingOptions options;
  private final PaperFormat format;
  private final PaperWriter writer;
  private final Sampling sampling;

  PaperExport(Workbench bench, SamplingOptions options, PaperFormat format) {
    this.bench = bench;
    this.options = options;
    this.format = format;
    this.writer = format.writer();
    this.sampling = new Sampling(bench, options);
  }

  /**
   * @param target a file for one paper, a folder for several; empty: stdout
   * @throws Failure there are no such papers, or they cannot be written
   */
  void write(List<Bank> banks, Optional<Path> target, boolean force) throws IOException {
    if (target.isEmpty() && options.several()) {
      throw new Failure(ExitStatus.USAGE, "Several papers want a folder; -o names it.");
    }
    List<SamplingOptions.SheetKind> kinds =
        options.sheets(
            target.isEmpty()
                ? List.of(SamplingOptions.SheetKind.paper)
                : List.of(SamplingOptions.SheetKind.paper, SamplingOptions.SheetKind.key));
    if (target.isEmpty() && kinds.size() > 1) {
      throw new Failure(ExitStatus.USAGE, "To stdout goes one of --sheets; -o writes them all.");
    }
    List<Wish.Copy> copies = new PaperCopies(bench).of(options);
    PaperSources sources = new PaperSources(bench, banks);
    List<Candidate> candidates = sources.settled(sampling.candidates(banks));
    Sheets sheets = new Sheets(banks, sampling.seed(), sources);
    PaperSet.Made made = made(candidates, copies);
    if (options.several()) {
      writeFolder(made, sheets, kinds, target.orElseThrow(), force);
    } else {
      writeOne(made.papers().get(0), sheets, kinds, target, force);
    }
    String count = Count.of(made.papers().get(0).items().size(), "question");
    bench.note(
        target.map(where -> "Wrote " + where + ": ").orElse("")
            + (options.several() ? Count.of(made.papers().size(), "paper") + " of " : "")
            + count
            + ", seed "
            + sampling.seed()
            + ".");
  }

  private PaperSet.Made made(List<Candidate> candidates, List<Wish.Copy> copies) {
    noteKin(candidates);
    PaperSet set =
        PaperMaker.make(
            candidates,
            new Wish(
                options.count(),
                options.quotas(),
                options.parallel(),
                options.inOrder(),
                sampling.seed(),
                copies));
    if (set instanceof PaperSet.Refused refused) {
      throw new Failure(ExitStatus.NO, refused.reasons());
    }
    PaperSet.Made made = (PaperSet.Made) set;
    if (made.different() < copies.size()) {
      tellAlike(made.different(), copies.size());
    }
    return made;
  }

  /** A class is given what there is; who asks for variants wants them to differ. */
  private void tellAlike(int different, int papers) {
    String found = "These questions give only " + Count.of(different, "different paper");
    if (options.variants().isPresent()) {
      throw new Failure(ExitStatus.NO, found + ", not " + papers + "; no paper was written.");
    }
    bench.note(found + " for " + papers + " students: some are alike.");
  }

  private void noteKin(List<Candidate> candidates) {
    if (options.count().isEmpty()) {
      Kinship kinship = Kinship.among(candidates);
      long kin = 0;
      for (int i = 0; i < candidates.size(); i++) {
        kin += kinship.kinOf(i).isEmpty() ? 0 : 1;
      }
      if (kin > 0) {
        bench.note(
            Count.of((int) kin, "question")
                + " repeat or give away one another; --count draws papers without such pairs.");
      }
    }
  }

  private void writeOne(
      Paper paper,
      Sheets sheets,
      List<SamplingOptions.SheetKind> kinds,
      Optional<Path> target,
      boolean force)
      throws IOException {
    List<Spool> spools = new ArrayList<>();
    try {
      for (SamplingOptions.SheetKind kind : kinds) {
        Spool spool = Spool.open(target.map(file -> beside(file, kind)), force);
        spools.add(spool);
        Writer text = new OutputStreamWriter(spool.out(), StandardCharsets.UTF_8);
        writer.write(sheets.of(paper, kind), text);
        text.flush();
      }
      for (Spool spool : spools) {
        spool.publish(bench.surroundings().out());
      }
    } finally {
      for (Spool spool : spools) {
        spool.close();
      }
    }
  }

  /** {@code test.html}, {@code test-key.html}. */
  private static Path beside(Path file, SamplingOptions.SheetKind kind) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    return file.resolveSibling(name.substring(0, dot) + suffix(kind) + name.substring(dot));
  }

  private static String suffix(SamplingOptions.SheetKind kind) {
    return kind == SamplingOptions.SheetKind.paper ? "" : "-" + kind;
  }

  private void writeFolder(
      PaperSet.Made made,
      Sheets sheets,
      List<SamplingOptions.SheetKind> kinds,
      Path target,
      boolean force)
      throws IOException {
    try (PaperFolder folder = PaperFolder.open(target, force)) {
      List<Overview.Row> rows = new ArrayList<>();
      List<Sheet> papers = new ArrayList<>();
      List<String> files = new ArrayList<>();
      for (Paper paper : made.papers()) {
        Map<String, String> written = new LinkedHashMap<>();
        for (SamplingOptions.SheetKind kind : kinds) {
          String name = paper.label() + suffix(kind) + format.ending();
          try (Writer text = folder.file(name)) {
            writer.write(sheets.of(paper, kind), text);
          }
          written.put(kind.name(), name);
        }
        papers.add(sheets.of(paper, SamplingOptions.SheetKind.paper));
        files.add(paper.label() + format.ending());
        rows.add(
            new Overview.Row(paper.fingerprint(), paper.student().orElse(paper.label()), written));
      }
      try (Writer text = folder.file("index" + format.ending())) {
        writer.overview(
            new Overview(sheets.title(), sheets.language(), sampling.seed(), rows), text);
      }
      try (Writer text = folder.file("papers.csv")) {
        text.append(PaperList.csv(papers, files));
      }
      folder.publish();
    }
  }
}
