/** Questions as the Open Trivia Database hands them out. */
package dev.quizline.exchange.opentrivia;
