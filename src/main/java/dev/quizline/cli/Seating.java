package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.journal.Entry;
import dev.quizline.journal.Replay;
import dev.quizline.journal.Replayed;
import dev.quizline.journal.Round;
import dev.quizline.journal.Run;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Rules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes a run ready: a fresh one, or one that was interrupted. */
final class Seating {

  private final Workbench bench;

  Seating(Workbench bench) {
    this.bench = bench;
  }

  Sitting fresh(List<String> names, PlayOptions options) {
    boolean clocked = bench.surroundings().streams().interactive() && !options.jsonLines();
    Rules rules = options.rules(clocked, bench.surroundings().login());
    Drawn drawn = draw(names, options.draw(), rules, options.missed());
    RunBackstage backstage =
        new RunBackstage(
            bench, drawn.entry.run(), drawn.deck, drawn.audits, drawn.game, drawn.entry.seed());
    backstage.opensWith(drawn.entry);
    return new Sitting(drawn.deck, backstage, drawn.game, drawn.entry.seed());
  }

  /**
   * What chance made of banks and rules.
   *
   * @param game at its first question
   * @param entry what the journal keeps of it
   */
  record Drawn(Deck deck, Audits audits, Game game, Entry.Started entry) {

    /** With the keys of fact checks filled in: waits for the record where there are any. */
    Drawn settled() {
      return deck.hasFactChecks()
          ? new Drawn(deck, audits, game.settled(audits.settled()), entry)
          : this;
    }
  }

  /** Reads the banks and draws. */
  Drawn draw(List<String> names, DrawOptions options, Rules rules, boolean missed) {
    Optional<TagFilter> tags = options.tags();
    List<Bank> banks = banks(names);
    Audits audits = new Audits(bench, banks);
    Pool pool =
        new Pool(
            deck(options.round(), banks, audits),
            tags,
            missed ? Optional.of(bench.history()) : Optional.empty());
    long seed = options.seed().orElseGet(bench.surroundings().seeds()::getAsLong);
    List<Question> questions = pool.questions(rules, seed);
    rules.count().ifPresent(count -> tellIfFewer(count, questions.size()));
    Instant now = bench.surroundings().clock().instant();
    Game game = started(questions, rules, seed, now);
    String run = Run.newId(now, new SplittableRandom(bench.surroundings().seeds().getAsLong()));
    return new Drawn(
        pool.deck(), audits, game, entry(run, now, pool, questions.size(), game, seed));
  }

  private static Game started(List<Question> questions, Rules rules, long seed, Instant now) {
    try {
      return Game.start(questions, rules, new SplittableRandom(seed), now).game();
    } catch (IllegalArgumentException e) {
      String reason = e.getMessage();
      throw new Failure(
          ExitStatus.USAGE, Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".");
    }
  }

  private List<Bank> banks(List<String> names) {
    List<Bank> banks = new ArrayList<>();
    for (String name : names) {
      banks.add(bench.shelf().bank(name));
    }
    return banks;
  }

  private static Deck deck(Round round, List<Bank> banks, Audits audits) {
    return round == Round.QUIZ ? Deck.ofQuestions(banks) : Deck.ofAssertions(banks, audits);
  }

  private void tellIfFewer(int count, int there) {
    if (count > there) {
      bench.note("There are only " + Count.of(there, "question") + "; all of them are asked.");
    }
  }

  private static Entry.Started entry(
      String run, Instant now, Pool pool, int size, Game game, long seed) {
    Deck deck = pool.deck();
    List<Entry.Source> sources = new ArrayList<>();
    for (Bank bank : deck.banks()) {
      String file = bank.file().toAbsolutePath().normalize().toString();
      sources.add(new Entry.Source(bank.name(), file, bank.title()));
    }
    List<Entry.Drawn> drawn = new ArrayList<>();
    for (Question question : game.questions()) {
      String bank = deck.byId().get(question.id()).bank().name();
      drawn.add(new Entry.Drawn(bank, question.id(), question.item().points()));
    }
    return new Entry.Started(
        run,
        now,
        Version.NUMBER,
        deck.round(),
        sources,
        seed,
        game.rules(),
        size,
        drawn,
        pool.options());
  }

  /** The newest interrupted run; with banks, of just these. */
  Sitting resumed(List<String> names) {
    Run run = interrupted(names);
    Instant now = bench.surroundings().clock().instant();
    Drawn drawn = replayed(run, now);
    long seed = run.started().seed();
    RunBackstage backstage =
        new RunBackstage(bench, run.id(), drawn.deck, drawn.audits, drawn.game, seed);
    backstage.opensWith(new Entry.Resumed(run.id(), now));
    // Killed between the last answer and the line that ends the run: only that line is missing.
    drawn
        .game
        .ending()
        .flatMap(ending -> backstage.append(new Entry.Ended(run.id(), now, ending)))
        .ifPresent(bench::note);
    return new Sitting(drawn.deck, backstage, drawn.game, seed);
  }

  /**
   * A run as it stood.
   *
   * @throws Failure it cannot go on
   */
  Drawn replayed(Run run, Instant now) {
    List<Bank> banks = banks(run.started().banks().stream().map(Entry.Source::file).toList());
    Audits audits = new Audits(bench, banks);
    Deck deck = deck(run.round(), banks, audits);
    long seed = run.started().seed();
    Replayed replayed =
        Replay.of(
            run,
            drawn -> deck.question(drawn.id(), seed),
            deck.hasFactChecks() ? audits.settled() : Map.of(),
            SplittableRandom::new,
            now);
    if (replayed instanceof Replayed.Impossible impossible) {
      throw new Failure(ExitStatus.MALFORMED, "That quiz cannot go on. " + impossible.why());
    }
    return new Drawn(deck, audits, ((Replayed.Restored) replayed).game(), run.started());
  }

  private Run interrupted(List<String> names) {
    List<String> wanted =
        names.stream().map(name -> Bank.nameOf(bench.shelf().locate(name))).toList();
    String bank = String.join("+", wanted);
    return bench.history().resumable().stream()
        .filter(run -> wanted.isEmpty() || run.bank().equals(bank))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    ExitStatus.NO,
                    "There is no interrupted quiz to go on with"
                        + (wanted.isEmpty() ? "." : " in " + bank + ".")));
  }
}
