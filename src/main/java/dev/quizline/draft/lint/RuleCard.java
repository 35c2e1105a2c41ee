package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;

/**
 * What a rule is about, for people.
 *
 * @param id as settings and reports name it, such as {@code L7}
 * @param level of its findings, unless settings or the rule itself say otherwise
 * @param title what a good item does, in a few words
 * @param why it matters, one sentence
 * @param better what to do instead, one sentence
 */
public record RuleCard(String id, LintLevel level, String title, String why, String better) {}
