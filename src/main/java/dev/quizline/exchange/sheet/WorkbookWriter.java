package dev.quizline.exchange.sheet;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.FormatWriter;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Losses;
import java.io.IOException;
import java.io.OutputStream;

/** Writes an Excel workbook with one table. Its cells are texts by type, never formulas. */
public final class WorkbookWriter implements FormatWriter {

  private final OutputStream out;
  private final Losses losses;
  private SheetTable table;

  public WorkbookWriter(OutputStream out, Losses losses) {
    this.out = out;
    this.losses = losses;
  }

  @Override
  public void begin(Bank header) throws IOException {
    table = new SheetTable();
  }

  @Override
  public void question(BankQuestion asked) throws IOException {
    SheetQuestion question = SheetQuestion.of(asked);
    if (question.longest() > ExcelBook.LONGEST_TEXT) {
      losses.add(
          Loss.ofQuestion(asked.question().id(), "a question with a text that no cell can hold"));
    } else {
      table.add(question);
    }
  }

  @Override
  public void end() throws IOException {
    try (SheetTable whole = table) {
      new ExcelBook("Questions", 0).write(whole::rows, out);
    }
  }
}
