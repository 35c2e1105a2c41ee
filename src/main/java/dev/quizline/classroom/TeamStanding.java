package dev.quizline.classroom;

/**
 * How a team did: the mean of its members, so that a large team has no advantage.
 *
 * @param members who play for it
 * @param points the mean of theirs
 */
public record TeamStanding(String team, int members, double points) {}
