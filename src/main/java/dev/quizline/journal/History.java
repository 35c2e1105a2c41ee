package dev.quizline.journal;

import dev.quizline.quiz.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * What follows from the entries of a journal. No score is ever taken from anywhere else, so a
 * contested mark that a review accepted shows in everything below.
 */
public final class History {

  private final List<Run> runs;
  private final List<Contested> contested;

  private History(List<Run> runs, List<Contested> contested) {
    this.runs = List.copyOf(runs);
    this.contested = List.copyOf(contested);
  }

  /** Takes in entries one by one, as {@link Journal#read(Consumer)} hands them over. */
  public static final class Builder implements Consumer<Entry> {

    private final Map<String, RunRecord> records = new LinkedHashMap<>();

    /** An entry of a run whose start is not in the journal is passed over. */
    @Override
    public void accept(Entry entry) {
      if (entry instanceof Entry.Started started) {
        records.putIfAbsent(started.run(), new RunRecord(started));
      }
      RunRecord record = records.get(entry.run());
      if (record != null) {
        entry.match(record);
      }
    }

    public History build() {
      List<Run> runs = new ArrayList<>();
      List<Contested> contested = new ArrayList<>();
      for (RunRecord record : records.values()) {
        Run run = record.run();
        runs.add(run);
        for (Marked marked : record.unsettled()) {
          contested.add(new Contested(run, marked));
        }
      }
      return new History(runs, contested);
    }
  }

  public static History of(Iterable<? extends Entry> entries) {
    Builder builder = new Builder();
    entries.forEach(builder);
    return builder.build();
  }

  /** Every run, the oldest first. */
  public List<Run> runs() {
    return runs;
  }

  /** The runs that were interrupted after something had happened in them, the newest first. */
  public List<Run> resumable() {
    List<Run> resumable = new ArrayList<>();
    for (Run run : runs) {
      if (run.ending().isEmpty() && !run.moves().isEmpty()) {
        resumable.add(0, run);
      }
    }
    return resumable;
  }

  /**
   * What somebody achieved in one bank and round, over the runs that were finished.
   *
   * @param runs how many, at least one
   * @param best the highest share of all points that could be earned, 0 to 1
   * @param last the share of the newest run
   * @param lastAt when that began
   */
  public record Score(
      String bank,
      String title,
      Round round,
      String player,
      int runs,
      double best,
      double average,
      double last,
      Instant lastAt) {}

  /** One score for each bank, round and player, in the order in which they first played. */
  public List<Score> scores() {
    Map<List<Object>, Score> scores = new LinkedHashMap<>();
    for (Run run : runs) {
      for (Standing standing : run.finished() ? run.standings() : List.<Standing>of()) {
        if (standing.most() > 0) {
          scores.merge(
              List.of(run.bank(), run.round(), standing.player()),
              score(run, standing),
              History::merged);
        }
      }
    }
    return List.copyOf(scores.values());
  }

  private static Score score(Run run, Standing standing) {
    double share = standing.points() / standing.most();
    return new Score(
        run.bank(),
        run.title(),
        run.round(),
        standing.player(),
        1,
        share,
        share,
        share,
        run.started().at());
  }

  private static Score merged(Score before, Score one) {
    int runs = before.runs + 1;
    return new Score(
        one.bank,
        one.title,
        one.round,
        one.player,
        runs,
        Math.max(before.best, one.best),
        before.average + (one.average - before.average) / runs,
        one.last,
        one.lastAt);
  }

  /**
   * How somebody did in a bank and round before.
   *
   * @param runs how many were finished
   * @param best the highest share of all points that could be earned, 0 to 1; empty where none was
   *     finished
   * @param last the share of the newest of them
   */
  public record Earlier(int runs, OptionalDouble best, OptionalDouble last) {}

  /**
   * The finished runs before one.
   *
   * @param run the id of a run: it and all that began later are left out; an id that is in no entry
   *     leaves out none
   */
  public Earlier earlier(String bank, Round round, String player, String run) {
    List<Run> before = new ArrayList<>();
    for (Run other : runs) {
      if (other.id().equals(run)) {
        break;
      }
      if (other.bank().equals(bank) && other.round() == round && other.players().contains(player)) {
        before.add(other);
      }
    }
    for (Score score : new History(before, List.of()).scores()) {
      if (score.player.equals(player)) {
        return new Earlier(
            score.runs, OptionalDouble.of(score.best), OptionalDouble.of(score.last));
      }
    }
    return new Earlier(0, OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** A question that somebody did not get wholly right the last time that it was put to them. */
  public record Missed(Run run, Marked marked) {}

  /**
   * The questions that somebody missed and has not got right since, those missed longest ago first.
   */
  public List<Missed> missed(String bank, Round round, String player) {
    Map<String, Missed> missed = new LinkedHashMap<>();
    for (Run run : runs) {
      if (run.round() == round && run.players().contains(player)) {
        for (Marked marked : run.attempts()) {
          if (marked.attempt().player().equals(player) && run.bankOf(marked).equals(bank)) {
            missed.remove(marked.attempt().questionId());
            if (!marked.right()) {
              missed.put(marked.attempt().questionId(), new Missed(run, marked));
            }
          }
        }
      }
    }
    return List.copyOf(missed.values());
  }

  /** A mark that a player said is wrong, and that nobody has reviewed. */
  public record Contested(Run run, Marked marked) {}

  /** The contested marks that are not settled, the oldest run first. */
  public List<Contested> contested() {
    return contested;
  }
}
