package dev.quizline.exchange.sheet;

import dev.quizline.exchange.SteadyZip;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of one sheet; the same rows make the same bytes, whenever they are written.
 *
 * @param headers the row, from 0, that stays in sight
 */
record ExcelBook(String sheet, int headers) {

  /** Rows that can be gone through. */
  @FunctionalInterface
  interface Rows {
    void forEach(RowsAside.Taker taker) throws IOException;
  }

  /** What Excel keeps of a text in a cell. */
  static final int LONGEST_TEXT = 32_767;

  /** The parts of a workbook that tell the time at which it was written. */
  private static final String CLOCK = "docProps/core.xml";

  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
  private static final String NO_TIME = "2000-01-01T00:00:00Z";

  private static final int WIDEST = 60;

  void write(Rows rows, OutputStream out) throws IOException {
    Path draft = Files.createTempFile("quizline", ".xlsx");
    try {
      try (OutputStream bytes = Files.newOutputStream(draft);
          Workbook book = new Workbook(bytes, "Quizline", "1.0")) {
        Page page = new Page(book.newWorksheet(sheet));
        rows.forEach(page::row);
        page.end();
      }
      withoutClock(draft, out);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** The sheet, as its rows come. */
  private final class Page {
    private final Worksheet page;
    private int row;

    /** Of each column with a header, the longest text from the header on. */
    private int[] longest = {};

    Page(Worksheet page) {
      this.page = page;
    }

    void row(List<String> cells) {
      longest = row == headers ? new int[cells.size()] : longest;
      for (int column = 0; column < cells.size(); column++) {
        String cell = cells.get(column);
        if (!cell.isEmpty()) {
          page.value(row, column, cell);
        }
        if (column < longest.length) {
          longest[column] = Math.max(longest[column], cell.length());
        }
      }
      row++;
    }

    void end() {
      for (int column = 0; column < longest.length; column++) {
        page.style(headers, column).bold().set();
        page.width(column, Math.min(WIDEST, longest[column] + 2));
      }
      page.freezePane(0, headers + 1);
    }
  }

  private static void withoutClock(Path draft, OutputStream out) throws IOException {
    SteadyZip zip = new SteadyZip(out);
    try (ZipFile book = new ZipFile(draft.toFile())) {
      for (ZipEntry entry : Collections.list(book.entries())) {
        try (InputStream in = book.getInputStream(entry)) {
          if (entry.getName().equals(CLOCK)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            zip.put(CLOCK, TIME.matcher(text).replaceAll(NO_TIME));
          } else {
            in.transferTo(zip.begin(entry.getName()));
            zip.endEntry();
          }
        }
      }
    }
    zip.finish();
  }
}
