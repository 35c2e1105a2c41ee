package dev.quizline.quiz;

import java.util.List;
import java.util.Optional;

/** How the players of a game do, computed from its pages. */
final class Standings {

  /** Less than any share of a point, more than what sums of doubles lose. */
  private static final double ROUNDING = 1e-9;

  private Standings() {}

  static List<Standing> of(Progress progress) {
    return progress.rules().players().stream()
        .map(player -> of(player, progress))
        .sorted(Standing.BEST_FIRST)
        .toList();
  }

  /** Whether every player reached the pass mark, of all the points that were theirs to earn. */
  static Optional<Boolean> passed(Progress progress) {
    if (progress.ending().isEmpty() || progress.rules().passMark().isEmpty()) {
      return Optional.empty();
    }
    double share = progress.rules().passMark().getAsDouble();
    return Optional.of(
        of(progress).stream()
            .allMatch(
                standing ->
                    standing.points() >= share * most(standing.player(), progress) - ROUNDING));
  }

  private static Standing of(String player, Progress progress) {
    Standing standing = Standing.of(player);
    for (Page page : pages(player, progress)) {
      if (page.attempt().isPresent()) {
        standing = standing.plus(page.attempt().get(), most(page, progress));
      }
    }
    return standing;
  }

  private static double most(String player, Progress progress) {
    return pages(player, progress).stream().mapToDouble(page -> most(page, progress)).sum();
  }

  private static double most(Page page, Progress progress) {
    return progress.rules().scoring().most(page.question().item().points());
  }

  private static List<Page> pages(String player, Progress progress) {
    return progress.pages().stream()
        .filter(page -> page.counts() && page.player().equals(player))
        .toList();
  }
}
