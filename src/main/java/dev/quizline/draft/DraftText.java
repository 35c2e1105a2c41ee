package dev.quizline.draft;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankUpdate;
import dev.quizline.bank.BankWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a drafted bank. It ends with a record of what was drafted, in comments, so that what
 * a person deletes from it stays deleted.
 */
public final class DraftText {

  private static final String RECORD = "# drafted: ";
  private static final int WIDTH = 100;

  private DraftText() {}

  /**
   * A new bank.
   *
   * @param bank without questions
   */
  public static String of(Bank bank, Draft draft, List<String> comment) {
    StringBuilder text = new StringBuilder();
    BankWriter writer = new BankWriter(text);
    try {
      writer.header(bank, comment);
      for (Drafted drafted : draft.questions()) {
        writer.question(drafted.banked(), drafted.comments());
      }
      writer.end();
    } catch (IOException e) {
      throw new IllegalStateException("a text takes everything", e);
    }
    return text.append("\n# What was drafted so far; what you delete above stays deleted.\n")
        .append(record(draft))
        .toString();
  }

  /** A bank with more behind its questions, everything else as it was. */
  public static String of(BankUpdate update, Draft draft) {
    for (Drafted drafted : draft.questions()) {
      update.append(drafted.banked(), drafted.comments());
    }
    String text = update.text();
    return text + (text.endsWith("\n") ? "" : "\n") + record(draft);
  }

  private static String record(Draft draft) {
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder(RECORD);
    for (Drafted drafted : draft.questions()) {
      String id = drafted.banked().question().id();
      if (line.length() > RECORD.length() && line.length() + id.length() + 2 > WIDTH) {
        lines.append(line).append('\n');
        line = new StringBuilder(RECORD);
      }
      line.append(line.length() > RECORD.length() ? ", " : "").append(id);
    }
    return lines.append(line).append('\n').toString();
  }

  /** The ids of all that was ever drafted into the text of a bank. */
  public static List<String> drafted(String text) {
    List<String> ids = new ArrayList<>();
    text.lines()
        .filter(line -> line.startsWith(RECORD))
        .forEach(line -> ids.addAll(List.of(line.substring(RECORD.length()).strip().split(", "))));
    return ids;
  }
}
