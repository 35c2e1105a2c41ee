package dev.quizline.exchange.sheet;

import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.Malformed;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The students of a class, from a table with their names in a column of that title.
 *
 * @param names in the order of the table, on one line each, without anything that does not show
 */
public record Roster(List<String> names) {

  /** More than any school has. */
  private static final int MOST = 10_000;

  /** In code points. */
  private static final int LONGEST = 200;

  private static final int MOST_CHARACTERS = 4_000_000;

  private static final String SEPARATORS = ",;\t";

  private static final List<String> NAME = List.of("name", "student", "student name", "full name");
  private static final List<String> FIRST = List.of("first name", "firstname", "given name");
  private static final List<String> LAST =
      List.of("last name", "lastname", "surname", "family name");

  /** A roster, or what is wrong with its file. */
  public record Reading(Optional<Roster> roster, List<Malformed> malformed) {}

  public Roster {
    names = List.copyOf(names);
  }

  /** Names that more than one student has. */
  public Set<String> shared() {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    names.stream().filter(name -> !seen.add(name)).forEach(shared::add);
    return shared;
  }

  /**
   * @throws IOException the file cannot be read as bytes
   */
  public static Reading read(Foreign file) throws IOException {
    StringWriter text = new StringWriter();
    try (var reader = file.text()) {
      char[] piece = new char[8192];
      int length;
      while ((length = reader.read(piece)) >= 0 && text.getBuffer().length() < MOST_CHARACTERS) {
        text.write(piece, 0, length);
      }
    } catch (CharacterCodingException e) {
      return refused(file, "", "this is no table in UTF-8: save it as CSV in that encoding");
    }
    return read(file, text.toString());
  }

  private static Reading read(Foreign file, String text) throws IOException {
    List<SheetRow> rows = new ArrayList<>();
    DelimitedText table = new DelimitedText(separator(text), true);
    Optional<Integer> broken = table.rows(new StringReader(text), rows::add);
    if (count(text, '"') % 2 == 1) {
      return refused(file, "", "a quote is opened and never closed");
    }
    if (broken.isPresent()) {
      return refused(
          file, broken.get().toString(), "a quote is opened or closed where it should not be");
    }
    rows.removeIf(SheetRow::isBlank);
    if (rows.isEmpty()) {
      return refused(
          file, "", "there is nothing in it; the first row names the columns, one of them name");
    }
    return read(file, rows.get(0), rows.subList(1, rows.size()));
  }

  /** The one that the first row has most of. */
  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    char best = ',';
    for (char separator : SEPARATORS.toCharArray()) {
      if (count(first, separator) > count(first, best)) {
        best = separator;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static Reading read(Foreign file, SheetRow header, List<SheetRow> rows) {
    List<Integer> columns = columns(header);
    if (columns.isEmpty()) {
      return refused(
          file,
          Integer.toString(header.line()),
          "no column is called name; the first row says how the columns are called");
    }
    List<String> names = new ArrayList<>();
    List<Malformed> malformed = new ArrayList<>();
    for (SheetRow row : rows) {
      String name = shown(columns.stream().map(row::cell).toList());
      if (name.isEmpty()) {
        malformed.add(Malformed.atLine(file.name(), row.line(), "there is no name in this row"));
      } else if (name.codePointCount(0, name.length()) > LONGEST) {
        malformed.add(
            Malformed.atLine(
                file.name(), row.line(), "the name has more than " + LONGEST + " characters"));
      }
      names.add(name);
    }
    if (names.isEmpty()) {
      return refused(file, "", "there is no student in it");
    }
    if (names.size() > MOST) {
      return refused(file, "", "there are more than " + MOST + " students in it");
    }
    return malformed.isEmpty()
        ? new Reading(Optional.of(new Roster(names)), List.of())
        : new Reading(Optional.empty(), malformed);
  }

  /** Where a name stands: in one column, or in two. */
  private static List<Integer> columns(SheetRow header) {
    int name = column(header, NAME);
    if (name >= 0) {
      return List.of(name);
    }
    int first = column(header, FIRST);
    int last = column(header, LAST);
    return first >= 0 && last >= 0 ? List.of(first, last) : List.of();
  }

  private static int column(SheetRow header, List<String> titles) {
    for (int i = 0; i < header.cells().size(); i++) {
      String title = header.cells().get(i).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
      if (titles.contains(title)) {
        return i;
      }
    }
    return -1;
  }

  /** Without control and formatting characters, which turn text round or do not show. */
  private static String shown(List<String> parts) {
    return String.join(" ", parts)
        .replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ")
        .replaceAll("\\p{Cf}+", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static Reading refused(Foreign file, String place, String sentence) {
    return new Reading(Optional.empty(), List.of(new Malformed(file.name(), place, sentence)));
  }
}
