package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Offered;
import dev.quizline.quiz.Question;
import dev.quizline.terminal.ReportBank;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.StatementFinding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One bank, with everything that is in it and what the record says. */
@Command(
    name = "show",
    description = "Show a bank: statements with verdicts, questions with answers.",
    footer = {
      "",
      "--instances 20 shows what the questions with variables come to for seeds 1 to 20,"
          + " as play --seed asks them."
    })
final class ShowCommand implements Callable<Integer> {

  @Parameters(paramLabel = "BANK", description = "A bank, by name or path.")
  private String name;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json or jsonl.")
  private Format format;

  @Option(
      names = "--instances",
      paramLabel = "N",
      converter = Words.TimesWord.class,
      description = "Only questions with variables, N times each.")
  private Optional<Integer> instances;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = Words.SeedWord.class,
      description = "The seed of the first instance (1).")
  private long seed = 1;

  private final Workbench bench;

  ShowCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    Bank bank = bench.shelf().bank(name);
    if (instances.isPresent()) {
      new InstancePreview(bench, format).show(bank, seed, instances.get());
    } else {
      showBank(bank);
    }
    return ExitStatus.OK.code();
  }

  private void showBank(Bank bank) {
    Audit audit = new Audit(bank, bench.shelf().checker(bank));
    List<StatementFinding> statements = audit.statements();
    List<KeyFinding> keys = audit.keys();
    switch (format) {
      case text -> bench.show(new ReportBank(bench.look()).lines(bank, statements, keys));
      case json ->
          bench.say(
              Json.object()
                  .with("bank", bank.name())
                  .with("title", bank.title())
                  .with("language", bank.language())
                  .with("statements", statements.stream().map(VerdictJson::statement).toList())
                  .with("questions", questions(bank, keys))
                  .line());
      case jsonl -> {
        statements.forEach(finding -> bench.say(VerdictJson.statement(finding).line()));
        questions(bank, keys).forEach(row -> bench.say(row.line()));
      }
    }
  }

  private static List<Json> questions(Bank bank, List<KeyFinding> keys) {
    List<Json> rows = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      rows.add(question(bank.questions().get(i), keys.get(i)));
    }
    return rows;
  }

  private static Json question(BankQuestion banked, KeyFinding key) {
    Question question = banked.question();
    Item item = question.item();
    boolean judged = question instanceof FactCheck;
    return Json.object()
        .with("id", item.id())
        .with("type", question.kind().id())
        .with("about", banked.about())
        .with("ask", item.ask())
        .with("choices", Optional.of(Offered.of(question)).filter(list -> !list.isEmpty()))
        .with("answer", judged ? Optional.empty() : Optional.of(question.answerText()))
        .with("explain", item.explain())
        .with("hint", item.hint())
        .with("difficulty", item.difficulty().label())
        .with("tags", item.tags())
        .with("time_s", item.time().map(Duration::toSeconds))
        .with("points", item.points())
        .with("verdict", KeyVerdict.word(key));
  }
}
