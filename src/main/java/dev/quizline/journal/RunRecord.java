package dev.quizline.journal;

import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Input;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers the entries of one run. */
final class RunRecord implements Entry.Cases<Void> {

  private final Entry.Started started;
  private final List<Entry> moves = new ArrayList<>();
  private final Map<Integer, Marked> attempts = new TreeMap<>();
  private final Set<Integer> contested = new TreeSet<>();
  private final Map<String, Boolean> settled = new HashMap<>();
  private Optional<Ending> ending = Optional.empty();
  private Instant last;

  RunRecord(Entry.Started started) {
    this.started = started;
    this.last = started.at();
  }

  @Override
  public Void started(Entry.Started entry) {
    return null;
  }

  @Override
  public Void moved(Entry.Moved entry) {
    moves.add(entry);
    last = entry.at();
    for (Marked marked : entry.marked()) {
      attempts.put(marked.attempt().index(), marked);
    }
    if (entry.input() instanceof Input.Contest contest) {
      contested.add(contest.index());
    }
    return null;
  }

  @Override
  public Void resumed(Entry.Resumed entry) {
    moves.add(entry);
    last = entry.at();
    return null;
  }

  @Override
  public Void settled(Entry.Settled entry) {
    settled.put(entry.question(), entry.accepted());
    return null;
  }

  @Override
  public Void ended(Entry.Ended entry) {
    ending = Optional.of(entry.ending());
    last = entry.at();
    // Only an interrupted run is ever replayed; the moves of all others would fill the memory.
    moves.clear();
    return null;
  }

  Run run() {
    List<Marked> counting = new ArrayList<>();
    for (Marked marked : attempts.values()) {
      boolean accepted = settled.getOrDefault(marked.attempt().questionId(), false);
      counting.add(accepted ? marked.accepted(started.rules().scoring()) : marked);
    }
    return new Run(started, moves, counting, ending, last);
  }

  List<Marked> unsettled() {
    List<Marked> unsettled = new ArrayList<>();
    for (int index : contested) {
      Marked marked = attempts.get(index);
      if (marked != null && !settled.containsKey(marked.attempt().questionId())) {
        unsettled.add(marked);
      }
    }
    return unsettled;
  }
}
