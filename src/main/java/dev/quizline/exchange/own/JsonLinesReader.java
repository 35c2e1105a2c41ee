package dev.quizline.exchange.own;

import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.Loaded;
import dev.quizline.bank.Problem;
import dev.quizline.bank.QuestionLines;
import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatReader;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Lines;
import java.io.IOException;

/** Reads what {@link JsonLinesWriter} writes, or any program that knows the keys of a bank. */
public final class JsonLinesReader implements FormatReader {

  @Override
  public boolean recognises(Head head) {
    return head.lines().stream()
        .findFirst()
        .filter(line -> line.startsWith("{") && line.contains("\"type\"") && !line.equals("{"))
        .filter(line -> line.contains("\"id\"") && !line.contains("\"quizline\""))
        .isPresent();
  }

  @Override
  public void read(Foreign file, Intake intake) throws IOException {
    QuestionLines questions = new QuestionLines(file.name());
    try (Lines lines = file.lines()) {
      String line;
      while ((line = lines.next()) != null && !intake.isFull()) {
        if (!line.isBlank()) {
          take(questions.read(line, lines.number()), lines.number(), intake);
        }
      }
    }
  }

  private static void take(Loaded<BankQuestion> read, int line, Intake intake) throws IOException {
    for (Problem problem : read.problems()) {
      if (problem.isError()) {
        String hint = problem.hint().map(words -> "; " + words).orElse("");
        intake.malformed(line, problem.message() + hint);
      }
    }
    if (read.value().isPresent()) {
      String id = read.value().get().question().id();
      if (intake.id(id).equals(id)) {
        intake.question(read.value().get());
      } else {
        intake.malformed(line, "the id \"" + id + "\" is taken; ids are for ever, choose another");
      }
    }
  }
}
