/**
 * Questions, responses, marking, scoring and the game as an immutable value.
 *
 * <p>Nothing in here performs I/O, reads a clock, owns a source of chance or starts a thread: seed,
 * inputs and instants come in as arguments, so that the same ones give the same game everywhere.
 *
 * <p>Start with {@link dev.quizline.quiz.Game}: its state is a {@code Progress} of {@code Page}s,
 * and {@code Moves} says what each input does to it. {@link dev.quizline.quiz.Question} has a class
 * for each kind; what a player types is found by {@code Choices} and {@code Quantity}, and forgiven
 * by {@code Spelling}.
 */
package dev.quizline.quiz;
