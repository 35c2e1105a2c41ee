package dev.quizline.terminal;

import dev.quizline.quiz.Game;

/** A game as a player left it. After {@link PlayEnd#HUNG_UP} it may not be over. */
public record Played(Game game, PlayEnd end) {}
