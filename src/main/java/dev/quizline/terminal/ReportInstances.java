package dev.quizline.terminal;

import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.Template;
import dev.quizline.quiz.Offered;
import dev.quizline.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Instances of a question with variables, one below the other, for its author to look over. */
public final class ReportInstances {

  private final Look look;

  public ReportInstances(Look look) {
    this.look = look;
  }

  public List<Line> lines(BankQuestion banked, Map<Long, Template.Instance> bySeed) {
    List<Line> lines = new ArrayList<>();
    Question question = banked.question();
    lines.add(
        Line.of(question.id(), Role.KEY)
            .plus("  " + question.kind().id() + look.dot() + combinations(banked), Role.QUIET));
    bySeed.forEach((seed, instance) -> lines.addAll(lines(seed, instance)));
    lines.add(Line.EMPTY);
    return lines;
  }

  private static String combinations(BankQuestion banked) {
    long combinations = banked.template().orElseThrow().combinations();
    return combinations == 1 ? "1 combination" : combinations + " combinations of values";
  }

  private static List<Line> lines(long seed, Template.Instance instance) {
    Question question = instance.question().question();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("  seed " + seed + "  ", Role.QUIET).plus(values(instance)));
    lines.add(Line.of("    " + question.item().ask()));
    Offered.of(question).forEach(choice -> lines.add(Line.of("      " + choice)));
    lines.add(Line.of("    answer: ").plus(question.answerText(), Role.STRONG));
    if (!question.item().explain().isEmpty()) {
      lines.add(Line.of("    " + question.item().explain(), Role.QUIET));
    }
    return lines;
  }

  private static String values(Template.Instance instance) {
    return instance.values().entrySet().stream()
        .map(value -> value.getKey() + " = " + value.getValue())
        .collect(Collectors.joining(", "));
  }
}
