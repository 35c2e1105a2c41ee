package dev.quizline.exchange;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Takes what readers find, in one file or in several that become one bank, and passes it on to a
 * writer as it comes.
 */
public final class Intake {

  /** Nobody mends more at a time. */
  private static final int MOST_MALFORMED = 1000;

  private final FormatWriter writer;
  private final Path file;
  private final String name;
  private final Losses losses;
  private final ImportIds ids = new ImportIds();
  private final List<Malformed> malformed = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<Bank.Origin> origin = Optional.empty();
  private Optional<Bank> header = Optional.empty();
  private String reading = "";
  private int questions;

  /**
   * @param writer gets the bank, and the questions that come before anything malformed
   * @param file the bank that it writes
   * @param name what the bank is called where no file says so
   */
  public Intake(FormatWriter writer, Path file, String name, Losses losses) {
    this.writer = writer;
    this.file = file;
    this.name = name;
    this.losses = losses;
  }

  /**
   * Reads a whole file. What is wrong with it, its encoding included, is among the {@link
   * #malformed}.
   *
   * @throws IOException it cannot be read at all
   */
  public void read(Foreign foreign, FormatReader reader) throws IOException {
    reading = foreign.name();
    try {
      reader.read(foreign, this);
    } catch (CharacterCodingException e) {
      add(CharsetGuess.of(foreign));
    } catch (Lines.TooLong e) {
      malformed(e.line(), "this line is too long to be read; is it a text at all?");
    } catch (ZipException e) {
      malformed("", "this archive is not used: " + e.getMessage());
    }
  }

  /** What the file calls the whole; the first that says so is listened to. */
  public void title(String text) {
    if (title.isEmpty() && !text.isBlank()) {
      title = Optional.of(text);
    }
  }

  /** What the file was made from, and who is to be named; the first that says so is listened to. */
  public void origin(Bank.Origin from) {
    origin = origin.or(() -> Optional.of(from));
  }

  /** All that a bank of our own model has besides its questions; before the first of them. */
  public void header(Bank bank) {
    if (header.isEmpty() && questions == 0) {
      header = Optional.of(bank);
      return;
    }
    for (Trait trait : Trait.values()) {
      if (trait.isIn(bank)) {
        losses.add(
            new Loss(
                bank.name(),
                trait.key(),
                "what another bank has besides questions",
                Loss.LEFT_OUT));
      }
    }
  }

  /** A sound question, its id not yet taken. */
  public void question(BankQuestion question) throws IOException {
    if (malformed.isEmpty()) {
      begin();
      writer.question(question);
    }
    questions++;
  }

  private void begin() throws IOException {
    if (questions == 0) {
      writer.begin(bank());
    }
  }

  /** Behind the last file; where something was malformed, what was written is to be thrown away. */
  public void end() throws IOException {
    if (malformed.isEmpty()) {
      begin();
      writer.end();
    }
  }

  /** An id for a question: the same for the same words, as long as it is not taken. */
  public String id(String wanted) {
    return ids.take(wanted);
  }

  public void lost(Loss loss) {
    losses.add(loss);
  }

  /**
   * Something is wrong by the rules of the format, so nothing of the file will be used.
   *
   * @param line from 1
   */
  public void malformed(int line, String sentence) {
    malformed(String.valueOf(line), sentence);
  }

  /**
   * As {@link #malformed(int, String)}, for a file without lines.
   *
   * @param place what stands there: a row, an item, a file of an archive
   */
  public void malformed(String place, String sentence) {
    add(new Malformed(reading, place, sentence));
  }

  private void add(Malformed found) {
    if (malformed.size() < MOST_MALFORMED) {
      malformed.add(found);
    }
  }

  /** No more is listed, so there is no use in reading on. */
  public boolean isFull() {
    return malformed.size() == MOST_MALFORMED;
  }

  public List<Malformed> malformed() {
    return List.copyOf(malformed);
  }

  /** How many sound questions came. */
  public int questions() {
    return questions;
  }

  /** The bank that the questions belong to, without them. */
  private Bank bank() {
    if (header.isEmpty()) {
      return new Bank(
          Bank.nameOf(file),
          file,
          title.orElse(name),
          "en",
          origin,
          List.of(),
          Optional.empty(),
          List.of(),
          List.of());
    }
    return header.get().headerIn(file);
  }
}
