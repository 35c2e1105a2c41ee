package dev.quizline.terminal;

import java.io.IOException;
import java.util.Optional;

/** Where lines come from: a pipe, or a person at a terminal that only does lines. */
public interface LineSource {

  /**
   * What came of waiting for a line.
   *
   * @param text the line without its end; empty unless there is one
   */
  record Reading(Type type, String text) {

    public enum Type {
      LINE,
      /** Nothing more will come. */
      END,
      /** Ctrl-C; more may come. */
      INTERRUPTED,
      /** The terminal is gone. */
      HUNG_UP
    }

    public static final Reading END = new Reading(Type.END, "");
    public static final Reading INTERRUPTED = new Reading(Type.INTERRUPTED, "");
    public static final Reading HUNG_UP = new Reading(Type.HUNG_UP, "");

    public static Reading line(String text) {
      return new Reading(Type.LINE, text);
    }
  }

  /**
   * Waits for the next line.
   *
   * @param prompt shown before it where a person types
   * @param tick called some ten times a second while a person is waited for, on this thread
   * @throws IOException where reading fails
   */
  Reading read(String prompt, Runnable tick) throws IOException;

  /**
   * What was cut off the line read last because it was too long, a part at a time; empty where
   * nothing is left of it. Who does not ask for it goes on with the next line.
   *
   * @throws IOException where reading fails
   */
  default Optional<String> more() throws IOException {
    return Optional.empty();
  }
}
