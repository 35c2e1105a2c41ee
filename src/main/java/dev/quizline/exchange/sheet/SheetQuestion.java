package dev.quizline.exchange.sheet;

import dev.quizline.bank.BankQuestion;
import dev.quizline.quiz.Item;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question as a row has it.
 *
 * @param cells what its columns hold, the options aside
 */
record SheetQuestion(Map<Column, String> cells, List<String> options) {

  static SheetQuestion of(BankQuestion asked) {
    Item item = asked.question().item();
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.ID, item.id());
    cells.put(Column.TYPE, asked.question().kind().id());
    cells.put(Column.ASK, item.ask());
    cells.put(Column.EXPLAIN, item.explain());
    cells.put(Column.HINT, item.hint().orElse(""));
    cells.put(Column.DIFFICULTY, item.difficulty().label());
    cells.put(Column.TAGS, String.join(", ", item.tags()));
    cells.put(Column.TIME, item.time().map(limit -> limit.toSeconds() + "").orElse(""));
    cells.put(Column.POINTS, String.valueOf(item.points()));
    List<String> options = asked.question().match(new SheetAnswers(cells));
    return new SheetQuestion(cells, options);
  }

  String cell(Column column) {
    return cells.getOrDefault(column, "");
  }

  /** The length of its longest text. */
  int longest() {
    return Stream.concat(cells.values().stream(), options.stream())
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Numbers from 1, as people count, with commas. */
  static String numbers(Collection<Integer> places) {
    return places.stream()
        .map(place -> String.valueOf(place + 1))
        .collect(Collectors.joining(", "));
  }
}
