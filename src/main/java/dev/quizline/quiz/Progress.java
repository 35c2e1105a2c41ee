package dev.quizline.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where a game stands: its pages, which of them is up, and the clock of the whole quiz.
 *
 * @param index the current page; the number of pages while an exam is looked over
 */
record Progress(
    Rules rules, Pages pages, int index, Phase phase, Stopwatch clock, Optional<Ending> ending) {

  static Progress of(List<Page> pages, Rules rules) {
    return new Progress(rules, Pages.of(pages), 0, Phase.ASKING, Stopwatch.NEW, Optional.empty());
  }

  boolean isOnPage() {
    return index < pages.size();
  }

  Page page() {
    return pages.get(index);
  }

  /** The page of that place, if there is one. */
  Optional<Page> pageAt(int place) {
    return place >= 0 && place < pages.size() ? Optional.of(pages.get(place)) : Optional.empty();
  }

  /** When the current question runs out; empty while its clock stands still. */
  Optional<Instant> questionDeadline() {
    return isOnPage() ? page().deadline() : Optional.empty();
  }

  /** When the whole quiz runs out; empty while its clock stands still. */
  Optional<Instant> quizDeadline() {
    return rules.limits().ofQuiz().flatMap(clock::reaches);
  }

  Optional<Instant> deadline() {
    return Stream.of(questionDeadline(), quizDeadline())
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  Progress with(Page page) {
    return new Progress(rules, pages.with(page), index, phase, clock, ending);
  }

  /** The same place under another phase. */
  Progress in(Phase next) {
    return new Progress(rules, pages, index, next, clock, ending);
  }

  /** The question at {@code place} is up, and both clocks run. */
  Progress asking(int place, Instant now) {
    Progress left = withPage(page -> page.stopped(now));
    return new Progress(rules, left.pages, place, Phase.ASKING, clock.started(now), ending)
        .withPage(page -> page.started(now));
  }

  /** Beyond the last page, where only the clock of the whole quiz runs. */
  Progress lookingOver(Instant now) {
    Progress left = withPage(page -> page.stopped(now));
    return new Progress(rules, left.pages, pages.size(), Phase.LOOKING_OVER, clock, ending);
  }

  /** Both clocks stand still. */
  Progress stopped(Instant now) {
    Progress left = withPage(page -> page.stopped(now));
    return new Progress(rules, left.pages, index, phase, clock.stopped(now), ending);
  }

  /** The end; unless the player left, what was never answered counts as passed. */
  Progress finished(Ending why, Instant now) {
    Progress left = stopped(now);
    List<Page> pages =
        left.pages.stream()
            .map(page -> why == Ending.QUIT || page.attempt().isPresent() ? page : page.passed(now))
            .toList();
    return new Progress(
        rules, Pages.of(pages), index, Phase.FINISHED, left.clock, Optional.of(why));
  }

  /** The attempts that count, by place. */
  List<Attempt> attempts() {
    return pages.stream().filter(Page::counts).flatMap(page -> page.attempt().stream()).toList();
  }

  /** How long the current question may be up, if that is limited. */
  Optional<Duration> limit() {
    return isOnPage() ? page().limit() : Optional.empty();
  }

  /** The current page changed; where there is none, nothing. */
  Progress withPage(UnaryOperator<Page> change) {
    return isOnPage() ? with(change.apply(page())) : this;
  }
}
