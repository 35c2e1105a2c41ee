package dev.quizline.exchange.anki;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.FormatWriter;
import dev.quizline.exchange.SteadyZip;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;

/** Writes an Anki package of the kind that every Anki reads: schema 11, no media. */
public final class ApkgWriter implements FormatWriter {

  /** Where it cannot be seen when the bank was changed. */
  private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

  private final SteadyZip zip;
  private NoteMaking notes;
  private NewCollection collection;

  public ApkgWriter(OutputStream out) {
    this.zip = new SteadyZip(out);
  }

  @Override
  public void begin(Bank header) throws IOException {
    notes = new NoteMaking(header);
    try {
      collection = new NewCollection(notes.deck(), changed(header));
    } catch (SQLException e) {
      throw new IOException("a collection cannot be made", e);
    }
  }

  /** Anki takes a note for newer than its own only if it was changed later. */
  private static Instant changed(Bank bank) throws IOException {
    return Files.isRegularFile(bank.file())
        ? Files.getLastModifiedTime(bank.file()).toInstant()
        : LONG_AGO;
  }

  @Override
  public void question(BankQuestion asked) throws IOException {
    try {
      collection.add(notes.note(asked));
    } catch (SQLException e) {
      throw new IOException("a collection takes no more", e);
    }
  }

  @Override
  public void end() throws IOException {
    try (NewCollection made = collection) {
      zip.put("collection.anki2", made.bytes());
      zip.put("media", "{}");
      zip.finish();
    } catch (SQLException e) {
      throw new IOException("a collection cannot be written", e);
    }
  }
}
