package dev.quizline.exchange.opentrivia;

import dev.quizline.bank.Bank;
import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatReader;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.json.JsonRows;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the Open Trivia Database answers, and dumps of many such answers: {@code {"results":
 * […]}} or the list alone. Its beginning is read twice, the first time to learn how its texts are
 * encoded.
 */
public final class OpenTriviaReader implements FormatReader {

  private static final String LIST = "results";

  /** Its licence asks to be named along. */
  private static final Bank.Origin ORIGIN =
      new Bank.Origin(
          Optional.of("Open Trivia Database (CC BY-SA 4.0)"),
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://opentdb.com"),
          Optional.empty());

  @Override
  public boolean recognises(Head head) {
    return (head.startsWith("{") || head.startsWith("["))
        && (head.text().contains("\"response_code\"")
            || head.text().contains("\"correct_answer\"")
                && head.text().contains("\"incorrect_answers\""));
  }

  @Override
  public void read(Foreign file, Intake intake) throws IOException {
    TriviaSurvey survey = new TriviaSurvey();
    JsonRows.read(file, LIST, survey);
    if (survey.refusal().isPresent()) {
      intake.malformed("", survey.refusal().get());
      return;
    }
    intake.header(header(file));
    JsonRows.read(file, LIST, new TriviaQuestions(survey.encoding(), intake))
        .ifPresent(fault -> intake.malformed(fault.line(), fault.sentence()));
  }

  private static Bank header(Foreign file) {
    return new Bank(
        Bank.nameOf(file.path()),
        file.path(),
        "Open Trivia",
        "en",
        Optional.of(ORIGIN),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
