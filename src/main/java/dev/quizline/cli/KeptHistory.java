package dev.quizline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jline.reader.impl.history.DefaultHistory;

/** What was typed at the prompt; where it cannot be kept, that is said once and nothing ends. */
final class KeptHistory extends DefaultHistory {

  private final Consumer<String> notes;
  private boolean failed;

  KeptHistory(Consumer<String> notes) {
    this.notes = notes;
  }

  @Override
  public void load() {
    try {
      super.load();
    } catch (IOException e) {
      once("What was typed before cannot be read: ", e);
    } catch (UncheckedIOException e) {
      once("What was typed before cannot be read: ", e.getCause());
    }
  }

  @Override
  public void save() {
    try {
      super.save();
    } catch (IOException e) {
      once("What you type is not being kept: ", e);
    }
  }

  private void once(String what, IOException e) {
    if (!failed) {
      failed = true;
      notes.accept(what + Failure.reason(e) + ".");
    }
  }
}
