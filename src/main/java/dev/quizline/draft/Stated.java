package dev.quizline.draft;

import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.Span;

/**
 * A part of an article in which a claim was read.
 *
 * @param id as {@code verify} names it: {@code fact-06}, {@code p3s2}
 * @param span in the text that was read, in code points
 * @param verdict on all that it says
 */
public record Stated(String id, Span span, Verdict verdict) {}
