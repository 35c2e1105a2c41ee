package dev.quizline.classroom;

/** What a host may ask for. */
enum HostAct {
  /** From the lobby to the first question, and on from whatever is shown. */
  NEXT,
  /** Tells the key although the question is still open. */
  REVEAL,
  PAUSE,
  GO_ON,
  MORE_TIME,
  SKIP,
  /** Who is in the room, and who has not answered. */
  WHO,
  SOURCES,
  SHUT,
  LET_IN,
  KICK,
  EXTRA,
  /** The host, who plays, types an answer. */
  ANSWER,
  END,
  LEAVE
}
