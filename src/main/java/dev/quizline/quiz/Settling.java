package dev.quizline.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills in what the record says of the assertions that a game asks about. */
final class Settling {

  private Settling() {}

  /**
   * While the game runs, what the record does not settle is left out behind the last question
   * asked, and as much more as it takes for the players to be asked equally often. Places already
   * known stay as they are.
   */
  static Progress of(Progress progress, Map<String, Judgement> record) {
    Rules rules = progress.rules();
    List<Page> pages =
        progress.pages().stream()
            .map(page -> page.settled(settled(page.question(), record), rules.scoring()))
            .toList();
    List<Page> kept = progress.ending().isPresent() ? pages : kept(pages, rules);
    int index = Math.min(progress.index(), kept.size());
    return new Progress(
        rules, Pages.of(kept), index, progress.phase(), progress.clock(), progress.ending());
  }

  private static List<Page> kept(List<Page> pages, Rules rules) {
    int asked =
        pages.stream()
            .filter(page -> page.has(Trace.ASKED))
            .mapToInt(page -> page.index() + 1)
            .max()
            .orElse(0);
    List<Page> kept = new ArrayList<>(pages.subList(0, asked));
    pages.subList(asked, pages.size()).stream()
        .filter(Page::counts)
        .forEach(page -> kept.add(Page.blank(kept.size(), page.question(), rules)));
    int even = kept.size() - kept.size() % rules.players().size();
    return kept.subList(0, Math.max(asked, even));
  }

  private static Question settled(Question question, Map<String, Judgement> record) {
    return question instanceof FactCheck check
        ? Optional.ofNullable(record.get(check.assertion()))
            .<Question>map(check::settled)
            .orElse(check)
        : question;
  }
}
