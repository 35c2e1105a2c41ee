package dev.quizline.cli;

import dev.quizline.journal.Entry;
import dev.quizline.journal.History;
import dev.quizline.journal.Journal;
import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.GameEvent;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Step;
import dev.quizline.terminal.Backstage;
import dev.quizline.terminal.Epilogue;
import dev.quizline.verify.KeyFinding;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Backstage of one run: everything is journalled, and the record is asked about keys. */
final class RunBackstage implements Backstage {

  private final Workbench bench;
  private final Journal journal;
  private final String run;
  private final Deck deck;
  private final Audits audits;
  private final long seed;
  private Game before;
  private Optional<Entry> opening = Optional.empty();
  private boolean journalFailed;
  private boolean shown;

  /**
   * @param game as it begins, or goes on
   */
  RunBackstage(Workbench bench, String run, Deck deck, Audits audits, Game game, long seed) {
    this.bench = bench;
    this.before = game;
    this.journal = bench.journal();
    this.run = run;
    this.seed = seed;
    this.deck = deck;
    this.audits = audits;
  }

  /** Leaving is not kept: to the journal a run that was left is interrupted, and can go on. */
  @Override
  public Optional<String> record(Instant at, Input input, Step step) {
    if (input instanceof Input.Quit) {
      return force();
    }
    Optional<String> trouble = Entry.Moved.of(run, at, input, before, step).flatMap(this::append);
    before = step.game();
    for (GameEvent event : step.events()) {
      if (event instanceof GameEvent.Finished finished) {
        Optional<String> ending =
            append(new Entry.Ended(run, at, finished.ending())).or(this::force);
        trouble = trouble.or(() -> ending);
      }
    }
    return trouble;
  }

  /**
   * What stands in the journal before anything else of this run. It is written with the first thing
   * that happens: nobody has to wait for it, and a quiz that nobody answers leaves no trace.
   */
  void opensWith(Entry entry) {
    opening = Optional.of(entry);
  }

  /** References are read while the player thinks, not while the first question is on its way. */
  @Override
  public void shown() {
    if (!shown) {
      shown = true;
      audits.begin();
    }
  }

  /** A journal that fails is said once; the quiz goes on, and every line is tried all the same. */
  Optional<String> append(Entry entry) {
    try {
      if (opening.isPresent()) {
        journal.append(opening.get());
        opening = Optional.empty();
      }
      journal.append(entry);
      return Optional.empty();
    } catch (IOException e) {
      return once(e);
    }
  }

  private Optional<String> force() {
    try {
      journal.force();
      return Optional.empty();
    } catch (IOException e) {
      return once(e);
    }
  }

  private Optional<String> once(IOException e) {
    if (journalFailed) {
      return Optional.empty();
    }
    journalFailed = true;
    return Optional.of("Answers are not being kept: " + e.getMessage() + ". The quiz goes on.");
  }

  @Override
  public KeyFinding finding(Question question) {
    return audits.key(deck, question);
  }

  @Override
  public Map<String, Judgement> settled() {
    return audits.settled();
  }

  @Override
  public Epilogue epilogue(Game game) {
    boolean missed = game.attempts().stream().anyMatch(attempt -> attempt.share() < 1);
    return new Epilogue(
        OptionalLong.of(seed),
        game.rules().players().size() == 1 ? earlier(game.player()) : Optional.empty(),
        missed ? Optional.of(review()) : Optional.empty(),
        left(game) ? Optional.of("quizline play --resume") : Optional.empty());
  }

  private String review() {
    return deck.banks().size() == 1
        ? "quizline review " + CommandWords.quoted(deck.name())
        : "quizline review";
  }

  private static boolean left(Game game) {
    return game.ending().isEmpty() || game.ending().get() == Ending.QUIT;
  }

  /** An unreadable journal was told when the first answer could not be kept. */
  private Optional<Epilogue.EarlierRuns> earlier(String player) {
    try {
      History.Earlier earlier = bench.history().earlier(deck.name(), deck.round(), player, run);
      return Optional.of(
          new Epilogue.EarlierRuns(
              earlier.runs(), earlier.best().orElse(0), earlier.last().orElse(0)));
    } catch (Failure e) {
      return Optional.empty();
    }
  }
}
