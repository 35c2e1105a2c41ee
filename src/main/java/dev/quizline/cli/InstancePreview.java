package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.Template;
import dev.quizline.quiz.Offered;
import dev.quizline.quiz.Question;
import dev.quizline.terminal.ReportInstances;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the questions with variables of a bank come to, seed after seed. */
final class InstancePreview {

  private final Workbench bench;
  private final Format format;

  InstancePreview(Workbench bench, Format format) {
    this.bench = bench;
    this.format = format;
  }

  void show(Bank bank, long firstSeed, int count) {
    List<BankQuestion> questions =
        bank.questions().stream().filter(banked -> banked.template().isPresent()).toList();
    if (questions.isEmpty()) {
      bench.note("No question of " + bank.name() + " has variables.");
    }
    switch (format) {
      case text -> {
        ReportInstances report = new ReportInstances(bench.look());
        for (BankQuestion question : questions) {
          bench.show(report.lines(question, bySeed(question, firstSeed, count)));
        }
      }
      case json ->
          bench.say(
              Json.object()
                  .with("bank", bank.name())
                  .with(
                      "instances",
                      questions.stream().flatMap(one -> rows(one, firstSeed, count)).toList())
                  .line());
      case jsonl ->
          questions.stream()
              .flatMap(one -> rows(one, firstSeed, count))
              .forEach(row -> bench.say(row.line()));
    }
  }

  private static Map<Long, Template.Instance> bySeed(
      BankQuestion banked, long firstSeed, int count) {
    Map<Long, Template.Instance> instances = new TreeMap<>();
    Template template = banked.template().orElseThrow();
    for (int i = 0; i < count; i++) {
      instances.put(firstSeed + i, template.instance(firstSeed + i));
    }
    return instances;
  }

  private static Stream<Json> rows(BankQuestion banked, long firstSeed, int count) {
    return bySeed(banked, firstSeed, count).entrySet().stream()
        .map(one -> row(one.getKey(), one.getValue()));
  }

  private static Json row(long seed, Template.Instance instance) {
    Question question = instance.question().question();
    Json values = Json.object();
    instance.values().forEach(values::with);
    return Json.object()
        .with("id", question.id())
        .with("seed", seed)
        .with("values", values)
        .with("ask", question.item().ask())
        .with("choices", Optional.of(Offered.of(question)).filter(list -> !list.isEmpty()))
        .with("answer", question.answerText())
        .with("explain", question.item().explain());
  }
}
