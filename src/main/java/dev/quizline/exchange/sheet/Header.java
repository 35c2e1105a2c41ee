package dev.quizline.exchange.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the columns of a table hold.
 *
 * @param columns where each is; of two with the same name the first
 * @param options where the options are, by their number
 * @param wrong where wrong options are
 * @param unknown the headers that were not understood
 */
record Header(
    Map<Column, Integer> columns,
    SortedMap<Integer, Integer> options,
    List<Integer> wrong,
    List<String> unknown) {

  /** Term and definition, without a word about it. */
  static final Header TERMS =
      new Header(Map.of(Column.ASK, 0, Column.ANSWER, 1), new TreeMap<>(), List.of(), List.of());

  /** Empty where the row names no questions, or no answers to them. */
  static Optional<Header> of(SheetRow row) {
    Header header =
        new Header(
            new EnumMap<>(Column.class), new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < row.cells().size(); i++) {
      if (!row.cell(i).isEmpty()) {
        header.put(i, row.cell(i));
      }
    }
    boolean answered =
        !header.options.isEmpty() || Column.keys().stream().anyMatch(header.columns::containsKey);
    return header.columns.containsKey(Column.ASK) && answered
        ? Optional.of(header)
        : Optional.empty();
  }

  private void put(int at, String text) {
    Optional<Column.Named> named = Column.of(text);
    if (named.isEmpty()) {
      unknown.add(text);
    } else if (named.get().column() == Column.WRONG) {
      wrong.add(at);
    } else if (named.get().column() == Column.OPTION) {
      int number = named.get().number();
      options.putIfAbsent(number == 0 ? options.size() + 1 : number, at);
    } else {
      columns.putIfAbsent(named.get().column(), at);
    }
  }

  /** How many columns were understood. */
  int size() {
    return columns.size() + options.size() + wrong.size();
  }

  boolean has(Column column) {
    return columns.containsKey(column);
  }

  /** Empty where there is no such column. */
  String cell(Column column, SheetRow row) {
    Integer at = columns.get(column);
    return at == null ? "" : row.cell(at);
  }

  /** The options of a row that are filled in, by their number. */
  SortedMap<Integer, String> options(SheetRow row) {
    SortedMap<Integer, String> texts = new TreeMap<>();
    options.forEach(
        (number, at) -> {
          if (!row.cell(at).isEmpty()) {
            texts.put(number, row.cell(at));
          }
        });
    return texts;
  }

  List<String> wrong(SheetRow row) {
    return wrong.stream().map(row::cell).filter(text -> !text.isEmpty()).toList();
  }
}
