package dev.quizline.exchange.paper;

import dev.quizline.exchange.MarkdownText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A sheet in CommonMark, with a table for the key: for a wiki, or for pandoc. */
public final class MarkdownPaper implements PaperWriter {

  @Override
  public void write(Sheet sheet, Appendable out) throws IOException {
    header(sheet, out);
    switch (sheet.part()) {
      case PAPER -> {
        int number = 0;
        for (Sheet.Entry entry : sheet.entries()) {
          item(++number, MarkdownItem.asked(entry.question()), out);
        }
      }
      case KEY -> key(sheet, out);
      case EXPLAINED -> {
        int number = 0;
        for (Sheet.Entry entry : sheet.entries()) {
          item(++number, explained(entry), out);
        }
      }
    }
    out.append("---\n\n").append(sheet.trace()).append('\n');
  }

  @Override
  public void overview(Overview overview, Appendable out) throws IOException {
    out.append("# ").append(MarkdownText.text(overview.title())).append("\n\nPapers: ");
    out.append(Integer.toString(overview.rows().size()));
    out.append("\n\n| Paper | Fingerprint | Files |\n|---|---|---|\n");
    for (Overview.Row row : overview.rows()) {
      List<String> links = new ArrayList<>();
      row.files().forEach((part, file) -> links.add("[" + part + "](<" + file + ">)"));
      out.append("| ")
          .append(MarkdownText.text(row.name()))
          .append(" | ")
          .append(row.fingerprint())
          .append(" | ")
          .append(String.join(" ", links))
          .append(" |\n");
    }
    out.append("\nSeed ").append(Long.toString(overview.seed())).append('\n');
  }

  private static void header(Sheet sheet, Appendable out) throws IOException {
    out.append("# ").append(MarkdownText.text(sheet.title())).append("\n\n");
    if (!sheet.heading().isEmpty()) {
      out.append("## ").append(MarkdownText.text(sheet.heading())).append("\n\n");
    }
    String name = sheet.student().map(MarkdownText::text).orElse("");
    if (sheet.part() == Sheet.Part.PAPER) {
      out.append("Name: ")
          .append(name.isEmpty() ? MarkdownItem.LINE : name)
          .append("   Date: ")
          .append(MarkdownItem.BLANK)
          .append("   Points: ")
          .append(MarkdownItem.BLANK)
          .append(" / ");
    } else {
      out.append(name.isEmpty() ? "" : "Name: " + name + "   ").append("Points: ");
    }
    out.append(Integer.toString(sheet.points())).append("\n\n");
  }

  /** An item of a numbered list: its later lines stand under its text. */
  private static void item(int number, List<String> blocks, Appendable out) throws IOException {
    String start = number + ". ";
    String indent = " ".repeat(start.length());
    String before = start;
    for (String block : blocks) {
      for (String line : block.split("\n")) {
        out.append(before).append(line).append('\n');
        before = indent;
      }
      out.append('\n');
    }
  }

  private static void key(Sheet sheet, Appendable out) throws IOException {
    out.append("| No. | Mark | Answer | Points |\n|---:|---|---|---:|\n");
    int number = 0;
    for (Sheet.Entry entry : sheet.entries()) {
      KeyOnPaper key = KeyOnPaper.of(entry.question());
      out.append("| ")
          .append(Integer.toString(++number))
          .append(" | ")
          .append(MarkdownText.text(key.mark()))
          .append(" | ")
          .append(MarkdownText.text(key.words()))
          .append(" | ")
          .append(Integer.toString(entry.question().item().points()))
          .append(" |\n");
    }
    out.append('\n');
  }

  private static List<String> explained(Sheet.Entry entry) {
    KeyOnPaper key = KeyOnPaper.of(entry.question());
    String answer =
        String.join(
            " · ", Sheet.present(MarkdownText.text(key.mark()), MarkdownText.text(key.words())));
    return Sheet.present(
        MarkdownItem.stem(entry.question()),
        "**" + answer + "**",
        MarkdownText.text(entry.question().item().explain()),
        entry.sources().isEmpty()
            ? ""
            : "Sources: " + MarkdownText.text(String.join("; ", entry.sources())));
  }
}
