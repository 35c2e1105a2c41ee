package dev.quizline.exchange;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import java.io.IOException;

/**
 * Writes one format, question by question. It is asked only for the kinds and traits that its
 * {@link ExchangeFormat} says it can hold; what it must change all the same it reports as a {@link
 * Loss}.
 */
public interface FormatWriter {

  /** Before the first question; the questions of the bank are not to be looked at. */
  void begin(Bank header) throws IOException;

  void question(BankQuestion question) throws IOException;

  /** Behind the last question. The stream is the caller's to close. */
  void end() throws IOException;
}
