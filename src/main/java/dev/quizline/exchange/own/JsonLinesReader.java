package dev.quizline.exchange.own;

import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.Problem;
import dev.quizline.bank.QuestionLines;
import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatReader;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Lines;
import dev.quizline.exchange.Loss;
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

  private static void take(QuestionLines.Line read, int line, Intake intake) throws IOException {
    for (Problem problem : read.question().problems()) {
      if (problem.isError()) {
        String hint = problem.hint().map(words -> "; " + words).orElse("");
        intake.malformed(line, problem.message() + hint);
      }
    }
    if (read.isFactCheck()) {
      intake.lost(Loss.ofQuestion(read.id(), "a fact check, whose statement is not there"));
    }
    if (read.question().value().isPresent()) {
      take(read.question().value().get(), read.isAbout(), line, intake);
    }
  }

  private static void take(BankQuestion question, boolean isAbout, int line, Intake intake)
      throws IOException {
    String id = question.question().id();
    if (!intake.id(id).equals(id)) {
      intake.malformed(line, "the id \"" + id + "\" is taken; ids are for ever, choose another");
      return;
    }
    if (isAbout) {
      intake.lost(
          new Loss(id, "about", "statements it is about, which are not there", Loss.LEFT_OUT));
    }
    intake.question(question);
  }
}
