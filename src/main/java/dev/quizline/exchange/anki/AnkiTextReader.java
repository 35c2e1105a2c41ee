package dev.quizline.exchange.anki;

import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatReader;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.HtmlText;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.sheet.DelimitedText;
import dev.quizline.exchange.sheet.SheetRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads notes from the text that Anki exports and imports. */
public final class AnkiTextReader implements FormatReader {

  private static final Pattern FIRST_LINE =
      Pattern.compile(
          "(?i)#\\s*(?:separator|html|tags|columns|notetype|deck|(?:guid|notetype|deck|tags)"
              + " column)\\s*:.*");

  /** Longer headers are none. */
  private static final int LONGEST_LINE = 1000;

  @Override
  public boolean recognises(Head head) {
    return head.lines().stream()
        .findFirst()
        .filter(l -> FIRST_LINE.matcher(l).matches())
        .isPresent();
  }

  @Override
  public void read(Foreign file, Intake intake) throws IOException {
    AnkiHeaders headers = new AnkiHeaders();
    String begin = file.head().text();
    try (BufferedReader text = new BufferedReader(file.text())) {
      int above = 0;
      for (String line = headerLine(text); line != null; line = headerLine(text)) {
        headers.put(line);
        above++;
      }
      int skipped = above;
      DelimitedText form = new DelimitedText(headers.separator(begin), true, true);
      Optional<Integer> broken =
          form.rows(text, row -> note(headers, row, row.line() + skipped, intake));
      broken.ifPresent(
          line ->
              intake.malformed(
                  line + skipped, "in the note that begins here a quote is not closed"));
    }
  }

  /** The next line if it is a header, without its sign; else null, and nothing is taken. */
  private static String headerLine(BufferedReader text) throws IOException {
    text.mark(LONGEST_LINE);
    if (text.read() != '#') {
      text.reset();
      return null;
    }
    StringBuilder line = new StringBuilder();
    int c = text.read();
    while (c >= 0 && c != '\n') {
      line.append((char) c);
      c = text.read();
    }
    return line.toString();
  }

  private static void note(AnkiHeaders headers, SheetRow row, int line, Intake intake)
      throws IOException {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      if (!headers.isSpecial(i)) {
        fields.add(headers.isHtml() ? row.cell(i) : HtmlText.of(row.cell(i)));
      }
    }
    if (fields.stream().allMatch(String::isEmpty)) {
      return;
    }
    String type = headers.value("notetype", row);
    boolean cloze =
        NoteReading.hasGaps(fields.get(0)) || type.toLowerCase(Locale.ROOT).contains("cloze");
    List<String> tags =
        Pattern.compile("\\s+")
            .splitAsStream(headers.value("tags", row))
            .filter(tag -> !tag.isEmpty())
            .toList();
    AnkiNote note =
        new AnkiNote(headers.value("guid", row), cloze, headers.value("deck", row), tags, fields);
    new NoteReading(note, String.valueOf(line), intake).read();
  }
}
