package dev.quizline.cli;

import dev.quizline.draft.sample.Quota;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** Which questions are exported, and on how many papers. */
final class SamplingOptions {

  /** What of a paper is written. */
  enum SheetKind {
    paper,
    key,
    explained
  }

  @Option(
      names = "--count",
      paramLabel = "N",
      converter = Words.CountWord.class,
      description = "Draw N questions, no two of which repeat or give away one another.")
  private Integer count;

  @Option(
      names = "--tags",
      paramLabel = "TAGS",
      description = "Only questions with these: a,b for either, a+b for both.")
  private String tags;

  @Option(
      names = "--quota",
      paramLabel = "QUOTAS",
      split = ",",
      converter = QuotaWord.class,
      description = {
        "How many of them are what: tag:crew=3,difficulty:hard=2,kind:numeric=1.",
        "3+ is three or more."
      })
  private List<Quota> quotas = List.of();

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = Words.SeedWord.class,
      description = "Draw the same again.")
  private Long seed;

  @Option(names = "--in-order", description = "Keep the order of the bank.")
  private boolean inOrder;

  @Option(
      names = "--variants",
      paramLabel = "N",
      converter = Words.TimesWord.class,
      description = "N different papers: A, B, C … in a folder.")
  private Integer variants;

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description = "A paper for each student: CSV with a column \"name\".")
  private String roster;

  @Option(
      names = "--parallel",
      description = "Draw each paper's questions anew; else all have the same.")
  private boolean parallel;

  @Option(
      names = "--sheets",
      paramLabel = "SHEETS",
      split = ",",
      description = "paper, key, explained (with reasons and sources); with -o: paper,key.")
  private List<SheetKind> sheets = List.of();

  /**
   * @throws Failure options that do not go together
   */
  void check(boolean papers) {
    if (!quotas.isEmpty() && count == null) {
      throw usage("--quota says how many of --count questions are what: give both.");
    }
    if (variants != null && roster != null) {
      throw usage("--variants makes papers for anyone, --roster for students: give only one.");
    }
    if (parallel && count == null) {
      throw usage("--parallel draws --count questions for each paper: give both.");
    }
    if (parallel && !several()) {
      throw usage("--parallel is for several papers: give --variants or --roster.");
    }
    if (!papers && (several() || !sheets.isEmpty())) {
      throw usage("--variants, --roster and --sheets are for papers: --to html or markdown.");
    }
  }

  private static Failure usage(String sentence) {
    return new Failure(ExitStatus.USAGE, sentence);
  }

  /** Whether anything chooses among the questions. */
  boolean selects() {
    return count != null || tags != null;
  }

  boolean several() {
    return variants != null || roster != null;
  }

  OptionalInt count() {
    return count == null ? OptionalInt.empty() : OptionalInt.of(count);
  }

  Optional<TagFilter> tags() {
    return Optional.ofNullable(tags).map(TagFilter::of);
  }

  List<Quota> quotas() {
    return quotas;
  }

  Optional<Long> seed() {
    return Optional.ofNullable(seed);
  }

  boolean inOrder() {
    return inOrder;
  }

  boolean parallel() {
    return parallel;
  }

  Optional<Integer> variants() {
    return Optional.ofNullable(variants);
  }

  Optional<String> roster() {
    return Optional.ofNullable(roster);
  }

  /**
   * @param otherwise where the person names none
   */
  List<SheetKind> sheets(List<SheetKind> otherwise) {
    return sheets.isEmpty() ? otherwise : new ArrayList<>(new TreeSet<>(sheets));
  }
}
