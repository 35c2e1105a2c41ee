package dev.quizline.cli;

import dev.quizline.quiz.Game;

/**
 * A run that is ready to be played.
 *
 * @param backstage keeps it, and asks the record
 * @param game with the question that is up
 * @param seed what plays the same quiz again
 */
record Sitting(Deck deck, RunBackstage backstage, Game game, long seed) {}
