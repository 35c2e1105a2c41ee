package dev.quizline.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The rows of a workbook's first sheet. Its library meets a broken workbook with whatever exception
 * comes first, a null pointer among them; here, around its calls and nowhere else, all of them are
 * turned into one.
 */
final class WorkbookRows implements AutoCloseable {

  /** The workbook cannot be read, or not further. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    private Broken(Exception cause) {
      super(cause);
    }
  }

  /**
   * @param faulty the address of a cell that holds an error of the sheet
   */
  record Cells(SheetRow row, Optional<String> faulty) {}

  @FunctionalInterface
  private interface Call<T> {
    T answer() throws IOException;
  }

  private static final int MOST_COLUMNS = 500;

  private final ReadableWorkbook book;
  private final List<Sheet> sheets;
  private final Stream<Row> rows;
  private final Iterator<Row> unread;

  private WorkbookRows(ReadableWorkbook book, List<Sheet> sheets, Stream<Row> rows) {
    this.book = book;
    this.sheets = sheets;
    this.rows = rows;
    this.unread = rows.iterator();
  }

  /**
   * @param file whose bytes could all be read before
   */
  static WorkbookRows open(Path file) throws Broken, IOException {
    ReadableWorkbook book =
        guarded(() -> new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)));
    try {
      List<Sheet> sheets = guarded(() -> book.getSheets().toList());
      Stream<Row> rows =
          guarded(() -> sheets.isEmpty() ? Stream.empty() : sheets.get(0).openStream());
      return new WorkbookRows(book, sheets, rows);
    } catch (Broken e) {
      book.close();
      throw e;
    }
  }

  private static <T> T guarded(Call<T> call) throws Broken {
    try {
      return call.answer();
    } catch (IOException | RuntimeException e) {
      throw new Broken(e);
    }
  }

  /** Those that are not read, by name. */
  List<String> otherSheets() {
    return sheets.stream().skip(1).map(Sheet::getName).toList();
  }

  /** Empty behind the last. */
  Optional<Cells> next() throws Broken {
    return guarded(() -> unread.hasNext() ? Optional.of(cells(unread.next())) : Optional.empty());
  }

  private static Cells cells(Row row) {
    List<String> texts = new ArrayList<>();
    Optional<String> faulty = Optional.empty();
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
      Optional<Cell> cell = row.getOptionalCell(i);
      texts.add(cell.map(WorkbookRows::text).orElse(""));
      faulty =
          faulty.or(
              () ->
                  cell.filter(found -> found.getType() == CellType.ERROR)
                      .map(found -> found.getAddress().toString()));
    }
    return new Cells(new SheetRow(row.getRowNum(), texts), faulty);
  }

  /** What a person sees there, but for how numbers are rounded. */
  private static String text(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> isDate(cell) ? date(cell) : number(cell);
      case BOOLEAN -> cell.asBoolean() ? "true" : "false";
      case STRING, FORMULA -> Optional.ofNullable(cell.getText()).orElse("");
      case EMPTY, ERROR -> "";
    };
  }

  private static String number(Cell cell) {
    return cell.asNumber().stripTrailingZeros().toPlainString();
  }

  private static boolean isDate(Cell cell) {
    String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
    return format.replaceAll("\\[[^\\]]*]|\"[^\"]*\"", "").matches("(?is).*[dy].*");
  }

  private static String date(Cell cell) {
    return cell.asDate().toLocalDate().toString();
  }

  @Override
  public void close() throws IOException {
    rows.close();
    book.close();
  }
}
