package dev.quizline.exchange.own;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankKeys;
import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.FormatWriter;
import dev.quizline.exchange.json.JsonOutput;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A question a line, with the keys that banks have; no line for the bank itself. */
public final class JsonLinesWriter implements FormatWriter {

  private final JsonGenerator json;

  public JsonLinesWriter(OutputStream out) {
    this.json = JsonOutput.open(out);
  }

  @Override
  public void begin(Bank header) {
    // The lines stand alone.
  }

  @Override
  public void question(BankQuestion question) {
    JsonOutput.write(json, BankKeys.question(question, Optional.empty()));
    json.writeRaw('\n');
  }

  @Override
  public void end() {
    json.close();
  }
}
