package dev.quizline.journal;

/**
 * Something about the journal that a player should know, although the program goes on.
 *
 * @param line the line of the file that it is about, from 1
 * @param text in words; it names the line
 */
public record Notice(long line, String text) {}
