/**
 * What was played, kept for ever: an append-only file of JSON lines, and everything that can be
 * worked out from it.
 *
 * <p>Scores are never stored, only what was answered; so a score always follows from the journal,
 * also after a mark was contested and settled. Writing and reading do I/O; {@link
 * dev.quizline.journal.History} and {@link dev.quizline.journal.Replay} are pure.
 */
package dev.quizline.journal;
