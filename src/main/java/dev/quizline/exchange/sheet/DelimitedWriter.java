package dev.quizline.exchange.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.FormatWriter;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Losses;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a table with a sign between its cells, none of which a spreadsheet takes for a formula.
 */
public final class DelimitedWriter implements FormatWriter {

  private final OutputStream out;
  private final Losses losses;
  private final char separator;
  private SheetTable table;

  public DelimitedWriter(OutputStream out, Losses losses, char separator) {
    this.out = out;
    this.losses = losses;
    this.separator = separator;
  }

  @Override
  public void begin(Bank header) throws IOException {
    table = new SheetTable();
  }

  @Override
  public void question(BankQuestion asked) throws IOException {
    SheetQuestion question = SheetQuestion.of(asked);
    boolean risky =
        question.options().stream().anyMatch(SafeCell::isRisky)
            || question.cells().values().stream().anyMatch(SafeCell::isRisky);
    if (risky) {
      losses.add(
          new Loss(
              asked.question().id(),
              "cells",
              "a text that a spreadsheet would take for a formula",
              "an apostrophe stands before it, which import takes off"));
    }
    table.add(question);
  }

  @Override
  public void end() throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).build(text);
    try (SheetTable whole = table) {
      whole.rows(row -> csv.writeRecord(row.stream().map(SafeCell::write).toList()));
    }
    csv.flush();
    text.flush();
  }
}
