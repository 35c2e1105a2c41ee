package dev.quizline.classroom;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far a room has come.
 *
 * @param turn the question that is up or was last; empty before the first
 * @param since when the phase began
 * @param skipped questions that count for nothing, by place
 * @param sequence counts what was announced to everybody, so that a client knows what it has seen
 * @param reveals the questions whose keys were told, by the sequence at which they were
 */
record Course(
    RoomPhase phase,
    Optional<Turn> turn,
    Instant since,
    SortedSet<Integer> skipped,
    long sequence,
    SortedMap<Long, Integer> reveals) {

  Course {
    skipped = Collections.unmodifiableSortedSet(new TreeSet<>(skipped));
    reveals = Collections.unmodifiableSortedMap(new TreeMap<>(reveals));
  }

  static Course beginning(Instant at) {
    return new Course(
        RoomPhase.LOBBY,
        Optional.empty(),
        at,
        Collections.emptySortedSet(),
        1,
        Collections.emptySortedMap());
  }

  Course asking(int index, Instant at) {
    Optional<Turn> asked = Optional.of(Turn.asked(index, at));
    return new Course(RoomPhase.QUESTION, asked, at, skipped, sequence + 1, reveals);
  }

  Course revealing(Instant at) {
    SortedMap<Long, Integer> more = new TreeMap<>(reveals);
    turn.ifPresent(last -> more.put(sequence + 1, last.index()));
    return new Course(RoomPhase.REVEAL, turn, at, skipped, sequence + 1, more);
  }

  Course with(RoomPhase other, Instant at) {
    return new Course(other, turn, at, skipped, sequence + 1, reveals);
  }

  Course with(Turn other) {
    return new Course(phase, Optional.of(other), since, skipped, sequence + 1, reveals);
  }

  Course skipping() {
    SortedSet<Integer> more = new TreeSet<>(skipped);
    turn.ifPresent(last -> more.add(last.index()));
    return new Course(phase, turn, since, more, sequence, reveals);
  }
}
