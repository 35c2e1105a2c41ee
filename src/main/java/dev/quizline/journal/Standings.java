package dev.quizline.journal;

import dev.quizline.quiz.Standing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Standings worked out from attempts. */
final class Standings {

  private Standings() {}

  static List<Standing> of(Run run) {
    List<Standing> standings = new ArrayList<>();
    for (String player : run.players()) {
      standings.add(of(run, player));
    }
    standings.sort(Standing.BEST_FIRST);
    return standings;
  }

  private static Standing of(Run run, String player) {
    int correct = 0;
    int of = 0;
    int streak = 0;
    int bestStreak = 0;
    double points = 0;
    double most = 0;
    Duration elapsed = Duration.ZERO;
    for (Marked marked : run.attempts()) {
      if (marked.attempt().player().equals(player)) {
        of++;
        correct += marked.right() ? 1 : 0;
        streak = marked.right() ? streak + 1 : 0;
        bestStreak = Math.max(bestStreak, streak);
        points += marked.attempt().points();
        most += run.rules().scoring().most(marked.worth());
        elapsed = elapsed.plus(marked.attempt().elapsed());
      }
    }
    return new Standing(player, correct, of, points, most, elapsed, streak, bestStreak);
  }
}
