package dev.quizline.exchange.anki;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.TextWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes notes as text that Anki imports: headers that say what the columns are, then a note a
 * line. Its own note types are used, which every collection has.
 */
public final class AnkiTextWriter extends TextWriter {

  private NoteMaking notes;

  public AnkiTextWriter(OutputStream out) {
    super(out);
  }

  @Override
  public void begin(Bank header) throws IOException {
    notes = new NoteMaking(header);
    // The separator comes first, for Anki reads the others by it.
    out.write(
        """
        #separator:tab
        #html:true
        #guid column:1
        #notetype column:2
        #deck column:3
        #tags column:4
        """);
  }

  @Override
  public void question(BankQuestion asked) throws IOException {
    AnkiNote note = notes.note(asked);
    String cells =
        List.of(
                note.guid(),
                note.isCloze() ? "Cloze" : "Basic",
                note.deck(),
                String.join(" ", note.tags()),
                note.field(0),
                note.field(1))
            .stream()
            .map(AnkiTextWriter::quoted)
            .collect(Collectors.joining("\t"));
    out.write(cells + "\n");
  }

  /** A quote, or a # that a line might begin with, means something else bare. */
  private static String quoted(String cell) {
    boolean plain = cell.indexOf('"') < 0 && !cell.startsWith("#") && cell.indexOf('\t') < 0;
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
