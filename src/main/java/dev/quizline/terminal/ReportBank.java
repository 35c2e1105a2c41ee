package dev.quizline.terminal;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Offered;
import dev.quizline.quiz.Question;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.StatementFinding;
import java.util.ArrayList;
import java.util.List;

/** One bank on paper: where it comes from, its statements with their verdicts, its questions. */
public final class ReportBank {

  private final Look look;
  private final ReportVerdicts verdicts;

  public ReportBank(Look look) {
    this.look = look;
    this.verdicts = new ReportVerdicts(look);
  }

  /**
   * @param statements findings in the order of the bank's statements
   * @param keys findings in the order of the bank's questions
   */
  public List<Line> lines(Bank bank, List<StatementFinding> statements, List<KeyFinding> keys) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(bank.title(), Role.HEADING));
    bank.origin().ifPresent(origin -> lines.add(from(origin)));
    if (!statements.isEmpty()) {
      lines.add(Line.EMPTY);
      lines.add(Line.of("Statements", Role.HEADING));
      statements.forEach(finding -> lines.addAll(statement(finding)));
    }
    lines.add(Line.EMPTY);
    lines.add(Line.of("Questions", Role.HEADING));
    for (int i = 0; i < keys.size(); i++) {
      lines.addAll(question(bank.questions().get(i), keys.get(i)));
    }
    return lines;
  }

  private Line from(Bank.Origin origin) {
    List<String> parts = new ArrayList<>();
    origin.title().ifPresent(parts::add);
    origin.author().ifPresent(parts::add);
    origin.publisher().ifPresent(parts::add);
    origin.updated().ifPresent(parts::add);
    origin.url().ifPresent(parts::add);
    return Line.of("after ", Role.QUIET).plus(String.join(look.dot(), parts), Role.SOURCE);
  }

  private List<Line> statement(StatementFinding finding) {
    return List.of(
        Line.of(finding.statement().id(), Role.KEY)
            .plus("  ")
            .plus(
                verdicts.sign(finding.verdict()) + " " + finding.verdict().label(),
                ReportVerdicts.role(finding.verdict())),
        Line.of("    " + finding.statement().text()));
  }

  private List<Line> question(BankQuestion banked, KeyFinding key) {
    Question question = banked.question();
    Item item = question.item();
    List<Line> lines = new ArrayList<>();
    String about =
        question.kind().id()
            + look.dot()
            + item.difficulty().label()
            + tags(item.tags())
            + (banked.template().isPresent() ? look.dot() + "with variables" : "");
    lines.add(Line.EMPTY);
    lines.add(Line.of(item.id(), Role.KEY).plus("  " + about, Role.QUIET));
    lines.add(Line.of("    " + item.ask()));
    Offered.of(question).forEach(choice -> lines.add(Line.of("      " + choice)));
    lines.add(answer(question, key));
    return lines;
  }

  private Line answer(Question question, KeyFinding key) {
    Line answer =
        question instanceof FactCheck
            ? Line.of("    judged by the record")
            : Line.of("    answer: ").plus(question.answerText(), Role.STRONG);
    return key.verdict()
        .map(
            verdict ->
                answer
                    .plus("  ")
                    .plus(
                        verdicts.sign(verdict) + " " + verdict.label(),
                        ReportVerdicts.role(verdict)))
        .orElse(answer);
  }

  private String tags(List<String> tags) {
    return tags.isEmpty() ? "" : look.dot() + String.join(", ", tags);
  }
}
