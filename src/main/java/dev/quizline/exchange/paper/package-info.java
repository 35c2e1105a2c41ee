/** Papers to print and their keys, as HTML and as Markdown. Nothing in them asks the network. */
package dev.quizline.exchange.paper;
