package dev.quizline.classroom;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * What a request is answered with.
 *
 * @param headers besides those that every reply has
 */
record Reply(int status, String type, byte[] body, Map<String, String> headers) {

  static final String JSON = "application/json; charset=utf-8";

  static Reply json(String object) {
    return new Reply(200, JSON, object.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /**
   * @param kind as {@code protocol.md} lists them
   * @param sentence for the player
   */
  static Reply error(int status, String kind, String sentence) {
    String object =
        JsonText.object(
            json -> {
              json.writeStringProperty("error", sentence);
              json.writeStringProperty("kind", kind);
            });
    return new Reply(status, JSON, object.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  static Reply refused(Refusal refusal) {
    return switch (refusal.kind()) {
      case NOT_NOW, LATE, ANSWERED -> error(409, "not_now", refusal.why());
      case UNREADABLE -> error(422, "unreadable", refusal.why());
      case NAME -> error(409, "name", refusal.why());
      case TEAM -> error(409, "team", refusal.why());
      case FULL -> error(409, "full", refusal.why());
      case SHUT -> error(403, "shut", refusal.why());
      case NOBODY -> error(404, "address", refusal.why());
    };
  }

  static Reply slowDown(Duration wait) {
    long seconds = wait.toSeconds() + 1;
    Reply reply =
        error(429, "slow_down", "Too many wrong codes; try again in " + seconds + " seconds.");
    return new Reply(
        reply.status, reply.type, reply.body, Map.of("retry-after", Long.toString(seconds)));
  }
}
