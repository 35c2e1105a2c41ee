package dev.quizline.bank;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a bank as a person would. What {@link BankReader} makes of it equals what was written;
 * comments are for the reader with eyes.
 */
public final class BankWriter {

  private static final String ITEM = "  - ";
  private static final String WITHIN = "    ";

  private final Appendable out;
  private Optional<Duration> defaultTime = Optional.empty();
  private boolean begun;

  /**
   * @param out gets the text piece by piece, so that a bank of any size can be written
   */
  public BankWriter(Appendable out) {
    this.out = out;
  }

  /** The whole file. */
  public static String text(Bank bank) {
    StringBuilder text = new StringBuilder();
    BankWriter writer = new BankWriter(text);
    try {
      writer.header(bank, List.of());
      for (BankQuestion question : bank.questions()) {
        writer.question(question, List.of());
      }
      writer.end();
    } catch (IOException e) {
      throw new IllegalStateException("a text takes everything", e);
    }
    return text.toString();
  }

  /**
   * One question as it stands in the list of its bank, the dash in the third column.
   *
   * @param comment stands above it, a line each
   * @param defaultTime the limit that its bank gives to questions which name none
   */
  public static String text(
      BankQuestion question, List<String> comment, Optional<Duration> defaultTime) {
    StringBuilder text = new StringBuilder();
    comment(comment, "  ", text);
    String indent = ITEM;
    for (Map.Entry<String, Object> key : BankKeys.question(question, defaultTime).entrySet()) {
      StringBuilder lines = new StringBuilder();
      YamlLayout.put(WITHIN, key.getKey(), key.getValue(), lines);
      text.append(indent).append(lines, WITHIN.length(), lines.length());
      indent = WITHIN;
    }
    return text.toString();
  }

  /**
   * Everything before the questions; those that the bank has are not written.
   *
   * @param comment stands above it, a line each
   */
  public void header(Bank bank, List<String> comment) throws IOException {
    StringBuilder text = new StringBuilder();
    comment(comment, "", text);
    Map<String, Object> keys = BankKeys.header(bank);
    Object statements = keys.remove("statements");
    keys.forEach((key, value) -> YamlLayout.put("", key, value, text));
    defaultTime = bank.defaultTime();
    if (statements instanceof List<?> list) {
      text.append("\nstatements:\n");
      String gap = "";
      for (Object statement : list) {
        text.append(gap);
        statement((Map<?, ?>) statement, text);
        gap = "\n";
      }
    }
    out.append(text);
  }

  private static void statement(Map<?, ?> keys, StringBuilder text) {
    StringBuilder lines = new StringBuilder();
    keys.forEach((key, value) -> YamlLayout.put(WITHIN, String.valueOf(key), value, lines));
    text.append(ITEM).append(lines, WITHIN.length(), lines.length());
  }

  /**
   * The next question.
   *
   * @param comment stands above it, a line each
   */
  public void question(BankQuestion question, List<String> comment) throws IOException {
    out.append(begun ? "\n" : "\nquestions:\n");
    begun = true;
    out.append(text(question, comment, defaultTime));
  }

  /** Ends the file; a list of questions is there even if it is empty. */
  public void end() throws IOException {
    if (!begun) {
      out.append("\nquestions: []\n");
    }
  }

  private static void comment(List<String> lines, String indent, StringBuilder text) {
    List<String> shown = new ArrayList<>();
    lines.forEach(line -> line.lines().forEach(shown::add));
    for (String line : shown) {
      text.append(indent).append(("# " + Quoted.shown(line)).strip()).append('\n');
    }
  }
}
