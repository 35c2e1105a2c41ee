package dev.quizline.cli;

import dev.quizline.verify.KeyFinding;

/**
 * A form in which verdicts are written. Each input begins, has its statements and keys in their
 * order, and ends; after the last one the report is closed. Nothing is kept longer than the form
 * needs it.
 */
interface VerdictWriter {

  /**
   * What verdicts are on: a file as it was named, stdin, or what the command line says.
   *
   * @param gates whether a contradicted statement of it, or a contradiction in it, makes the exit
   *     code 1
   */
  record Origin(String name, boolean bank, boolean file, boolean gates) {}

  void begin(Origin origin, String title);

  void statement(Judged judged);

  /**
   * @param ask the stem of the question
   */
  void key(KeyFinding finding, String ask);

  /** Where the input is at odds with itself; comes behind its statements and keys. */
  void conflict(AtOdds conflict);

  void end(VerdictTally tally);

  void close();
}
