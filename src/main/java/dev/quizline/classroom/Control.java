package dev.quizline.classroom;

import dev.quizline.quiz.PlayerNames;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a host does with a room, whatever the host's screen is.
 *
 * @param player the player that the host is, where the host plays
 */
record Control(Host host, Optional<Integer> player) {

  private static final Duration MORE = Duration.ofSeconds(15);

  /**
   * Does what needs no further word; the others do nothing.
   *
   * @return a sentence where something was not done
   */
  Optional<String> act(HostAct act) {
    return switch (act) {
      case NEXT -> tried(RoomMoves::next);
      case REVEAL -> tried(RoomMoves::reveal);
      case PAUSE, GO_ON -> tried(RoomMoves::pause);
      case MORE_TIME -> tried(moves -> moves.addTime(MORE));
      case SKIP -> tried(RoomMoves::skip);
      case SHUT -> tried(moves -> moves.shut(true));
      case LET_IN -> tried(moves -> moves.shut(false));
      case END -> tried(RoomMoves::end);
      case WHO, SOURCES, KICK, EXTRA, ANSWER, LEAVE -> Optional.empty();
    };
  }

  /** Takes somebody out; gives a sentence on what came of it. */
  String kick(String name) {
    Optional<Player> player = named(name);
    return player.isEmpty()
        ? nobody(name)
        : tried(moves -> moves.kick(player.get().id()))
            .orElse(player.get().name() + " is out, and may join again.");
  }

  /**
   * Gives somebody more time; gives a sentence on what came of it.
   *
   * @param words a name and how much, as {@link Accommodation#read} has it
   */
  String extra(String words) {
    int last = words.strip().lastIndexOf(' ');
    Optional<Accommodation> extra = Accommodation.read(words.strip().substring(last + 1));
    if (last < 0 || extra.isEmpty()) {
      return "Say who and how much: Ada 1.5, or Ada +30, or Ada unlimited.";
    }
    String name = words.strip().substring(0, last);
    Optional<Player> player = named(name);
    return player.isEmpty()
        ? nobody(name)
        : tried(moves -> moves.allow(player.get().id(), extra.get()))
            .orElse(player.get().name() + " has " + extra.get().words() + " from now on.");
  }

  /** The host's own answer, as text; gives a sentence where it was not taken. */
  Optional<String> answer(String text) {
    int index = host.room().index();
    return tried(
        moves ->
            moves.answer(
                player.orElseThrow(), index, question -> new Responses(text).to(question)));
  }

  /** The question was shown to the host, who plays. */
  void shown() {
    int index = host.room().index();
    player.ifPresent(id -> tried(moves -> moves.shown(id, index)));
  }

  private Optional<String> tried(Function<RoomMoves, RoomStep> move) {
    try {
      return host.act(move).map(Refusal::why);
    } catch (IOException e) {
      return Optional.of("That cannot be kept, so it was not done: " + e.getMessage() + ".");
    }
  }

  private static String nobody(String name) {
    return "Nobody here is called " + name + ".";
  }

  /** Who has that name, or is the only one whose name begins like it. */
  private Optional<Player> named(String name) {
    String key = PlayerNames.key(name);
    List<Player> here = host.room().players().stream().filter(player -> !player.removed()).toList();
    Optional<Player> exact =
        here.stream().filter(player -> PlayerNames.key(player.name()).equals(key)).findFirst();
    List<Player> likely =
        here.stream().filter(player -> PlayerNames.key(player.name()).startsWith(key)).toList();
    boolean one = likely.size() == 1 && !key.isEmpty();
    return exact.or(() -> one ? Optional.of(likely.get(0)) : Optional.empty());
  }
}
