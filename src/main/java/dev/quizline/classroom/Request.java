package dev.quizline.classroom;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A request as the server hands it over.
 *
 * @param path without the query
 * @param query parameters, decoded
 * @param headers by their names in lower case
 * @param address of whoever sent it
 * @param arrived when the last of it was read
 */
record Request(
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> headers,
    byte[] body,
    String address,
    Instant arrived) {

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}
