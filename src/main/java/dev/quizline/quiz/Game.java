package dev.quizline.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * One run through questions under rules: an immutable value. The same questions, rules, seed,
 * inputs and instants give the same game everywhere; whether an answer was late is decided by the
 * instants alone.
 */
public final class Game {

  private final Progress progress;

  Game(Progress progress) {
    this.progress = progress;
  }

  /**
   * Draws, orders and arranges the questions and asks the first one at {@code now}. Players take
   * turns, question by question; as many questions are asked as give each of them equally many.
   *
   * @throws IllegalArgumentException if there is no question, or fewer than there are players
   */
  public static Step start(
      List<? extends Question> questions, Rules rules, RandomGenerator random, Instant now) {
    Progress progress = Progress.of(Draw.pages(questions, rules, random), rules);
    return Moves.of(progress, now).ask(progress, 0, List.of());
  }

  /** Total: whatever does not fit the moment comes back as {@link GameEvent.Refused}. */
  public Step apply(Input input, Instant now) {
    return Moves.of(progress, now).make(input);
  }

  /**
   * The game with the keys of its fact checks filled in, by assertion ({@code fact-43/1}). A fact
   * check that is not among them is one that the record does not settle: those not yet asked are
   * left out; the current one stays, and whatever is answered to it counts nothing.
   */
  public Game settled(Map<String, Judgement> record) {
    return new Game(Settling.of(progress, record));
  }

  public Rules rules() {
    return progress.rules();
  }

  public Phase phase() {
    return progress.phase();
  }

  /** The questions in the order and arrangement of this game. */
  public List<Question> questions() {
    return progress.pages().stream().map(Page::question).toList();
  }

  /** The current question's place, from 0; the number of questions on the exam's last page. */
  public int index() {
    return progress.index();
  }

  /**
   * The current question.
   *
   * @throws IllegalStateException on the exam's last page, where there is none
   */
  public Question question() {
    if (!progress.isOnPage()) {
      throw new IllegalStateException("no question is up while an exam is looked over");
    }
    return progress.page().question();
  }

  /** Whose turn it is. */
  public String player() {
    List<String> players = progress.rules().players();
    return players.get(progress.index() % players.size());
  }

  public boolean hinted() {
    return progress.isOnPage() && progress.page().has(Trace.HINTED);
  }

  /** The limit of the current question, if it has one. */
  public Optional<Duration> limit() {
    return progress.limit();
  }

  /**
   * When the current question or the whole quiz runs out, whichever is first; empty while nothing
   * runs.
   */
  public Optional<Instant> deadline() {
    return progress.deadline();
  }

  /** The attempts that count so far, by the question's place. */
  public List<Attempt> attempts() {
    return progress.attempts();
  }

  /** What was made of the question at a place, whether it counts or not. */
  public Optional<Attempt> attempt(int index) {
    return progress.pages().get(index).attempt();
  }

  public boolean flagged(int index) {
    return progress.pages().get(index).has(Trace.FLAGGED);
  }

  public boolean contested(int index) {
    return progress.pages().get(index).has(Trace.CONTESTED);
  }

  /** One standing a player, best first (points, then less time, then name). */
  public List<Standing> standings() {
    return Standings.of(progress);
  }

  /** True where a round of turns is just over and there is more than one player. */
  public boolean roundOver() {
    int players = progress.rules().players().size();
    return players > 1
        && progress.phase() == Phase.REVEALING
        && (progress.index() + 1) % players == 0;
  }

  public Optional<Ending> ending() {
    return progress.ending();
  }

  /**
   * Whether every player reached the pass mark; empty where there is none or the game goes on. What
   * a player who left did not answer counts as not earned.
   */
  public Optional<Boolean> passed() {
    return Standings.passed(progress);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Game game && progress.equals(game.progress);
  }

  @Override
  public int hashCode() {
    return progress.hashCode();
  }

  @Override
  public String toString() {
    return progress.toString();
  }
}
