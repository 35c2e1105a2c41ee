package dev.quizline.exchange.own;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.BankReader;
import dev.quizline.bank.Loaded;
import dev.quizline.bank.Problem;
import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatReader;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.Intake;
import java.io.IOException;

/** Reads a whole bank, in JSON or in YAML: JSON is YAML, so its reader is the one of banks. */
public final class JsonBankReader implements FormatReader {

  @Override
  public boolean recognises(Head head) {
    return head.startsWith("{")
        ? head.text().contains("\"quizline\"") && head.text().contains("bank/")
        : head.lines().stream().anyMatch(line -> line.startsWith("quizline: bank/"));
  }

  @Override
  public void read(Foreign file, Intake intake) throws IOException {
    Loaded<Bank> loaded = new BankReader().read(file.path());
    for (Problem problem : loaded.problems()) {
      if (problem.isError()) {
        intake.malformed(
            problem.location().line(),
            problem.message() + problem.hint().map(words -> "; " + words).orElse(""));
      }
    }
    if (loaded.value().isPresent()) {
      intake.header(loaded.value().get());
      for (BankQuestion question : loaded.value().get().questions()) {
        intake.id(question.question().id());
        intake.question(question);
      }
    }
  }
}
