package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.journal.Entry;
import dev.quizline.journal.History;
import dev.quizline.journal.Marked;
import dev.quizline.journal.Round;
import dev.quizline.terminal.Line;
import dev.quizline.terminal.ReportReview;
import dev.quizline.terminal.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Goes through what was missed, and settles contested marks. */
@Command(
    name = "review",
    description = "Go through missed questions, and settle contested ones.",
    footer = {
      "",
      "On a terminal each contested mark is asked about; scripts use --accept and --reject.",
      "quizline play BANK --missed asks the missed ones again."
    })
final class ReviewCommand implements Callable<Integer> {

  @Parameters(paramLabel = "BANK", arity = "0..1", description = "Only this bank, by name or path.")
  private Optional<String> bank;

  @Option(names = "--player", paramLabel = "NAME", description = "Whose (the login name).")
  private Optional<String> player;

  @Option(
      names = "--accept",
      paramLabel = "QUESTION",
      description = "Count contested answers to it as right.")
  private List<String> accept = List.of();

  @Option(
      names = "--reject",
      paramLabel = "QUESTION",
      description = "Leave contested answers to it as they were marked.")
  private List<String> reject = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json or jsonl.")
  private Format format;

  private final Workbench bench;

  ReviewCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    settleNamed();
    History history = bench.history();
    List<History.Missed> missed = missed(history);
    List<History.Contested> contested =
        history.contested().stream().filter(one -> inBank(one.run().bankOf(one.marked()))).toList();
    switch (format) {
      case text -> tell(missed, contested);
      case json ->
          bench.say(
              Json.object()
                  .with("missed", missed.stream().map(ReviewCommand::row).toList())
                  .with("contested", contested.stream().map(ReviewCommand::row).toList())
                  .line());
      case jsonl -> {
        missed.forEach(one -> bench.say(row(one).line()));
        contested.forEach(one -> bench.say(row(one).line()));
      }
    }
    return ExitStatus.OK.code();
  }

  private boolean inBank(String name) {
    return bank.isEmpty() || bench.shelf().bankName(bank.get()).equals(name);
  }

  private List<History.Missed> missed(History history) {
    String who = player.orElse(bench.surroundings().login());
    List<History.Missed> missed = new ArrayList<>();
    history.runs().stream()
        .flatMap(run -> run.started().banks().stream())
        .map(Entry.Source::bank)
        .distinct()
        .filter(this::inBank)
        .forEach(
            name -> {
              for (Round round : Round.values()) {
                missed.addAll(history.missed(name, round, who));
              }
            });
    return missed;
  }

  private void settleNamed() {
    if (accept.isEmpty() && reject.isEmpty()) {
      return;
    }
    if (accept.stream().anyMatch(reject::contains)) {
      throw new Failure(ExitStatus.USAGE, "--accept and --reject name the same question.");
    }
    List<History.Contested> open = bench.history().contested();
    List<History.Contested> right = named(open, accept);
    List<History.Contested> wrong = named(open, reject);
    right.forEach(one -> settle(one, true));
    wrong.forEach(one -> settle(one, false));
  }

  /** All of them, before the first is settled: one that is not there settles nothing. */
  private List<History.Contested> named(List<History.Contested> open, List<String> questions) {
    List<History.Contested> named = new ArrayList<>();
    questions.stream().distinct().forEach(question -> named.addAll(named(open, question)));
    return named;
  }

  private List<History.Contested> named(List<History.Contested> open, String question) {
    List<History.Contested> meant =
        open.stream()
            .filter(one -> one.marked().attempt().questionId().equals(question))
            .filter(one -> inBank(one.run().bankOf(one.marked())))
            .toList();
    if (meant.isEmpty()) {
      throw new Failure(ExitStatus.NO, "No answer to \"" + question + "\" is contested.");
    }
    return meant;
  }

  private void settle(History.Contested contested, boolean accepted) {
    String question = contested.marked().attempt().questionId();
    try {
      bench
          .journal()
          .append(
              new Entry.Settled(
                  contested.run().id(),
                  bench.surroundings().clock().instant(),
                  question,
                  accepted));
    } catch (IOException e) {
      throw new Failure(ExitStatus.IO_FAILED, "The review is not kept: " + e.getMessage() + ".")
          .causedBy(e);
    }
    bench.note(question + (accepted ? ": accepted, counts as right." : ": left as it was marked."));
  }

  private void tell(List<History.Missed> missed, List<History.Contested> contested) {
    ReportReview report = new ReportReview(bench.look());
    if (missed.isEmpty() && contested.isEmpty()) {
      bench.say("Nothing to review.");
      return;
    }
    if (!missed.isEmpty()) {
      bench.show(List.of(Line.of("Missed", Role.HEADING)));
      Map<String, Bank> banks = banks(missed);
      bench.show(report.missed(missed, one -> explanation(banks, one)));
    }
    if (!contested.isEmpty()) {
      bench.show(List.of(Line.EMPTY, Line.of("Contested", Role.HEADING)));
      contested.forEach(one -> askOrShow(report, one));
    }
  }

  private void askOrShow(ReportReview report, History.Contested contested) {
    bench.show(report.contested(contested));
    if (!bench.surroundings().streams().interactive()) {
      return;
    }
    String reply = bench.ask("    Count it as right? y yes, n no, Enter later: ").text();
    switch (reply.strip().toLowerCase(Locale.ROOT)) {
      case "y", "yes" -> settle(contested, true);
      case "n", "no" -> settle(contested, false);
      default -> bench.note("Left for later.");
    }
  }

  /** The banks that the questions came from, by name, where they are still there and usable. */
  private Map<String, Bank> banks(List<History.Missed> missed) {
    Map<String, Bank> banks = new HashMap<>();
    missed.stream()
        .flatMap(one -> one.run().started().banks().stream())
        .distinct()
        .filter(source -> Files.isReadable(Path.of(source.file())))
        .forEach(
            source ->
                bench
                    .shelf()
                    .readBank(Path.of(source.file()))
                    .value()
                    .ifPresent(bank -> banks.put(source.bank(), bank)));
    return banks;
  }

  /** What its bank says on a question, with the values that it was asked with; may be empty. */
  private static String explanation(Map<String, Bank> banks, History.Missed missed) {
    Bank bank = banks.get(missed.run().bankOf(missed.marked()));
    String id = missed.marked().attempt().questionId();
    return bank == null
        ? ""
        : bank.questions().stream()
            .filter(banked -> banked.question().id().equals(id))
            .findFirst()
            .map(banked -> banked.instance(missed.run().started().seed()))
            .map(banked -> banked.question().item().explain())
            .orElse("");
  }

  private static Json row(History.Missed missed) {
    return row("missed", missed.run().bankOf(missed.marked()), missed.run().id(), missed.marked());
  }

  private static Json row(History.Contested one) {
    return row("contested", one.run().bankOf(one.marked()), one.run().id(), one.marked());
  }

  private static Json row(String why, String bank, String run, Marked marked) {
    return Json.object()
        .with("why", why)
        .with("bank", bank)
        .with("run", run)
        .with("question", marked.attempt().questionId())
        .with("player", marked.attempt().player())
        .with("ask", marked.ask())
        .with("response", marked.answered())
        .with("key", marked.key())
        .with("result", marked.attempt().outcome().id())
        .with("points", marked.attempt().points());
  }
}
