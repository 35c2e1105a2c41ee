package dev.quizline.classroom;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How far a room has come.
 *
 * @param turn the question that is up or was last; empty before the first
 * @param since when the phase began
 * @param skipped questions that count for nothing, by place
 * @param sequence counts what was announced to everybody, so that a client knows what it has seen
 */
record Course(
    RoomPhase phase,
    Optional<Turn> turn,
    Instant since,
    SortedSet<Integer> skipped,
    long sequence) {

  Course {
    skipped = Collections.unmodifiableSortedSet(new TreeSet<>(skipped));
  }

  static Course beginning(Instant at) {
    return new Course(RoomPhase.LOBBY, Optional.empty(), at, Collections.emptySortedSet(), 1);
  }

  Course asking(int index, Instant at) {
    return new Course(
        RoomPhase.QUESTION, Optional.of(Turn.asked(index, at)), at, skipped, sequence + 1);
  }

  Course with(RoomPhase other, Instant at) {
    return new Course(other, turn, at, skipped, sequence + 1);
  }

  Course with(Turn other) {
    return new Course(phase, Optional.of(other), since, skipped, sequence + 1);
  }

  Course skipping() {
    SortedSet<Integer> more = new TreeSet<>(skipped);
    turn.ifPresent(last -> more.add(last.index()));
    return new Course(phase, turn, since, more, sequence);
  }
}
