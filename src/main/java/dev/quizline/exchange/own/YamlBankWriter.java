package dev.quizline.exchange.own;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.BankWriter;
import dev.quizline.exchange.TextWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A bank as people write it: where imports land. */
public final class YamlBankWriter extends TextWriter {

  private final BankWriter bank;
  private final List<String> comment;

  /**
   * @param comment stands above the bank, a line each
   */
  public YamlBankWriter(OutputStream out, List<String> comment) {
    super(out);
    this.bank = new BankWriter(this.out);
    this.comment = List.copyOf(comment);
  }

  @Override
  public void begin(Bank header) throws IOException {
    bank.header(header, comment);
  }

  @Override
  public void question(BankQuestion question) throws IOException {
    bank.question(question, List.of());
  }

  @Override
  public void end() throws IOException {
    bank.end();
    out.flush();
  }
}
