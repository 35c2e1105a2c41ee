package dev.quizline.classroom;

import static dev.quizline.classroom.RoomPhase.FINISHED;
import static dev.quizline.classroom.RoomPhase.LOBBY;
import static dev.quizline.classroom.RoomPhase.LOCKED;
import static dev.quizline.classroom.RoomPhase.QUESTION;
import static dev.quizline.classroom.RoomPhase.REVEAL;
import static dev.quizline.classroom.RoomPhase.STANDINGS;

import dev.quizline.terminal.Legend;
import dev.quizline.terminal.Line;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Every key of a host's screen, and the word that stands for it where lines are read. Both are read
 * by this table, and the legend is drawn from it, so that the legend cannot lie.
 */
final class HostKeys {

  /**
   * @param keys names of keys
   * @param word what is typed in its place
   * @param phases where it counts
   * @param when what must hold besides
   */
  private record Row(
      HostAct act,
      List<String> keys,
      String shown,
      String label,
      String word,
      Set<RoomPhase> phases,
      Predicate<Situation> when) {

    boolean counts(Situation situation) {
      return phases.contains(situation.phase()) && when.test(situation);
    }
  }

  private static final Predicate<Situation> ALWAYS = situation -> true;

  private static final List<Row> ROWS =
      List.of(
          next("starts", LOBBY),
          next("reveals", LOCKED),
          next("goes on", REVEAL, STANDINGS),
          row(HostAct.ANSWER, "a", "answer", "answer", Situation::typing, QUESTION),
          row(
              HostAct.ANSWER,
              "",
              "answer",
              "answer",
              situation -> !situation.letters().isEmpty(),
              QUESTION),
          row(HostAct.REVEAL, "r", "reveal now", "reveal", ALWAYS, QUESTION),
          row(HostAct.PAUSE, "p", "pause", "pause", room -> !room.paused(), QUESTION),
          row(HostAct.GO_ON, "p", "go on", "go", Situation::paused, QUESTION),
          row(HostAct.MORE_TIME, "+", "15 s more", "time", Situation::limited, QUESTION),
          row(HostAct.SKIP, "s", "skip", "skip", ALWAYS, QUESTION, LOCKED),
          row(HostAct.SOURCES, "s", "sources", "sources", ALWAYS, REVEAL),
          row(HostAct.WHO, "w", "who", "who", ALWAYS, LOBBY, QUESTION, LOCKED, REVEAL, STANDINGS),
          row(HostAct.SHUT, "l", "lock", "lock", room -> !room.shut(), LOBBY, REVEAL, STANDINGS),
          row(HostAct.LET_IN, "l", "let in", "unlock", Situation::shut, LOBBY, REVEAL, STANDINGS),
          row(HostAct.KICK, "k", "kick", "kick", ALWAYS, LOBBY, LOCKED, REVEAL, STANDINGS),
          row(HostAct.EXTRA, "x", "extra time", "extra", ALWAYS, LOBBY, REVEAL, STANDINGS),
          row(HostAct.END, "q", "end", "end", ALWAYS, LOBBY, QUESTION, LOCKED, REVEAL, STANDINGS),
          row(HostAct.LEAVE, "q,enter,space", "leave", "leave", ALWAYS, FINISHED));

  private HostKeys() {}

  private static Row next(String label, RoomPhase phase, RoomPhase... more) {
    return new Row(
        HostAct.NEXT,
        List.of("enter", "space", "right"),
        "Enter",
        label,
        "next",
        EnumSet.of(phase, more),
        ALWAYS);
  }

  private static Row row(
      HostAct act,
      String keys,
      String label,
      String word,
      Predicate<Situation> when,
      RoomPhase phase,
      RoomPhase... more) {
    List<String> names = List.of(keys.split(","));
    return new Row(act, names, names.get(0), label, word, EnumSet.of(phase, more), when);
  }

  /** What a key asks for; letters that answer the question come first, and are none of these. */
  static Optional<HostAct> act(String key, Situation situation) {
    String name = key.toLowerCase(Locale.ROOT);
    if (name.length() == 1 && situation.letters().contains(name)) {
      return Optional.empty();
    }
    return ROWS.stream()
        .filter(row -> row.counts(situation) && row.keys.contains(name))
        .map(Row::act)
        .findFirst();
  }

  /** What the first word of a line asks for; an empty line goes on. */
  static Optional<HostAct> command(String word, Situation situation) {
    String name = word.toLowerCase(Locale.ROOT);
    return ROWS.stream()
        .filter(row -> row.counts(situation))
        .filter(row -> row.word.equals(name) || name.isEmpty() && row.keys.contains("enter"))
        .map(Row::act)
        .findFirst();
  }

  /** The keys that count, with what they do. */
  static List<Line> legend(Situation situation) {
    List<Line> legend = new ArrayList<>();
    if (!situation.letters().isEmpty()) {
      legend.add(Legend.entry(String.join(" ", situation.letters().split("")), "answer"));
    }
    for (Row row : ROWS) {
      if (row.counts(situation) && !row.shown.isEmpty()) {
        legend.add(Legend.entry(row.shown, row.label));
      }
    }
    return legend;
  }

  /** The words that count, with what they do. */
  static List<Line> words(Situation situation) {
    List<Line> words = new ArrayList<>();
    for (Row row : ROWS) {
      if (row.counts(situation)) {
        boolean same = row.word.equals(row.label);
        words.add(Legend.entry(row.word, same ? "" : "(" + row.label + ")"));
      }
    }
    return words;
  }
}
