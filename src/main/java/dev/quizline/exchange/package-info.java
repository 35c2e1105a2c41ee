/**
 * Other tools' formats: a reader and a writer each, behind two small interfaces. What a format
 * cannot hold is reported as a {@link dev.quizline.exchange.Loss}, never dropped in silence; what
 * is broken by the format's own rules is {@link dev.quizline.exchange.Malformed} and refuses the
 * file.
 */
package dev.quizline.exchange;
