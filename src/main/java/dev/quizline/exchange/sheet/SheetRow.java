package dev.quizline.exchange.sheet;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line where it begins in the file, or its number in the sheet; from 1
 * @param cells stripped
 */
public record SheetRow(int line, List<String> cells) {

  public SheetRow {
    cells = cells.stream().map(String::strip).toList();
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  /** Empty beyond the last. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
