package dev.quizline.classroom;

import dev.quizline.quiz.Question;
import dev.quizline.quiz.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A game that several people play at once: an immutable value. {@link #at} gives what can be done
 * in it at an instant; each of these makes events, and {@link #after} is what an event makes of a
 * room. So the same events give the same room everywhere, also when it is brought back from a file.
 *
 * @param questions in the order and arrangement of this room, at least one
 * @param players by their ids, with spectators and those who were taken out
 * @param shut whether newcomers are turned away
 */
public record Room(
    RoomRules rules, List<Question> questions, List<Player> players, Course course, boolean shut) {

  public Room {
    questions = List.copyOf(questions);
    players = List.copyOf(players);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("there is no question to ask");
    }
  }

  /** A room that nobody has joined. */
  public static Room open(RoomRules rules, List<Question> questions, Instant now) {
    return new Room(rules, questions, List.of(), Course.beginning(now), false);
  }

  /** What can be done now. */
  public RoomMoves at(Instant now) {
    return new RoomMoves(this, now);
  }

  /** What an event makes of this room. */
  public Room after(RoomEvent event) {
    return event.match(new Aftermath(this));
  }

  public RoomPhase phase() {
    return course.phase();
  }

  public Optional<Turn> turn() {
    return course.turn();
  }

  /** Counts what was announced to everybody, so that a client knows what it has seen. */
  public long sequence() {
    return course.sequence();
  }

  /** The place of the question that is up or was last, from 0; -1 before the first. */
  public int index() {
    return turn().map(Turn::index).orElse(-1);
  }

  /** The question that is up or was last. */
  public Optional<Question> question() {
    return turn().map(turn -> questions.get(turn.index()));
  }

  public boolean isLast() {
    return index() == questions.size() - 1;
  }

  public boolean paused() {
    return phase() == RoomPhase.QUESTION && turn().flatMap(Turn::paused).isPresent();
  }

  public boolean skipped(int index) {
    return course.skipped().contains(index);
  }

  /** When time runs out for whom, in the question that is up. */
  public Timing timing() {
    return new Timing(this);
  }

  /** Those who are in the room and play. */
  public List<Player> playing() {
    return players.stream().filter(Player::plays).toList();
  }

  /** How many of those who play have answered the question that is up or was last. */
  public int answered() {
    int answered = 0;
    for (Player player : players) {
      answered += player.plays() && player.answered(index()) ? 1 : 0;
    }
    return answered;
  }

  /** Whether a question was asked, counts, and its key is told. */
  public boolean counts(int index) {
    boolean told =
        switch (phase()) {
          case LOBBY, QUESTION, LOCKED -> index < index();
          case REVEAL, STANDINGS, FINISHED -> index <= index();
        };
    return told && !skipped(index);
  }

  /** One standing for each who plays, best first. */
  public List<Standing> standings() {
    return Scoreboard.standings(this);
  }

  /** One standing a team, best first; none where everybody plays alone. */
  public List<TeamStanding> teams() {
    return Scoreboard.teams(this);
  }

  Room with(List<Player> others) {
    return new Room(rules, questions, others, course, shut);
  }

  Room with(Course other) {
    return new Room(rules, questions, players, other, shut);
  }

  Room shut(boolean now) {
    return new Room(rules, questions, players, course, now);
  }

  Room changing(int player, UnaryOperator<Player> change) {
    if (player >= players.size()) {
      return this;
    }
    Player[] changed = players.toArray(Player[]::new);
    changed[player] = change.apply(changed[player]);
    return with(List.of(changed));
  }

  Room changingAll(UnaryOperator<Player> change) {
    return with(players.stream().map(change).toList());
  }
}
