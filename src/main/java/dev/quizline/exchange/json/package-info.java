/** JSON files that are, in the main, one list of objects. */
package dev.quizline.exchange.json;
