package dev.quizline.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A resource beside a class with one row a line and its fields parted by tabs. Empty lines and
 * lines that begin with {@code #} are for people.
 */
public final class Table {

  private Table() {}

  static List<String[]> read(String name) {
    return read(Table.class, name);
  }

  /** The rows of a resource that lies beside a class. */
  public static List<String[]> read(Class<?> owner, String name) {
    String text = text(owner, name);
    List<String[]> rows = new ArrayList<>(256);
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end > start && text.charAt(start) != '#') {
        rows.add(fields(text, start, end));
      }
      start = end + 1;
    }
    return rows;
  }

  private static String[] fields(String text, int start, int end) {
    List<String> fields = new ArrayList<>(6);
    int from = start;
    for (int tab = text.indexOf('\t', from);
        tab >= 0 && tab < end;
        tab = text.indexOf('\t', from)) {
      fields.add(text.substring(from, tab));
      from = tab + 1;
    }
    fields.add(text.substring(from, end));
    return fields.toArray(new String[0]);
  }

  private static String text(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
