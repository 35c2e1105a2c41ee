package dev.quizline.classroom;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Standing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How everybody does, worked out from their attempts at questions whose keys are told. */
final class Scoreboard {

  private Scoreboard() {}

  static List<Standing> standings(Room room) {
    List<Standing> standings = new ArrayList<>();
    for (Player player : room.playing()) {
      standings.add(of(player, room));
    }
    standings.sort(Standing.BEST_FIRST);
    return standings;
  }

  /** Of every question since they joined: one that they did not answer breaks their streak. */
  static Standing of(Player player, Room room) {
    Points scoring = Points.of(room.rules(), room.questions());
    int correct = 0;
    int of = 0;
    double points = 0;
    double most = 0;
    Duration elapsed = Duration.ZERO;
    int streak = 0;
    int bestStreak = 0;
    for (int index = player.since(); room.counts(index) || room.skipped(index); index++) {
      if (!room.skipped(index)) {
        Optional<Attempt> attempt = player.attempt(index);
        boolean right = attempt.filter(one -> one.outcome() == Outcome.CORRECT).isPresent();
        of++;
        correct += right ? 1 : 0;
        points += attempt.map(Attempt::points).orElse(0.0);
        most += scoring.most(room.questions().get(index).item().points());
        elapsed = elapsed.plus(attempt.map(Attempt::elapsed).orElse(Duration.ZERO));
        streak = right ? streak + 1 : 0;
        bestStreak = Math.max(bestStreak, streak);
      }
    }
    return new Standing(player.name(), correct, of, points, most, elapsed, streak, bestStreak);
  }

  static List<TeamStanding> teams(Room room) {
    List<TeamStanding> teams = new ArrayList<>();
    for (String team : room.rules().teams()) {
      List<Player> members =
          room.playing().stream().filter(player -> player.team().equals(team)).toList();
      double mean =
          members.stream().mapToDouble(player -> of(player, room).points()).average().orElse(0);
      teams.add(new TeamStanding(team, members.size(), mean));
    }
    teams.sort(
        Comparator.comparingDouble(TeamStanding::points)
            .reversed()
            .thenComparing(TeamStanding::team));
    return teams;
  }
}
