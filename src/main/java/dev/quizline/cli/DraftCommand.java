package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.draft.Article;
import dev.quizline.draft.Draft;
import dev.quizline.draft.DraftText;
import dev.quizline.draft.Drafter;
import dev.quizline.draft.Earlier;
import dev.quizline.verify.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Questions out of an article or a reference, all of them proved. */
@Command(
    name = "draft",
    description = "Draft questions from an article: only what a reference bears out is asked.",
    footer = {
      "",
      "A key ships only if the reference verifies it, a wrong answer only if it contradicts it."
          + " Look every question over: comments in the bank say where.",
      "Exit code 1: there is nothing to ask; nothing was written."
    })
final class DraftCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "0..1",
      description = "A text (.txt, .md) or a saved web page (.html), in English; - for stdin.")
  private Optional<String> article = Optional.empty();

  @Option(
      names = {"-r", "--reference"},
      paramLabel = "REFERENCE",
      description = "What proves the questions, by path or name; may be repeated.")
  private List<String> references = List.of();

  @Option(
      names = "--from-reference",
      description = "Without an article: ask about all that the reference knows.")
  private boolean fromReference;

  @Option(
      names = "--subject",
      paramLabel = "ID",
      description = "What the article is about, where it does not make that clear.")
  private Optional<String> subject = Optional.empty();

  @Mixin private DraftOptions options;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "BANK",
      description = "Write the bank to this file; without it: to stdout.")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--update",
      description =
          "Add what is new to a BANK that exists, and leave the rest as it is. What was deleted"
              + " from it stays deleted.")
  private boolean update;

  @Option(names = "--force", description = "Overwrite a file that exists.")
  private boolean force;

  @Option(
      names = "--report",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "How to report on stderr what was drafted: text or json.")
  private DraftReport report;

  private final Workbench bench;

  DraftCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws IOException {
    requireSense();
    Optional<Path> target = out.map(bench.surroundings()::resolve);
    Optional<DraftedBank> before = target.filter(this::isUpdated).map(this::existing);
    Proof proof = proof(before);
    subject.ifPresent(id -> new SubjectIds(proof.references()).require(id));
    try (Spool spool = Spool.open(target, force || before.isPresent())) {
      Draft draft = draft(proof, before.map(DraftedBank::earlier).orElse(Earlier.nothing()));
      if (draft.questions().isEmpty()) {
        return nothing(draft, before);
      }
      String text = before.isPresent() ? before.get().with(draft) : fresh(draft, proof, target);
      spool.out().write(text.getBytes(StandardCharsets.UTF_8));
      spool.publish(bench.surroundings().out());
      report.tell(done(draft, target, before), draft, bench);
      return ExitStatus.OK.code();
    }
  }

  private void requireSense() {
    options.rules();
    if (fromReference == article.isPresent()) {
      throw usage(
          fromReference
              ? "--from-reference takes no article."
              : "There is nothing to draft from: name an article, or give --from-reference.");
    }
    if (update && out.isEmpty()) {
      throw usage("--update brings a bank up to date; -o names it.");
    }
    if (references.isEmpty() && !update) {
      throw usage("Questions can only be proved by a reference; -r names one.");
    }
  }

  private static Failure usage(String line) {
    return new Failure(
        ExitStatus.USAGE, line, "quizline draft article.txt -r the-soft-skin -o film.yaml");
  }

  private boolean isUpdated(Path file) {
    return update && Files.exists(file);
  }

  private DraftedBank existing(Path file) {
    return DraftedBank.read(file, bench);
  }

  /** What -r names; an existing bank brings its own. */
  private Proof proof(Optional<DraftedBank> before) {
    ReferenceNames names = new ReferenceNames(bench.surroundings());
    List<Path> given = references.stream().map(names::locate).toList();
    before.ifPresent(bank -> given.forEach(bank::requireNamed));
    List<Path> files = before.map(it -> it.bank().references()).orElse(given);
    if (files.isEmpty()) {
      throw usage("Questions can only be proved by a reference; -r names one.");
    }
    return Proof.of(files, bench);
  }

  private Draft draft(Proof proof, Earlier earlier) {
    Drafter drafter = new Drafter(proof.references(), proof.digest());
    if (fromReference) {
      try (ProgressBar bar = ProgressBar.of("from " + proof.name(), bench)) {
        return drafter.fromReferences(proof.name(), options.rules(), earlier, bar);
      }
    }
    Article read = ArticleSource.read(article.orElseThrow(), bench);
    try (ProgressBar bar = ProgressBar.of("from " + read.name(), bench)) {
      return drafter.fromArticle(read, subject, options.rules(), earlier, bar);
    }
  }

  /** Why there is not one question: nothing new is well, nothing at all is not. */
  private int nothing(Draft draft, Optional<DraftedBank> before) {
    String what = article.orElse("the reference");
    if (before.isPresent() && draft.facts() > 0) {
      report.tell(
          before.get().file() + " has all that can be asked; nothing was added", draft, bench);
      return ExitStatus.OK.code();
    }
    report.tell(
        draft.claims() == 0
            ? "Nothing that "
                + what
                + " says is about what the reference holds; nothing was written"
            : "Nothing in " + what + " can be asked; nothing was written",
        draft,
        bench);
    if (article.isPresent()) {
      bench.note("quizline verify shows what was read in it, sentence by sentence.");
    }
    return ExitStatus.NO.code();
  }

  private String fresh(Draft draft, Proof proof, Optional<Path> target) {
    Optional<Subject> about = proof.subject(draft.subject());
    Path file = target.orElse(bench.surroundings().resolve("draft.yaml"));
    Bank bank =
        new Bank(
            Bank.nameOf(file),
            file,
            "Questions on " + about.map(Subject::name).orElse(draft.source().name()),
            "en",
            Optional.of(
                new Bank.Origin(
                    draft.source().title().or(() -> Optional.of(draft.source().name())),
                    draft.source().author(),
                    Optional.empty(),
                    draft.source().url(),
                    Optional.empty())),
            proof.files(),
            Optional.of(draft.subject()),
            List.of(),
            List.of());
    return DraftText.of(
        bank,
        draft,
        List.of(
            "Drafted from " + draft.source().name() + ". The reference bears out every key.",
            "Look every question over before you use it; lines that begin with Look say where.",
            "Edit as you like: quizline draft --update adds what is new and leaves the rest"
                + " alone."));
  }

  private String done(Draft draft, Optional<Path> target, Optional<DraftedBank> before) {
    int count = draft.questions().size();
    options
        .count()
        .filter(wanted -> wanted > count)
        .ifPresent(
            wanted ->
                bench.note("There are " + count + " questions to be had, not " + wanted + "."));
    String questions = Count.of(count, "question");
    return before
        .map(bank -> "Updated " + bank.file() + ": " + questions + " added")
        .orElseGet(
            () ->
                target.map(file -> "Wrote " + file + ": ").orElse("Drafted ")
                    + questions
                    + " on "
                    + Count.of(draft.facts(), "fact"));
  }
}
