package dev.quizline.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rows of a table by the names of its columns. */
final class CsvTable {

  static final List<String> NEEDED = List.of("subject", "property", "value");
  static final List<String> COLUMNS =
      List.of(
          "subject",
          "property",
          "value",
          "complete",
          "source",
          "type",
          "role",
          "year",
          "alias",
          "url",
          "publisher");

  private final Problems problems;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Csv.Row> rows;
  private int width;

  /** Notes what is wrong with the header; then there are no rows. */
  CsvTable(List<Csv.Row> all, Problems problems) {
    this.problems = problems;
    boolean usable = !all.isEmpty() && readHeader(all.get(0));
    this.rows = usable ? all.subList(1, all.size()) : List.of();
    if (all.isEmpty() && problems.errors() == 0) {
      problems.ofFile(
          ProblemCode.EMPTY_FILE,
          "there are no rows in this file",
          "the first line names the columns: " + String.join(", ", COLUMNS.subList(0, 5)));
    } else if (usable && rows.isEmpty() && problems.errors() == 0) {
      problems.ofFile(
          ProblemCode.EMPTY_FILE, "there are no rows below the header", "write a fact a row");
    }
  }

  private boolean readHeader(Csv.Row header) {
    int errors = problems.errors();
    width = header.cells().size();
    for (int i = 0; i < width; i++) {
      String written = header.cells().get(i).strip();
      String name = singular(written.toLowerCase(Locale.ROOT));
      if (COLUMNS.contains(name)) {
        if (columns.putIfAbsent(name, i) != null) {
          problems.error(
              ProblemCode.DUPLICATE_KEY,
              header.line(),
              0,
              "the column " + Quoted.of(name) + " stands twice",
              "keep one of them");
        }
      } else if (!name.isEmpty()) {
        problems.notice(
            ProblemCode.UNKNOWN_KEY,
            header.line(),
            "the column " + Quoted.of(written) + " is not used",
            DidYouMean.hint(COLUMNS, name));
      }
    }
    for (String name : NEEDED) {
      need(columns.containsKey(name), Quoted.of(name), header);
    }
    need(
        columns.containsKey("source")
            || columns.containsKey("publisher")
            || columns.containsKey("url"),
        "\"source\"",
        header);
    return problems.errors() == errors;
  }

  /** {@code Sources} and {@code aliases} are understood too. */
  private static String singular(String name) {
    for (String end : List.of("es", "s")) {
      if (name.endsWith(end) && COLUMNS.contains(name.substring(0, name.length() - end.length()))) {
        return name.substring(0, name.length() - end.length());
      }
    }
    return name;
  }

  private void need(boolean there, String column, Csv.Row header) {
    if (!there) {
      problems.error(
          ProblemCode.MISSING_COLUMN,
          header.line(),
          0,
          "the header names no column " + column,
          "the first line names the columns: " + String.join(", ", COLUMNS.subList(0, 5)));
    }
  }

  /** Those with as many cells as the header, at most; another is noted. */
  List<Row> rows() {
    List<Row> sound = new ArrayList<>(rows.size());
    for (Csv.Row row : rows) {
      List<String> behind =
          row.cells().subList(Math.min(width, row.cells().size()), row.cells().size());
      if (behind.stream().allMatch(String::isBlank)) {
        sound.add(new Row(row));
      } else {
        problems.error(
            ProblemCode.SYNTAX,
            row.line(),
            0,
            "this row has " + row.cells().size() + " cells, but the header only " + width,
            "a cell that holds the separator stands in quotes");
      }
    }
    return sound;
  }

  /** One row, its cells by name. */
  final class Row {
    private final Csv.Row row;

    private Row(Csv.Row row) {
      this.row = row;
    }

    int line() {
      return row.line();
    }

    /** Empty where the cell is blank, or there is no such column. */
    Optional<String> cell(String column) {
      Integer index = columns.get(column);
      if (index == null || index >= row.cells().size()) {
        return Optional.empty();
      }
      return Optional.of(row.cells().get(index).strip()).filter(cell -> !cell.isEmpty());
    }

    void error(ProblemCode code, String message, String hint) {
      problems.error(code, line(), 0, message, hint);
    }

    void notice(ProblemCode code, String message, String hint) {
      problems.notice(code, line(), message, hint);
    }
  }
}
