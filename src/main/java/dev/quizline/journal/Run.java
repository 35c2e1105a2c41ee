package dev.quizline.journal;

import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Rules;
import dev.quizline.quiz.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * One run as the journal tells it.
 *
 * @param moves what happened, {@link Entry.Moved} and {@link Entry.Resumed}, so that it can be
 *     replayed; empty once the run has ended
 * @param attempts those that count, by the question's place: of several at one question the last,
 *     and after a review as it decided
 * @param ending empty where the run was interrupted, or is still going on
 * @param last the instant of its last entry
 */
public record Run(
    Entry.Started started,
    List<Entry> moves,
    List<Marked> attempts,
    Optional<Ending> ending,
    Instant last) {

  public Run {
    moves = List.copyOf(moves);
    attempts = List.copyOf(attempts);
  }

  /** An id that no other run has: when it began, and a little chance. */
  public static String newId(Instant now, RandomGenerator random) {
    String chance = Long.toString(random.nextLong(1L << 40), 36);
    return Long.toString(now.toEpochMilli(), 36) + "-" + chance;
  }

  public String id() {
    return started.run();
  }

  /** The name of its bank; of several, their names joined by {@code +}. */
  public String bank() {
    List<String> names = new ArrayList<>();
    started.banks().forEach(source -> names.add(source.bank()));
    return String.join("+", names);
  }

  /** The title of its bank; of several, their titles joined by {@code +}. */
  public String title() {
    List<String> titles = new ArrayList<>();
    started.banks().forEach(source -> titles.add(source.title()));
    return String.join(" + ", titles);
  }

  public Round round() {
    return started.round();
  }

  public Rules rules() {
    return started.rules();
  }

  public List<String> players() {
    return started.rules().players();
  }

  /** Whether it came to its end, so that its score may be compared: nobody walked out. */
  public boolean finished() {
    return ending.isPresent() && ending.get() != Ending.QUIT;
  }

  /** The bank that a question of this run stands in. */
  public String bankOf(Marked marked) {
    List<Entry.Drawn> drawn = started.questions();
    int index = marked.attempt().index();
    String id = marked.attempt().questionId();
    // Questions that the record does not settle drop out of a game, and others take their places.
    if (index < drawn.size() && drawn.get(index).id().equals(id)) {
      return drawn.get(index).bank();
    }
    for (Entry.Drawn question : drawn) {
      if (question.id().equals(id)) {
        return question.bank();
      }
    }
    return started.banks().get(0).bank();
  }

  /** One standing a player, best first, worked out from the attempts. */
  public List<Standing> standings() {
    return players().stream().map(this::standingOf).sorted(Standing.BEST_FIRST).toList();
  }

  private Standing standingOf(String player) {
    Standing standing = Standing.of(player);
    for (Marked marked : attempts()) {
      if (marked.attempt().player().equals(player)) {
        standing = standing.plus(marked.attempt(), rules().scoring().most(marked.worth()));
      }
    }
    return standing;
  }

  /** How one player did; empty where nobody of that name played. */
  public Optional<Standing> standing(String player) {
    for (Standing standing : standings()) {
      if (standing.player().equals(player)) {
        return Optional.of(standing);
      }
    }
    return Optional.empty();
  }
}
