package dev.quizline.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Questions put together to a table: a row of headers and a row each, with as many columns for
 * options as the longest needs, and none that stays empty.
 */
final class SheetTable implements AutoCloseable {

  private static final List<Column> BEFORE_OPTIONS = List.of(Column.ID, Column.TYPE, Column.ASK);
  private static final List<Column> BEHIND_OPTIONS =
      List.of(
          Column.NUMBERS,
          Column.ANSWER,
          Column.TOLERANCE,
          Column.UNIT,
          Column.EXPLAIN,
          Column.HINT,
          Column.DIFFICULTY,
          Column.TAGS,
          Column.TIME,
          Column.POINTS);

  /** Each with all columns there may be, the options last. */
  private final RowsAside questions = new RowsAside();

  private final Set<Column> used = EnumSet.noneOf(Column.class);
  private int options;

  SheetTable() throws IOException {}

  void add(SheetQuestion question) throws IOException {
    List<String> row = new ArrayList<>();
    BEFORE_OPTIONS.forEach(column -> row.add(question.cell(column)));
    for (Column column : BEHIND_OPTIONS) {
      row.add(question.cell(column));
      if (!question.cell(column).isEmpty()) {
        used.add(column);
      }
    }
    row.addAll(question.options());
    options = Math.max(options, question.options().size());
    questions.add(row);
  }

  /** The row of headers first. */
  void rows(RowsAside.Taker taker) throws IOException {
    taker.row(headers());
    questions.forEach(all -> taker.row(row(all)));
  }

  private List<String> row(List<String> all) {
    int behind = BEFORE_OPTIONS.size() + BEHIND_OPTIONS.size();
    List<String> row = new ArrayList<>(all.subList(0, BEFORE_OPTIONS.size()));
    row.addAll(all.subList(behind, all.size()));
    while (row.size() < BEFORE_OPTIONS.size() + options) {
      row.add("");
    }
    for (int i = 0; i < BEHIND_OPTIONS.size(); i++) {
      if (used.contains(BEHIND_OPTIONS.get(i))) {
        row.add(all.get(BEFORE_OPTIONS.size() + i));
      }
    }
    return row;
  }

  private List<String> headers() {
    List<String> headers = new ArrayList<>();
    BEFORE_OPTIONS.forEach(column -> headers.add(column.header()));
    for (int i = 1; i <= options; i++) {
      headers.add(Column.OPTION.header() + " " + i);
    }
    BEHIND_OPTIONS.stream().filter(used::contains).forEach(column -> headers.add(column.header()));
    return headers;
  }

  @Override
  public void close() throws IOException {
    questions.close();
  }
}
