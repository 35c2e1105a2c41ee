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

  /** So many rows are in memory at a time. */
  private static final int HELD = 500;

  void write(Rows rows, OutputStream out) throws IOException {
    Path draft = Files.createTempFile("quizline", ".xlsx");
    try {
      try (OutputStream bytes = Files.newOutputStream(draft);
          Workbook book = new Workbook(bytes, "Quizline", "1.0")) {
        Page page = new Page(book.newWorksheet(sheet));
        rows.forEach(page::measure);
        page.begin();
        rows.forEach(page::row);
      }
      withoutClock(draft, out);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** The sheet; how wide its columns are stands in front of its rows, which are not kept. */
  private final class Page {
    private final Worksheet page;
    private int measured;
    private int row;

    /** Of each column with a header, the longest text from the header on. */
    private int[] longest = {};

    Page(Worksheet page) {
      this.page = page;
    }

    void measure(List<String> cells) {
      longest = measured == headers ? new int[cells.size()] : longest;
      for (int column = 0; column < longest.length; column++) {
        longest[column] = Math.max(longest[column], cells.get(column).length());
      }
      measured++;
    }

    void begin() {
      for (int column = 0; column < longest.length; column++) {
        page.width(column, Math.min(WIDEST, longest[column] + 2));
      }
      page.freezePane(0, headers + 1);
    }

    void row(List<String> cells) throws IOException {
      for (int column = 0; column < cells.size(); column++) {
        String cell = cells.get(column);
        if (!cell.isEmpty()) {
          put(column, cell);
        }
        if (row == headers) {
          page.style(row, column).bold().set();
        }
      }
      row++;
      if (row % HELD == 0) {
        page.flush();
      }
    }

    /**
     * Excel drops blanks at the ends of a text unless it is among the shared ones, all in memory.
     */
    private void put(int column, String cell) {
      if (cell.equals(cell.strip())) {
        page.inlineString(row, column, cell);
      } else {
        page.value(row, column, cell);
      }
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
