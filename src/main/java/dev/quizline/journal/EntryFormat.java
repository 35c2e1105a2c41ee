package dev.quizline.journal;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** How {@link Entry entries} stand in the journal. */
public final class EntryFormat implements LogFormat<Entry> {

  @Override
  public void write(JsonGenerator json, Entry entry) {
    EntryWriter.write(json, entry);
  }

  @Override
  public Function<Fields, Optional<Entry>> reader() {
    return new EntryReader()::read;
  }
}
