package dev.quizline.bank;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file as text, for finding words in it from its start to its end. */
final class SourceText {

  private final String name;
  private final String text;
  private int line = 1;
  private int column = 1;
  private int at;

  SourceText(SourceFile source) {
    this.name = source.name();
    this.text = new String(source.bytes(), StandardCharsets.UTF_8);
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  String name() {
    return name;
  }

  /**
   * Where words stand that are all on one line. Asked again, it looks from no earlier place.
   *
   * @param line from 1, with column (from 1, in code points) where to start looking
   * @param within how many chars to look at
   */
  Optional<Location> find(int line, int column, String words, int within) {
    if (line < this.line || line == this.line && column < this.column) {
      return Optional.empty();
    }
    while (at < text.length() && (this.line < line || this.line == line && this.column < column)) {
      step();
    }
    int found = text.substring(at, Math.min(text.length(), at + within)).indexOf(words);
    return found < 0 ? Optional.empty() : Optional.of(ahead(at + found));
  }

  private void step() {
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    column++;
    if (endsLine(c, at)) {
      line++;
      column = 1;
    }
  }

  private boolean endsLine(int c, int next) {
    boolean pair = c == '\r' && next < text.length() && text.charAt(next) == '\n';
    return (c == '\n' || c == '\r') && !pair;
  }

  /** The place of a later char, without going there. */
  private Location ahead(int target) {
    int lines = line;
    int columns = column;
    for (int i = at; i < target; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      columns++;
      if (endsLine(c, i)) {
        lines++;
        columns = 1;
      }
    }
    return new Location(name, lines, columns);
  }
}
