package dev.quizline.exchange;

import java.io.IOException;

/** Reads one format, question by question, so that a file of any length can be read. */
public interface FormatReader {

  /** Whether a file that begins like this is most likely of this format. */
  boolean recognises(Head head);

  /**
   * Hands everything on: questions, what could not be carried over, what is malformed. After
   * something malformed it reads on where it can, so that all of it is named at once.
   *
   * @throws IOException the file cannot be read; {@link java.nio.charset.CharacterCodingException}
   *     where its bytes are no text
   */
  void read(Foreign file, Intake intake) throws IOException;
}
