/**
 * Reading claims out of English text: words, mentions, the subject, what is said of it, and the
 * verdict on each claim and on the whole. No model; time grows with the length of the text.
 */
package dev.quizline.verify.text;
