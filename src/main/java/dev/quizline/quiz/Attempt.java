package dev.quizline.quiz;

import java.time.Duration;
import java.util.Optional;

/**
 * How one question was answered.
 *
 * @param index the question's place in the game, from 0
 * @param response empty where the question was passed, or time ran out with nothing given
 * @param share the mark as counted: 0 for passed and expired
 * @param why the rule that decided the mark, in words; may be empty
 * @param points what was earned, hint and scoring policy applied
 * @param elapsed from shown to answered, pauses left out
 */
public record Attempt(
    int index,
    String questionId,
    String player,
    Outcome outcome,
    Optional<Response> response,
    double share,
    String why,
    double points,
    Duration elapsed,
    boolean hinted) {}
