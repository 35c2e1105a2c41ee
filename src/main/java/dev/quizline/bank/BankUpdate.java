package dev.quizline.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes questions in the text of a bank and leaves everything else as it is, byte for byte:
 * comments, blank lines, the way a person put quotes.
 */
public final class BankUpdate {

  private final Bank bank;
  private final List<String> lines;
  private final List<QuestionSpans.Span> spans;
  private final Map<String, BankQuestion> replaced = new HashMap<>();
  private final List<String> appended = new ArrayList<>();

  private BankUpdate(Bank bank, List<String> lines, List<QuestionSpans.Span> spans) {
    this.bank = bank;
    this.lines = lines;
    this.spans = spans;
  }

  /**
   * Begins.
   *
   * @param text what the bank was read from
   * @return empty where its questions do not stand line by line, as in JSON
   */
  public static Optional<BankUpdate> of(Bank bank, String text) {
    List<String> lines = lines(text);
    return QuestionSpans.of(text, lines).map(spans -> new BankUpdate(bank, lines, spans));
  }

  /** With their line ends. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start) + 1;
      end = end == 0 ? text.length() : end;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  /**
   * Puts a question in the place of the one with its id; comments above that stay.
   *
   * @return false where the bank has no such question
   */
  public boolean replace(BankQuestion question) {
    String id = question.question().id();
    boolean known = spans.stream().anyMatch(span -> span.id().equals(id));
    if (known) {
      replaced.put(id, question);
    }
    return known;
  }

  /**
   * Puts a question behind all others.
   *
   * @param comment stands above it, a line each
   */
  public void append(BankQuestion question, List<String> comment) {
    appended.add(BankWriter.text(question, comment, bank.defaultTime()));
  }

  /** The text of the bank with all changes. */
  public String text() {
    StringBuilder text = new StringBuilder();
    String lineEnd = lines.get(0).endsWith("\r\n") ? "\r\n" : "\n";
    int next = 0;
    for (QuestionSpans.Span span : spans) {
      BankQuestion changed = replaced.get(span.id());
      if (changed != null) {
        copy(next, span.first(), text);
        add(BankWriter.text(changed, List.of(), bank.defaultTime()), span.dash(), lineEnd, text);
        next = span.end();
      }
    }
    QuestionSpans.Span last = spans.get(spans.size() - 1);
    copy(next, last.end(), text);
    for (String question : appended) {
      if (text.charAt(text.length() - 1) != '\n') {
        text.append(lineEnd);
      }
      text.append(lineEnd);
      add(question, last.dash(), lineEnd, text);
    }
    copy(Math.max(next, last.end()), lines.size(), text);
    return text.toString();
  }

  private void copy(int from, int to, StringBuilder text) {
    for (int line = from; line < to; line++) {
      text.append(lines.get(line));
    }
  }

  /** Written with the dash in the third column; the bank may have it elsewhere. */
  private static void add(String question, int dash, String lineEnd, StringBuilder text) {
    question
        .lines()
        .forEach(
            line ->
                text.append(line.isEmpty() ? "" : " ".repeat(dash) + line.substring(2))
                    .append(lineEnd));
  }
}
