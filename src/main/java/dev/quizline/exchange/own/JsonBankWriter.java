package dev.quizline.exchange.own;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankKeys;
import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.FormatWriter;
import dev.quizline.exchange.json.JsonOutput;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A whole bank as one JSON object with the keys of its YAML; {@code BankReader} reads it as it is.
 */
public final class JsonBankWriter implements FormatWriter {

  private final JsonGenerator json;
  private Optional<Duration> defaultTime = Optional.empty();

  public JsonBankWriter(OutputStream out) {
    this.json = JsonOutput.open(out);
  }

  @Override
  public void begin(Bank header) {
    defaultTime = header.defaultTime();
    json.writeStartObject();
    BankKeys.header(header)
        .forEach(
            (key, value) -> {
              json.writeName(key);
              JsonOutput.write(json, value);
            });
    json.writeName("questions");
    json.writeStartArray();
  }

  /** Each on a line of its own, so that two versions of a bank can be compared. */
  @Override
  public void question(BankQuestion question) {
    json.writeRaw("\n");
    JsonOutput.write(json, BankKeys.question(question, defaultTime));
  }

  @Override
  public void end() {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
