package dev.quizline.classroom;

/** Where a room stands. */
public enum RoomPhase {
  /** People join; nothing has been asked. */
  LOBBY,
  /** A question is up and can be answered. */
  QUESTION,
  /** It can be answered no more; the key is not told yet. */
  LOCKED,
  /** The key, the evidence and the distribution of answers. */
  REVEAL,
  STANDINGS,
  FINISHED
}
