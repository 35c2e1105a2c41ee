package dev.quizline.classroom;

import java.util.List;

/**
 * How a team did: the mean of its members, so that a large team has no advantage.
 *
 * @param members who play for it
 * @param points the mean of theirs
 */
public record TeamStanding(String team, int members, double points) {

  /**
   * The place, from 1, of the team at {@code index} among teams in order; equal points share one.
   */
  public static int place(List<TeamStanding> teams, int index) {
    int place = index;
    while (place > 0 && teams.get(place - 1).points == teams.get(index).points) {
      place--;
    }
    return place + 1;
  }
}
