package dev.quizline.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One question's place in a game, and all that happened to it there.
 *
 * @param index the place, from 0
 * @param player whose question it is
 * @param limit how long it may be up, all visits together
 * @param clock how long it was up
 */
record Page(
    int index,
    Question question,
    String player,
    Optional<Duration> limit,
    Stopwatch clock,
    Set<Trace> traces,
    Optional<Attempt> attempt) {

  Page {
    traces = Set.copyOf(traces);
  }

  static Page blank(int index, Question question, Rules rules) {
    String player = rules.players().get(index % rules.players().size());
    Optional<Duration> limit = rules.limits().of(question.item());
    return new Page(index, question, player, limit, Stopwatch.NEW, Set.of(), Optional.empty());
  }

  boolean has(Trace trace) {
    return traces.contains(trace);
  }

  /** False for a fact check that the record does not settle. */
  boolean counts() {
    return !(question instanceof FactCheck check) || check.answer().isPresent();
  }

  /** Whether there is a response to it, right or wrong, in time or late. */
  boolean isAnswered() {
    return attempt.flatMap(Attempt::response).isPresent();
  }

  /** Whether all its time was used up, so that nothing about it can be changed. */
  boolean isClosed() {
    return limit.filter(all -> clock.before().compareTo(all) >= 0).isPresent();
  }

  /** When it runs out; empty while its clock stands still. */
  Optional<Instant> deadline() {
    return limit.flatMap(clock::reaches);
  }

  Page started(Instant now) {
    return with(clock.started(now)).with(Trace.ASKED, true);
  }

  Page stopped(Instant now) {
    return with(clock.stopped(now));
  }

  Page with(Trace trace, boolean there) {
    Set<Trace> changed = new HashSet<>(traces);
    if (there) {
      changed.add(trace);
    } else {
      changed.remove(trace);
    }
    return new Page(index, question, player, limit, clock, changed, attempt);
  }

  Page answered(Response response, Scoring scoring, Instant now) {
    return stopped(now).with(marked(response, scoring, clock.elapsed(now), has(Trace.HINTED)));
  }

  Page passed(Instant now) {
    return stopped(now).with(unmarked(Outcome.PASSED, Optional.empty(), "", now));
  }

  /**
   * @param late what was answered after the time was up
   */
  Page expired(Optional<Response> late, Instant deadline) {
    return stopped(deadline).with(unmarked(Outcome.EXPIRED, late, "time was up", deadline));
  }

  /** The page with its key filled in; an answer that came before the key is marked by it. */
  Page settled(Question known, Scoring scoring) {
    Page page = new Page(index, known, player, limit, clock, traces, attempt);
    boolean waiting = !counts() && page.counts();
    return attempt
        .filter(made -> waiting && made.outcome() == Outcome.PASSED)
        .flatMap(
            made ->
                made.response()
                    .map(given -> page.marked(given, scoring, made.elapsed(), made.hinted())))
        .map(page::with)
        .orElse(page);
  }

  private Page with(Stopwatch changed) {
    return new Page(index, question, player, limit, changed, traces, attempt);
  }

  private Page with(Attempt made) {
    return new Page(index, question, player, limit, clock, traces, Optional.of(made));
  }

  private Attempt marked(Response response, Scoring scoring, Duration elapsed, boolean hinted) {
    Mark mark = question.mark(response);
    return new Attempt(
        index,
        question.id(),
        player,
        counts() ? Outcome.of(mark.share()) : Outcome.PASSED,
        Optional.of(response),
        mark.share(),
        mark.why(),
        scoring.earned(mark.share(), question.item().points(), elapsed, limit, hinted),
        elapsed,
        hinted);
  }

  private Attempt unmarked(
      Outcome outcome, Optional<Response> response, String why, Instant until) {
    return new Attempt(
        index,
        question.id(),
        player,
        outcome,
        response,
        0,
        why,
        0,
        clock.elapsed(until),
        has(Trace.HINTED));
  }
}
