package dev.quizline.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.quizline.classroom.ResultTable;
import dev.quizline.exchange.sheet.SafeCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Results for spreadsheets. What people wrote is never a formula. */
final class ResultSheets {

  /** What Excel keeps of a text in a cell. */
  private static final int LONGEST_TEXT = 32_767;

  private ResultSheets() {}

  static String csv(ResultTable table) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    csv.writeRecord(table.headers().stream().map(SafeCell::write).toList());
    for (List<Object> row : table.rows()) {
      csv.writeRecord(row.stream().map(ResultSheets::cell).toList());
    }
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String cell(Object cell) {
    if (cell instanceof Double number && number == Math.rint(number)) {
      return Long.toString(number.longValue());
    }
    return cell instanceof Number ? cell.toString() : SafeCell.write(cell.toString());
  }

  /** A sheet for each table; texts are texts by type. */
  static byte[] workbook(List<ResultTable> tables) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Quizline", "1.0")) {
      for (ResultTable table : tables) {
        fill(book.newWorksheet(table.name()), table);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void fill(Worksheet sheet, ResultTable table) {
    for (int column = 0; column < table.headers().size(); column++) {
      sheet.value(0, column, table.headers().get(column));
      sheet.style(0, column).bold().set();
    }
    for (int row = 0; row < table.rows().size(); row++) {
      List<Object> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        if (cells.get(column) instanceof Number number) {
          sheet.value(row + 1, column, number);
        } else {
          String text = cells.get(column).toString();
          sheet.value(row + 1, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        }
      }
    }
    sheet.freezePane(0, 1);
  }
}
