package dev.quizline.exchange;

import dev.quizline.bank.Bank;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * A writer of plain text, in UTF-8. Where nothing is said otherwise, its format has no word for the
 * bank as a whole.
 */
public abstract class TextWriter implements FormatWriter {

  protected final BufferedWriter out;

  protected TextWriter(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  @Override
  public void begin(Bank header) throws IOException {
    // Questions are all there is.
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
