package dev.quizline.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Questions put together to a table: a row of headers and a row each, with as many columns for
 * options as the longest needs, and none that stays empty.
 */
final class SheetTable {

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

  private final List<SheetQuestion> questions = new ArrayList<>();

  void add(SheetQuestion question) {
    questions.add(question);
  }

  /** The row of headers first. */
  List<List<String>> rows() {
    List<Column> behind = BEHIND_OPTIONS.stream().filter(this::isUsed).toList();
    int options = questions.stream().mapToInt(each -> each.options().size()).max().orElse(0);
    List<List<String>> rows = new ArrayList<>();
    rows.add(headers(options, behind));
    for (SheetQuestion question : questions) {
      List<String> row = new ArrayList<>();
      BEFORE_OPTIONS.forEach(column -> row.add(question.cell(column)));
      for (int i = 0; i < options; i++) {
        row.add(i < question.options().size() ? question.options().get(i) : "");
      }
      behind.forEach(column -> row.add(question.cell(column)));
      rows.add(row);
    }
    return rows;
  }

  private static List<String> headers(int options, List<Column> behind) {
    List<String> headers = new ArrayList<>();
    BEFORE_OPTIONS.forEach(column -> headers.add(column.header()));
    for (int i = 1; i <= options; i++) {
      headers.add(Column.OPTION.header() + " " + i);
    }
    behind.forEach(column -> headers.add(column.header()));
    return headers;
  }

  private boolean isUsed(Column column) {
    return questions.stream().anyMatch(question -> !question.cell(column).isEmpty());
  }
}
