package dev.quizline.verify;

import java.util.Optional;

/**
 * One atomic part of a statement: a claim, or an opinion.
 *
 * @param claim empty: an opinion
 * @param aside not what the statement is centrally about: a premise, praise beside a claim
 */
public record Assertion(String text, Optional<Claim> claim, boolean aside) {}
