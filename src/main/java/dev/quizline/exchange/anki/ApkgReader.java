package dev.quizline.exchange.anki;

import dev.quizline.exchange.BoundedZip;
import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatReader;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/** Reads the notes of an Anki package: a zip with a collection in it, which is an SQLite file. */
public final class ApkgReader implements FormatReader {

  /** Compressed in a way that Java does not know; beside it lies an old one with an excuse. */
  private static final String NEWEST = "collection.anki21b";

  private static final List<String> COLLECTIONS = List.of("collection.anki21", "collection.anki2");

  @Override
  public boolean recognises(Head head) {
    return head.holds("collection.anki2") || head.holds("collection.anki21") || head.holds(NEWEST);
  }

  @Override
  public void read(Foreign file, Intake intake) throws IOException {
    try (BoundedZip zip = BoundedZip.open(file.path())) {
      if (zip.names().contains(NEWEST)) {
        intake.malformed(
            "",
            "only newer Anki reads this package; in Anki, export it again with \"Support older"
                + " Anki versions\" ticked");
        return;
      }
      Optional<String> name = COLLECTIONS.stream().filter(zip.names()::contains).findFirst();
      if (name.isEmpty()) {
        intake.malformed("", "there is no collection in this package");
        return;
      }
      try (InputStream in = zip.entry(name.get()).orElseThrow();
          AnkiCollection collection = AnkiCollection.of(in.readAllBytes())) {
        Optional<String> fault = collection.fault();
        if (fault.isPresent()) {
          intake.malformed(name.get(), fault.get());
        } else {
          collection.notes((note, id) -> new NoteReading(note, "note " + id, intake).read());
        }
      } catch (SQLException e) {
        intake.malformed(name.get(), "this collection is broken; export it from Anki again");
      }
    } catch (ZipException e) {
      intake.malformed("", "this is no package that can be read: " + e.getMessage());
    }
  }
}
