package dev.quizline.exchange.sheet;

import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Loss;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the rows of a table one by one. Instructions may stand above the headers; a table without
 * headers and with two columns is one of terms and definitions.
 */
final class SheetReading {

  /** Headers that stand below so many rows are not looked for. */
  private static final int MOST_INSTRUCTIONS = 20;

  private final Intake intake;
  private final List<SheetRow> above = new ArrayList<>();
  private Optional<Header> header = Optional.empty();
  private boolean refused;

  SheetReading(Intake intake) {
    this.intake = intake;
  }

  /** The headers among the first rows of a table; empty where there are none. */
  static Optional<Header> headerIn(List<SheetRow> rows) {
    return rows.stream()
        .limit(MOST_INSTRUCTIONS)
        .flatMap(row -> Header.of(row).stream())
        .findFirst();
  }

  static boolean areTerms(List<SheetRow> rows) {
    return !rows.isEmpty()
        && rows.stream().allMatch(row -> row.cells().size() == 2 && !row.cell(0).isEmpty());
  }

  void row(SheetRow row) throws IOException {
    if (row.isBlank() || refused) {
      return;
    }
    if (header.isPresent()) {
      RowReading.read(header.get(), row, intake);
      return;
    }
    header = Header.of(row);
    if (header.isPresent()) {
      report(header.get());
      above.clear();
      return;
    }
    above.add(row);
    if (above.size() == MOST_INSTRUCTIONS) {
      settle();
    }
  }

  void end() throws IOException {
    if (header.isEmpty() && !refused && !above.isEmpty()) {
      settle();
    }
  }

  private void settle() throws IOException {
    if (areTerms(above)) {
      header = Optional.of(Header.TERMS);
      for (SheetRow row : above) {
        RowReading.read(Header.TERMS, row, intake);
      }
      above.clear();
    } else {
      intake.malformed(
          above.get(0).line(),
          "no row of headers is found: name the columns question, option 1, option 2, … and"
              + " correct number");
      refused = true;
    }
  }

  private void report(Header found) {
    for (String name : found.unknown()) {
      intake.lost(new Loss(Loss.BANK, "columns", "the column \"" + name + "\"", Loss.LEFT_OUT));
    }
  }
}
