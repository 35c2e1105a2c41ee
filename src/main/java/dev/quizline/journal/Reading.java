package dev.quizline.journal;

import java.util.List;

/**
 * What a journal holds, and what could not be read of it.
 *
 * @param entries in the order in which they were written
 */
public record Reading(List<Entry> entries, List<Notice> notices) {
  public Reading {
    entries = List.copyOf(entries);
    notices = List.copyOf(notices);
  }
}
