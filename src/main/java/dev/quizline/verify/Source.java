package dev.quizline.verify;

import java.util.List;
import java.util.Optional;

/** Who says so. */
public record Source(
    String id,
    String publisher,
    Optional<String> url,
    Optional<String> read,
    Optional<String> note) {

  /** Whether both are one source, whenever it was read and whatever was noted of it. */
  boolean isSame(Source other) {
    return this == other
        || id.equals(other.id) && publisher.equals(other.publisher) && url.equals(other.url);
  }

  /** Whether it is among these; compared by hand, because a record's own equality starts slowly. */
  boolean isAmong(List<Source> sources) {
    for (Source source : sources) {
      if (isSame(source)) {
        return true;
      }
    }
    return false;
  }
}
