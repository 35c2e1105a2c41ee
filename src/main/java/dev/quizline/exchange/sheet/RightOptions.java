package dev.quizline.exchange.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds out which options a cell means: by their numbers, their letters or their texts. Where the
 * header does not say which, they must not contradict each other.
 *
 * @param options by their number, from 1
 */
record RightOptions(SortedMap<Integer, String> options) {

  private static final Pattern BETWEEN = Pattern.compile("\\s*[,;|/&\n]\\s*|\\s+");
  private static final Pattern BETWEEN_TEXTS = Pattern.compile("\\s*[;|\n]\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.0+)?");

  /**
   * What was found.
   *
   * @param numbers of the right options; empty where there is a fault
   * @param fault what is wrong with the cell; empty where nothing is
   */
  record Found(SortedSet<Integer> numbers, String fault) {
    private static Found fault(String sentence) {
      return new Found(new TreeSet<>(), sentence);
    }
  }

  /**
   * @param column what the header says that the cell holds
   */
  Found find(String cell, Column column) {
    Map<String, Function<String, Optional<SortedSet<Integer>>>> ways =
        Map.of(
            Column.NUMBERS.header(), this::numbers,
            Column.LETTERS.header(), this::letters,
            Column.TEXT.header(), this::texts);
    Set<SortedSet<Integer>> readings = new HashSet<>();
    for (var way : ways.entrySet()) {
      if (column == Column.ANSWER || column.header().equals(way.getKey())) {
        way.getValue().apply(cell).ifPresent(readings::add);
      }
    }
    if (readings.size() == 1) {
      return new Found(readings.iterator().next(), "");
    }
    return Found.fault(
        readings.isEmpty()
            ? "the answer \"" + cell + "\" is none of the options"
            : "the answer \""
                + cell
                + "\" may mean an option's place or its text; call the column correct number,"
                + " correct letter or correct text");
  }

  private Optional<SortedSet<Integer>> numbers(String cell) {
    return each(
        BETWEEN.split(cell),
        word ->
            NUMBER.matcher(word).matches()
                ? Optional.of(Integer.parseInt(word.replaceFirst("\\..*", "")))
                : Optional.empty());
  }

  private Optional<SortedSet<Integer>> letters(String cell) {
    return each(
        BETWEEN.split(cell.toLowerCase(Locale.ROOT)),
        word ->
            word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z'
                ? Optional.of(word.charAt(0) - 'a' + 1)
                : Optional.empty());
  }

  private Optional<SortedSet<Integer>> texts(String cell) {
    Optional<SortedSet<Integer>> whole = each(new String[] {cell}, this::numberOf);
    return whole.isPresent() ? whole : each(BETWEEN_TEXTS.split(cell), this::numberOf);
  }

  private Optional<Integer> numberOf(String text) {
    List<Integer> same = new ArrayList<>();
    for (boolean exact : new boolean[] {true, false}) {
      options.forEach(
          (number, option) -> {
            if (same.isEmpty() && (exact ? option.equals(text) : option.equalsIgnoreCase(text))) {
              same.add(number);
            }
          });
    }
    return same.stream().findFirst();
  }

  private Optional<SortedSet<Integer>> each(
      String[] words, Function<String, Optional<Integer>> number) {
    SortedSet<Integer> found = new TreeSet<>();
    for (String word : words) {
      Optional<Integer> one = word.isEmpty() ? Optional.empty() : number.apply(word);
      if (one.isEmpty() || !options.containsKey(one.get())) {
        return Optional.empty();
      }
      found.add(one.get());
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }
}
