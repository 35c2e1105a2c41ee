package dev.quizline.journal;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * How the entries of a log stand in its lines.
 *
 * @param <T> what an entry is
 */
public interface LogFormat<T> {

  /** Writes the fields of an entry into an object that is open; {@code v} is taken. */
  void write(JsonGenerator json, T entry);

  /**
   * A reader for one pass over a log. It gives empty for a kind of entry that this program does not
   * know, and throws {@link IllegalArgumentException} where a field is missing or cannot be read.
   */
  Function<Fields, Optional<T>> reader();
}
