package dev.quizline.terminal;

import dev.quizline.terminal.Line.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a line into rows between words, and inside a word only where it is longer than a row.
 * Works on offsets into the whole text, so that roles never decide where a row ends.
 */
final class Wrapping {

  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final int width;
  private final boolean unicode;

  Wrapping(int width, boolean unicode) {
    this.width = width;
    this.unicode = unicode;
  }

  List<List<Span>> rows(Line line) {
    List<Span> spans = new ArrayList<>(line.spans().size());
    StringBuilder whole = new StringBuilder();
    for (Span span : line.spans()) {
      String shown = Lettering.of(span.text(), unicode);
      spans.add(new Span(shown, span.role()));
      whole.append(shown);
    }
    String text = whole.toString();
    int lead = leadingSpaces(text);
    // On a narrow screen the text matters more than where it hangs.
    int hang = Math.min(line.hanging() == Line.AS_FIRST ? lead : line.hanging(), width / 3);
    List<List<Span>> rows = new ArrayList<>(1);
    int from = 0;
    boolean first = true;
    while (true) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      int start = from;
      do {
        int indent = first ? 0 : hang;
        int stop = rowEnd(text, start, end, width - indent);
        rows.add(row(spans, indent, start, trimmed(text, start, stop)));
        start = stop < end ? skipSpaces(text, stop, end) : end;
        first = false;
      } while (start < end);
      if (newline < 0) {
        return rows;
      }
      from = newline + 1;
    }
  }

  /**
   * Where the row that starts at {@code start} ends: before the last word that does not fit whole,
   * or between two wide characters, which need no space; inside a word only if it is the first.
   */
  private static int rowEnd(String text, int start, int end, int room) {
    int cells = 0;
    int lastBreak = start;
    boolean anyWord = false;
    int before = ' ';
    int i = start;
    while (i < end) {
      int c = text.codePointAt(i);
      int wide = Cells.of(c);
      if (anyWord && mayBreakBetween(before, c)) {
        lastBreak = i;
      }
      if (cells + wide > room && i > start && c != ' ') {
        return lastBreak > start ? lastBreak : i;
      }
      cells += wide;
      anyWord |= c != ' ';
      before = wide == 0 && c != ZERO_WIDTH_JOINER ? before : c;
      i += Character.charCount(c);
    }
    return end;
  }

  private static boolean mayBreakBetween(int before, int c) {
    if (before == ' ') {
      return c != ' ';
    }
    return before != ZERO_WIDTH_JOINER
        && Cells.of(c) > 0
        && (Cells.of(c) == 2 || Cells.of(before) == 2);
  }

  private static int leadingSpaces(String text) {
    return skipSpaces(text, 0, text.length());
  }

  private static int skipSpaces(String text, int from, int end) {
    int i = from;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int trimmed(String text, int start, int stop) {
    int end = stop;
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private static List<Span> row(List<Span> spans, int indent, int from, int to) {
    List<Span> row = new ArrayList<>(spans.size() + 1);
    if (indent > 0 && to > from) {
      row.add(new Span(" ".repeat(indent), Role.PLAIN));
    }
    int offset = 0;
    for (Span span : spans) {
      int start = Math.max(from, offset);
      int end = Math.min(to, offset + span.text().length());
      if (start < end) {
        row.add(new Span(span.text().substring(start - offset, end - offset), span.role()));
      }
      offset += span.text().length();
    }
    return row;
  }
}
