package dev.quizline.exchange.sheet;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * How a text parts its cells.
 *
 * @param separator between cells
 * @param quoted whether quotes keep separators and line ends together, as RFC 4180 has it
 * @param commented whether a line that begins with # is none of the table
 */
public record DelimitedText(char separator, boolean quoted, boolean commented) {

  DelimitedText(char separator, boolean quoted) {
    this(separator, quoted, false);
  }

  /** Takes rows; what it throws ends the reading. */
  @FunctionalInterface
  public interface Taker {
    void row(SheetRow row) throws IOException;
  }

  /** No field of a quiz is longer, in characters. */
  private static final int LONGEST_FIELD = 1024 * 1024;

  /** A character that no text holds, for texts without quotes. */
  private static final char NO_QUOTE = '\uFFFF';

  private static final int ROWS_LOOKED_AT = 20;

  /**
   * The first rows of a text that goes on.
   *
   * @param begin its beginning, which may end within a row
   */
  List<SheetRow> firstRows(String begin) {
    List<SheetRow> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = open().ofCsvRecord(begin)) {
      Iterator<CsvRecord> records = reader.iterator();
      while (rows.size() < ROWS_LOOKED_AT && records.hasNext()) {
        rows.add(row(records.next()));
      }
    } catch (CsvParseException e) {
      // The rows before the broken one are what there is to look at.
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("a text takes no reading", e);
    }
    return rows;
  }

  /**
   * Hands on every row.
   *
   * @return the line near which a quote is not as it should be; empty where all are
   */
  public Optional<Integer> rows(Reader text, Taker taker) throws IOException {
    int line = 1;
    CsvReader<CsvRecord> reader = open().ofCsvRecord(text);
    Iterator<CsvRecord> records = reader.iterator();
    try {
      while (records.hasNext()) {
        SheetRow row = row(records.next());
        line = row.line() + 1;
        taker.row(row);
      }
    } catch (CsvParseException e) {
      if (e.getCause() instanceof IOException broken) {
        throw broken;
      }
      return Optional.of(line);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return Optional.empty();
  }

  private CsvReader.CsvReaderBuilder open() {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .quoteCharacter(quoted ? '"' : NO_QUOTE)
        .allowUnclosedQuote(false)
        .commentStrategy(commented ? CommentStrategy.SKIP : CommentStrategy.NONE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(LONGEST_FIELD);
  }

  private static SheetRow row(CsvRecord record) {
    return new SheetRow((int) record.getStartingLineNumber(), record.getFields());
  }
}
