package dev.quizline.exchange.anki;

import java.util.List;

/**
 * A note.
 *
 * @param guid by which Anki knows it when it is imported again; may be empty
 * @param isCloze whether its first field is a text with gaps
 * @param tags without blanks in them
 * @param fields HTML
 */
record AnkiNote(String guid, boolean isCloze, String deck, List<String> tags, List<String> fields) {

  AnkiNote {
    tags = List.copyOf(tags);
    fields = List.copyOf(fields);
  }

  /** Empty where there is none. */
  String field(int place) {
    return place < fields.size() ? fields.get(place) : "";
  }
}
