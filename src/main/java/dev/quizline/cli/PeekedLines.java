package dev.quizline.cli;

import dev.quizline.terminal.LineSource;
import java.io.IOException;
import java.util.Optional;

/** Lines of which the first can be looked at before it is read. */
final class PeekedLines implements LineSource {

  private final LineSource lines;
  private Optional<Reading> first = Optional.empty();

  PeekedLines(LineSource lines) {
    this.lines = lines;
  }

  /** The first line; empty where there is none. */
  String peek() {
    if (first.isEmpty()) {
      first = Optional.of(next());
    }
    return first.get().text();
  }

  /**
   * @throws Failure where a person broke off: half of a text is not what was to be judged
   */
  @Override
  public Reading read(String prompt, Runnable tick) throws IOException {
    Reading reading = first.isPresent() ? first.get() : lines.read(prompt, tick);
    first = Optional.empty();
    return switch (reading.type()) {
      case LINE, END -> reading;
      case INTERRUPTED -> throw new Failure(ExitStatus.INTERRUPTED);
      case HUNG_UP -> throw new Failure(ExitStatus.HUNG_UP);
    };
  }

  private Reading next() {
    try {
      return read("", () -> {});
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * All lines as one text.
   *
   * @param most chars; empty where there are more
   */
  Optional<String> rest(int most) {
    StringBuilder text = new StringBuilder();
    for (Reading line = next(); line.type() == Reading.Type.LINE; line = next()) {
      text.append(line.text());
      Optional<String> more = cutOff();
      while (more.isPresent() && text.length() <= most) {
        text.append(more.get());
        more = cutOff();
      }
      text.append('\n');
      if (text.length() > most) {
        return Optional.empty();
      }
    }
    return Optional.of(text.toString());
  }

  private Optional<String> cutOff() {
    try {
      return more();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public Optional<String> more() throws IOException {
    return lines.more();
  }

  private static Failure unreadable(IOException fault) {
    return new Failure(ExitStatus.IO_FAILED, "Nothing can be read: " + Failure.reason(fault) + ".")
        .causedBy(fault);
  }
}
