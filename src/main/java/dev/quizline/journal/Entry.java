package dev.quizline.journal;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.GameEvent;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Rules;
import dev.quizline.quiz.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One line of the journal. Entries of several runs may alternate: {@link #run} tells them apart.
 */
public sealed interface Entry {

  /** Names the run that this is about; see {@link Run#newId}. */
  String run();

  Instant at();

  <R> R match(Cases<R> cases);

  /**
   * A run began; with what is needed to begin it again.
   *
   * @param at the instant that was given to {@link dev.quizline.quiz.Game#start}
   * @param program the version of the program
   * @param banks where the questions come from, at least one
   * @param seed what made the source of chance that was given to the game
   * @param pool how many questions the game was given to draw from
   * @param questions those that it drew, in order
   * @param options what chose the questions to draw from, such as {@code tags}, for people to read;
   *     by the names of the command line
   */
  record Started(
      String run,
      Instant at,
      String program,
      Round round,
      List<Source> banks,
      long seed,
      Rules rules,
      int pool,
      List<Drawn> questions,
      Map<String, String> options)
      implements Entry {

    public Started {
      requireRun(run, at);
      Objects.requireNonNull(program);
      Objects.requireNonNull(round);
      Objects.requireNonNull(rules);
      banks = List.copyOf(banks);
      questions = List.copyOf(questions);
      options = Collections.unmodifiableMap(new TreeMap<>(options));
      if (banks.isEmpty()) {
        throw new IllegalArgumentException("a run has a bank");
      }
      if (pool < questions.size()) {
        throw new IllegalArgumentException("more questions were drawn than there are");
      }
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.started(this);
    }
  }

  /**
   * A bank as a run met it.
   *
   * @param bank its name
   * @param file its path as text, for finding it again
   */
  record Source(String bank, String file, String title) {
    public Source {
      Objects.requireNonNull(bank);
      Objects.requireNonNull(file);
      Objects.requireNonNull(title);
    }
  }

  /**
   * A question drawn.
   *
   * @param bank the name of the bank that it stands in
   * @param points what a right answer is worth
   */
  record Drawn(String bank, String id, int points) {
    public Drawn {
      Objects.requireNonNull(bank);
      Objects.requireNonNull(id);
    }
  }

  /**
   * Something happened to a game.
   *
   * @param at the instant that was given to {@link dev.quizline.quiz.Game#apply}
   * @param marked the attempts that it made
   */
  record Moved(String run, Instant at, Input input, List<Marked> marked) implements Entry {

    public Moved {
      requireRun(run, at);
      Objects.requireNonNull(input);
      marked = List.copyOf(marked);
    }

    /**
     * What is to be kept of a step: empty where nothing came of the input, as of most ticks and of
     * whatever the game refused.
     *
     * @param before the game that the input was applied to
     */
    public static Optional<Moved> of(String run, Instant at, Input input, Game before, Step step) {
      boolean happened = false;
      boolean finished = false;
      List<Attempt> made = new ArrayList<>();
      for (GameEvent event : step.events()) {
        happened |= !(event instanceof GameEvent.Refused);
        finished |= event instanceof GameEvent.Finished;
        if (event instanceof GameEvent.Answered answered) {
          made.add(answered.attempt());
        }
      }
      return happened
          ? Optional.of(new Moved(run, at, input, marked(made, finished, before, step.game())))
          : Optional.empty();
    }

    /** What counts of the attempts made; at the end also what was never answered, hence passed. */
    private static List<Marked> marked(
        List<Attempt> made, boolean finished, Game before, Game after) {
      List<Marked> marked = new ArrayList<>();
      for (Attempt attempt : made.isEmpty() && !finished ? made : after.attempts()) {
        boolean passed = finished && before.attempt(attempt.index()).isEmpty();
        if (passed || made.contains(attempt)) {
          marked.add(Marked.of(attempt, after));
        }
      }
      return marked;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.moved(this);
    }
  }

  /** An interrupted run goes on: the time since its last entry is not counted. */
  record Resumed(String run, Instant at) implements Entry {

    public Resumed {
      requireRun(run, at);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.resumed(this);
    }
  }

  /** A contested mark was reviewed: accepted as right, or not. */
  record Settled(String run, Instant at, String question, boolean accepted) implements Entry {

    public Settled {
      requireRun(run, at);
      Objects.requireNonNull(question);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.settled(this);
    }
  }

  /** A run is over. */
  record Ended(String run, Instant at, Ending ending) implements Entry {

    public Ended {
      requireRun(run, at);
      Objects.requireNonNull(ending);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ended(this);
    }
  }

  /** One function for each kind of entry. */
  interface Cases<R> {
    R started(Started entry);

    R moved(Moved entry);

    R resumed(Resumed entry);

    R settled(Settled entry);

    R ended(Ended entry);
  }

  private static void requireRun(String run, Instant at) {
    Objects.requireNonNull(at);
    if (run.isBlank()) {
      throw new IllegalArgumentException("a run has an id");
    }
  }
}
