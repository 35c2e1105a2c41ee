package dev.quizline.journal;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;

/** Takes in the lines of a log: entries go on, what cannot be read becomes a notice. */
final class Intake<T> implements Lines.Sink {

  /** So many broken lines are named one by one; a file of garbage has millions. */
  static final int NAMED = 20;

  private static final JsonFactory JSON = new JsonFactory();

  private final Function<Fields, Optional<T>> reader;
  private final Consumer<? super T> entries;
  private final List<Notice> notices = new ArrayList<>();

  private final Count broken = new Count();
  private final Count newer = new Count();
  private final Count larger = new Count();

  /** How many lines, and the first of them. */
  private static final class Count {
    private long first;
    private long lines;

    void add(long line) {
      first = lines == 0 ? line : first;
      lines++;
    }
  }

  /**
   * @param reader makes an entry of a line's fields; empty where its kind is not known
   */
  Intake(Function<Fields, Optional<T>> reader, Consumer<? super T> entries) {
    this.reader = reader;
    this.entries = entries;
  }

  @Override
  public void line(long number, byte[] bytes, int from, int to, boolean ended) {
    if (isBlank(bytes, from, to)) {
      return;
    }
    Optional<T> entry;
    try {
      Fields fields = Fields.parse(JSON, bytes, from, to);
      entry = fields.whole("v") > LogLine.VERSION ? Optional.empty() : reader.apply(fields);
      if (entry.isEmpty()) {
        newer.add(number);
      } else if (fields.moreOnLine()) {
        larger.add(number);
      }
    } catch (JacksonException
        | IllegalArgumentException
        | ArithmeticException
        | DateTimeException
        | NoSuchElementException e) {
      unreadable(number, ended);
      return;
    }
    entry.ifPresent(entries);
  }

  @Override
  public void tooLong(long number) {
    broken(number);
  }

  private void unreadable(long number, boolean ended) {
    if (ended) {
      broken(number);
    } else {
      notices.add(
          new Notice(
              number,
              "Line "
                  + number
                  + " of the journal breaks off, as after a crash or a power cut; it is left out,"
                  + " and the next answer starts a new line."));
    }
  }

  private void broken(long number) {
    broken.add(number);
    if (broken.lines <= NAMED) {
      notices.add(
          new Notice(number, "Line " + number + " of the journal cannot be read and is left out."));
    }
  }

  /** The notices on everything taken in. */
  List<Notice> notices() {
    List<Notice> all = new ArrayList<>(notices);
    if (broken.lines > NAMED) {
      String text = "In all, " + broken.lines + " lines of the journal cannot be read.";
      all.add(new Notice(broken.first, text));
    }
    newer(all, newer, "this version leaves that out.");
    newer(all, larger, "this version reads as much of it as it knows.");
    return all;
  }

  private static void newer(List<Notice> all, Count count, String consequence) {
    if (count.lines > 0) {
      all.add(
          new Notice(
              count.first,
              "A newer version of Quizline wrote "
                  + (count.lines == 1 ? "1 line" : count.lines + " lines")
                  + " of the journal, from line "
                  + count.first
                  + " on; "
                  + consequence));
    }
  }

  private static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
