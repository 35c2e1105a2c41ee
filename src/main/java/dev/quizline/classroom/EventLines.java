package dev.quizline.classroom;

import java.util.Optional;

/**
 * Puts lines of a stream of server-sent events together into events, as the HTML standard reads
 * them (9.2.6); a client of its own may pass over what it does not use, such as {@code retry}.
 */
final class EventLines {

  /** Something that was told, with the id to come back with. */
  record Told(String name, String data, String id) {}

  private String name = "";
  private StringBuilder data = new StringBuilder();
  private String id = "";

  /** The event that this line completes, if it does. */
  Optional<Told> line(String line) {
    if (line.isEmpty()) {
      return told();
    }
    int colon = line.indexOf(':');
    String field = colon < 0 ? line : line.substring(0, colon);
    String value = colon < 0 ? "" : line.substring(colon + 1);
    value = value.startsWith(" ") ? value.substring(1) : value;
    switch (field) {
      case "event" -> name = value;
      case "data" -> data.append(value).append('\n');
      case "id" -> id = value;
      default -> {}
    }
    return Optional.empty();
  }

  private Optional<Told> told() {
    String event = name.isEmpty() ? "message" : name;
    String text = data.toString();
    name = "";
    data = new StringBuilder();
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Told(event, text.substring(0, text.length() - 1), id));
  }
}
