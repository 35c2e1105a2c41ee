package dev.quizline.classroom;

import java.util.Optional;

/** How a player's visit to a room came to its end. */
public enum JoinEnd {
  /** The quiz is over. */
  OVER,
  /** The player left; the place is kept. */
  LEFT,
  /** The host took the player out, or does not know them any more. */
  OUT,
  /** Ctrl-C, twice. */
  INTERRUPTED,
  HUNG_UP;

  /** The end that some news brings, if it brings one. */
  static Optional<JoinEnd> of(RoomNews news) {
    if (news instanceof RoomNews.Out) {
      return Optional.of(OUT);
    }
    boolean over = news instanceof RoomNews.Ranked ranked && ranked.last();
    return over ? Optional.of(OVER) : Optional.empty();
  }
}
