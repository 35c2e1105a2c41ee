package dev.quizline.classroom;

import dev.quizline.terminal.Line;
import dev.quizline.terminal.Look;
import java.util.List;
import java.util.Optional;

/**
 * What the front of the class shows of a room, whatever the host's screen is.
 *
 * @param addresses where people join, the best one first
 * @param player the player that the host is, where the host plays
 */
record FrontView(
    String title,
    String code,
    List<String> addresses,
    Backdrop backdrop,
    Optional<Integer> player) {

  FrontView {
    addresses = List.copyOf(addresses);
  }

  /**
   * @param rows that there are for it; 0 where nothing is drawn
   */
  List<Line> of(Room room, int rows, Look look) {
    return switch (room.phase()) {
      case LOBBY -> HostViews.lobby(title, room.questions().size(), addresses, code, rows, look);
      case QUESTION -> HostViews.question(room, look);
      case LOCKED -> HostViews.locked(room, look);
      case REVEAL ->
          HostViews.reveal(
              room,
              backdrop.verdict(room.question().orElseThrow(), look),
              player.map(room.players()::get),
              look);
      case STANDINGS -> HostViews.standings(room, look);
      case FINISHED -> HostViews.finished(room, look);
    };
  }
}
