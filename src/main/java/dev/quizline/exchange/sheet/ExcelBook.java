package dev.quizline.exchange.sheet;

import dev.quizline.exchange.SteadyZip;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet; the same rows make the same bytes, whenever they are written. */
final class ExcelBook {

  /** What Excel keeps of a text in a cell. */
  static final int LONGEST_TEXT = 32_767;

  /** The parts of a workbook that tell the time at which it was written. */
  private static final String CLOCK = "docProps/core.xml";

  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
  private static final String NO_TIME = "2000-01-01T00:00:00Z";

  private static final int WIDEST = 60;

  private final String sheet;
  private final List<List<String>> rows = new ArrayList<>();
  private int headers;

  ExcelBook(String sheet) {
    this.sheet = sheet;
  }

  void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** The row that stays in sight. */
  void headersAt(int row) {
    headers = row;
  }

  void writeTo(OutputStream out) throws IOException {
    Path draft = Files.createTempFile("quizline", ".xlsx");
    try {
      try (OutputStream bytes = Files.newOutputStream(draft);
          Workbook book = new Workbook(bytes, "Quizline", "1.0")) {
        fill(book.newWorksheet(sheet));
      }
      withoutClock(draft, out);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void fill(Worksheet page) {
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      for (int column = 0; column < cells.size(); column++) {
        if (!cells.get(column).isEmpty()) {
          page.value(row, column, cells.get(column));
        }
      }
    }
    for (int column = 0; column < rows.get(headers).size(); column++) {
      page.style(headers, column).bold().set();
      page.width(column, width(column));
    }
    page.freezePane(0, headers + 1);
  }

  private double width(int column) {
    int longest =
        rows.stream()
            .skip(headers)
            .filter(row -> column < row.size())
            .mapToInt(row -> row.get(column).length())
            .max()
            .orElse(0);
    return Math.min(WIDEST, longest + 2);
  }

  private static void withoutClock(Path draft, OutputStream out) throws IOException {
    SteadyZip zip = new SteadyZip(out);
    try (ZipFile book = new ZipFile(draft.toFile())) {
      for (ZipEntry entry : Collections.list(book.entries())) {
        byte[] bytes;
        try (InputStream in = book.getInputStream(entry)) {
          bytes = in.readAllBytes();
        }
        if (entry.getName().equals(CLOCK)) {
          String text = new String(bytes, StandardCharsets.UTF_8);
          bytes = TIME.matcher(text).replaceAll(NO_TIME).getBytes(StandardCharsets.UTF_8);
        }
        zip.put(entry.getName(), bytes);
      }
    }
    zip.finish();
  }
}
