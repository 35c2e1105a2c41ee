/** The Markdown of text2qti, which makes quizzes for Canvas of it. */
package dev.quizline.exchange.text2qti;
