package dev.quizline.exchange.sheet;

import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatReader;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Loss;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the first sheet of an Excel workbook: any table of questions, Kahoot's among them. */
public final class WorkbookReader implements FormatReader {

  private static final int MOST_COLUMNS = 500;
  private static final String BROKEN =
      "this workbook is broken; open it in a spreadsheet and save it again";

  @Override
  public boolean recognises(Head head) {
    return head.holds("xl/workbook.xml");
  }

  @Override
  public void read(Foreign file, Intake intake) throws IOException {
    Optional<String> unfit = WorkbookCheck.fault(file.path());
    if (unfit.isPresent()) {
      intake.malformed("", unfit.get());
      return;
    }
    try {
      readSound(file, intake);
    } catch (ExcelReaderException
        | UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException e) {
      // However the library fails on it: every part of the file could be read as bytes before.
      intake.malformed("", BROKEN);
    }
  }

  private static void readSound(Foreign file, Intake intake) throws IOException {
    ReadableWorkbook book;
    List<Sheet> sheets;
    try {
      book = new ReadableWorkbook(file.path().toFile(), new ReadingOptions(true, true));
      sheets = book.getSheets().toList();
    } catch (IOException e) {
      intake.malformed("", BROKEN);
      return;
    }
    try (book) {
      for (Sheet sheet : sheets.subList(Math.min(1, sheets.size()), sheets.size())) {
        intake.lost(
            new Loss(Loss.BANK, "sheets", "the sheet \"" + sheet.getName() + "\"", Loss.LEFT_OUT));
      }
      if (!sheets.isEmpty()) {
        read(sheets.get(0), intake);
      }
    }
  }

  private static void read(Sheet sheet, Intake intake) throws IOException {
    SheetReading reading = new SheetReading(intake);
    try (Stream<Row> rows = rows(sheet)) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        Optional<SheetRow> cells = cells(row, intake);
        if (cells.isPresent()) {
          reading.row(cells.get());
        }
      }
    }
    reading.end();
  }

  /** What goes wrong here is in the sheet: its bytes were read before. */
  private static Stream<Row> rows(Sheet sheet) {
    try {
      return sheet.openStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty where a cell holds an error. */
  private static Optional<SheetRow> cells(Row row, Intake intake) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
      Optional<Cell> cell = row.getOptionalCell(i);
      if (cell.filter(found -> found.getType() == CellType.ERROR).isPresent()) {
        intake.malformed(
            row.getRowNum(),
            "the cell " + cell.get().getAddress() + " holds an error of the sheet");
        return Optional.empty();
      }
      texts.add(cell.map(WorkbookReader::text).orElse(""));
    }
    return Optional.of(new SheetRow(row.getRowNum(), texts));
  }

  /** What a person sees there, but for how numbers are rounded. */
  private static String text(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> isDate(cell) ? date(cell) : number(cell);
      case BOOLEAN -> cell.asBoolean() ? "true" : "false";
      case STRING, FORMULA -> String.valueOf(Optional.ofNullable(cell.getText()).orElse(""));
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
}
