package dev.quizline.exchange.anki;

import dev.quizline.exchange.sheet.SheetRow;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the lines above the notes say: {@code #separator:tab}, {@code #guid column:1}. */
final class AnkiHeaders {

  private static final Map<String, Character> SEPARATORS =
      Map.of("comma", ',', "semicolon", ';', "tab", '\t', "space", ' ', "pipe", '|', "colon", ':');

  /** In the order in which Anki looks for one. */
  private static final List<Character> GUESSES = List.of(',', ';', '\t', ' ', '|', ':');

  private static final int GUESSED_FROM = 8 * 1024;
  private static final String COLUMN = " column";

  private final Map<String, String> values = new HashMap<>();

  void put(String line) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      values.put(key, line.substring(colon + 1).strip());
    }
  }

  /**
   * @param begin of the file, in which one is looked for where the headers name none
   */
  char separator(String begin) {
    String name = values.getOrDefault("separator", "");
    if (name.length() == 1) {
      return name.charAt(0);
    }
    Character known = SEPARATORS.get(name.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    String sample = begin.substring(0, Math.min(begin.length(), GUESSED_FROM));
    return GUESSES.stream().filter(sign -> sample.indexOf(sign) >= 0).findFirst().orElse('\t');
  }

  boolean isHtml() {
    return values.getOrDefault("html", "false").equalsIgnoreCase("true");
  }

  /** Whether a column holds something besides the fields. */
  boolean isSpecial(int column) {
    return values.entrySet().stream()
        .anyMatch(
            header ->
                header.getKey().endsWith(COLUMN)
                    && header.getValue().equals(String.valueOf(column + 1)));
  }

  /** What a column of that name holds, and what the headers say for all notes. */
  String value(String name, SheetRow row) {
    String column = values.getOrDefault(name + COLUMN, "");
    String common = values.getOrDefault(name, "");
    String own = column.matches("[1-9]\\d{0,3}") ? row.cell(Integer.parseInt(column) - 1) : "";
    return (common + " " + own).strip();
  }
}
