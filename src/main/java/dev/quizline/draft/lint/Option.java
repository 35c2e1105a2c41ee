package dev.quizline.draft.lint;

import dev.quizline.bank.Part;

/**
 * One of the choices of a question or of a gap.
 *
 * @param right whether it is a key, or one of several
 * @param part where it stands
 */
record Option(String text, Wording wording, boolean right, Part part) {}
