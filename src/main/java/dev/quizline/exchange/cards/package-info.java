/** Decks of small programs for the terminal: hascard and quiz(6). */
package dev.quizline.exchange.cards;
