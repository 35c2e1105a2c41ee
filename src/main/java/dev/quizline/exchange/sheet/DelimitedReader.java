package dev.quizline.exchange.sheet;

import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatReader;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.Intake;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads tables whose cells are parted by a sign: comma-separated values as spreadsheets save them,
 * and tabs. The sign is the one under which most headers are understood.
 */
public final class DelimitedReader implements FormatReader {

  private static final int LONGEST_DECLARATION = 6;

  private final List<Character> separators;

  private DelimitedReader(List<Character> separators) {
    this.separators = separators;
  }

  /** Commas, semicolons, bars, and tabs too, for who asks for CSV may have them. */
  public static DelimitedReader ofCommas() {
    return new DelimitedReader(List.of(',', ';', '|', '\t'));
  }

  public static DelimitedReader ofTabs() {
    return new DelimitedReader(List.of('\t'));
  }

  @Override
  public boolean recognises(Head head) {
    String text = withoutDeclaration(head.text());
    DelimitedText form = form(text);
    boolean tabs = form.separator() == '\t';
    boolean terms = tabs && SheetReading.areTerms(form.firstRows(text));
    return tabs == (separators.size() == 1)
        && (terms || SheetReading.headerIn(form.firstRows(text)).isPresent());
  }

  @Override
  public void read(Foreign file, Intake intake) throws IOException {
    DelimitedText form = form(withoutDeclaration(file.head().text()));
    SheetReading reading = new SheetReading(intake);
    try (PushbackReader text = new PushbackReader(file.text(), LONGEST_DECLARATION + 1)) {
      skipDeclaration(text);
      Optional<Integer> broken =
          form.rows(
              text,
              row ->
                  reading.row(
                      new SheetRow(row.line(), row.cells().stream().map(SafeCell::read).toList())));
      reading.end();
      broken.ifPresent(
          line ->
              intake.malformed(
                  line,
                  "in the row that begins here a quote is not closed, or text stands behind the"
                      + " closing one; a quote inside quotes is written twice"));
    }
  }

  /**
   * Terms and definitions know no quotes: where no headers are, a quote is one that the author
   * wrote.
   */
  private DelimitedText form(String begin) {
    return separators.stream()
        .map(separator -> new DelimitedText(separator, true))
        .filter(form -> headers(form, begin) > 0)
        .max(Comparator.comparingInt(form -> headers(form, begin)))
        .orElse(new DelimitedText(separators.get(separators.size() - 1), false));
  }

  private static int headers(DelimitedText form, String begin) {
    return SheetReading.headerIn(form.firstRows(begin)).map(Header::size).orElse(0);
  }

  /** Excel writes {@code sep=;} above a table. */
  private static String withoutDeclaration(String text) {
    return text.startsWith("sep=") ? text.substring(text.indexOf('\n') + 1) : text;
  }

  private static void skipDeclaration(PushbackReader text) throws IOException {
    char[] begin = new char[LONGEST_DECLARATION];
    int length = 0;
    int c;
    while (length < begin.length && (c = text.read()) >= 0) {
      begin[length++] = (char) c;
    }
    String read = new String(begin, 0, length);
    int end = read.indexOf('\n') + 1;
    boolean declared = read.startsWith("sep=");
    text.unread(begin, declared ? end : 0, length - (declared ? end : 0));
    if (declared && end == 0) {
      skipLine(text);
    }
  }

  private static void skipLine(Reader text) throws IOException {
    int c = text.read();
    while (c >= 0 && c != '\n') {
      c = text.read();
    }
  }
}
