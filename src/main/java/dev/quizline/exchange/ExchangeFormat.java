package dev.quizline.exchange;

import dev.quizline.exchange.anki.AnkiTextReader;
import dev.quizline.exchange.anki.AnkiTextWriter;
import dev.quizline.exchange.anki.ApkgReader;
import dev.quizline.exchange.anki.ApkgWriter;
import dev.quizline.exchange.cards.HascardReader;
import dev.quizline.exchange.cards.Quiz6Reader;
import dev.quizline.exchange.moodle.AikenReader;
import dev.quizline.exchange.moodle.AikenWriter;
import dev.quizline.exchange.moodle.GiftReader;
import dev.quizline.exchange.moodle.GiftWriter;
import dev.quizline.exchange.moodle.MoodleXmlReader;
import dev.quizline.exchange.moodle.MoodleXmlWriter;
import dev.quizline.exchange.opentrivia.OpenTriviaReader;
import dev.quizline.exchange.own.JsonBankReader;
import dev.quizline.exchange.own.JsonBankWriter;
import dev.quizline.exchange.own.JsonLinesReader;
import dev.quizline.exchange.own.JsonLinesWriter;
import dev.quizline.exchange.qti.Package12Writer;
import dev.quizline.exchange.qti.Package21Writer;
import dev.quizline.exchange.qti.QtiReader;
import dev.quizline.exchange.razzia.RazziaReader;
import dev.quizline.exchange.razzia.RazziaWriter;
import dev.quizline.exchange.sheet.DelimitedReader;
import dev.quizline.exchange.sheet.DelimitedWriter;
import dev.quizline.exchange.sheet.KahootWriter;
import dev.quizline.exchange.sheet.WorkbookReader;
import dev.quizline.exchange.sheet.WorkbookWriter;
import dev.quizline.exchange.text2qti.Text2qtiReader;
import dev.quizline.exchange.text2qti.Text2qtiWriter;
import dev.quizline.quiz.Kind;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The formats that banks are exchanged in. A format's classes, and the libraries that they use, are
 * loaded only when its reader or writer is asked for.
 */
public enum ExchangeFormat {
  GIFT(
      "gift",
      "GIFT, Moodle's format for questions in plain text",
      FileForm.text(".gift", ".txt"),
      Capacity.ofAllBut(Kind.FACT_CHECK).with(Trait.EXPLAIN, Trait.TAGS, Trait.DIFFICULTY),
      () -> new GiftReader(),
      (out, losses) -> new GiftWriter(out, losses)),
  MOODLE_XML(
      "moodle-xml",
      "Moodle's own XML",
      FileForm.text(".xml"),
      Capacity.ofAllBut(Kind.FACT_CHECK)
          .with(Trait.EXPLAIN, Trait.HINT, Trait.TAGS, Trait.DIFFICULTY, Trait.POINTS),
      () -> new MoodleXmlReader(),
      (out, losses) -> new MoodleXmlWriter(out, losses)),
  AIKEN(
      "aiken",
      "Aiken, questions with lettered choices in plain text",
      FileForm.text(".txt"),
      Capacity.of(Kind.SINGLE_CHOICE, Kind.TRUE_FALSE),
      () -> new AikenReader(),
      (out, losses) -> new AikenWriter(out, losses)),
  TEXT2QTI(
      "text2qti",
      "the Markdown of text2qti, for quizzes in Canvas",
      FileForm.text(".md", ".txt"),
      Capacity.of(
              Kind.SINGLE_CHOICE,
              Kind.MULTIPLE_CHOICE,
              Kind.TRUE_FALSE,
              Kind.SHORT_ANSWER,
              Kind.NUMERIC)
          .with(Trait.EXPLAIN, Trait.POINTS, Trait.TITLE),
      () -> new Text2qtiReader(),
      (out, losses) -> new Text2qtiWriter(out, losses)),
  JSON(
      "json",
      "a whole bank as JSON, with the keys of its YAML; read in YAML too",
      FileForm.text(".json"),
      Capacity.ofEverything(),
      () -> new JsonBankReader(),
      (out, losses) -> new JsonBankWriter(out)),
  JSONL(
      "jsonl",
      "questions as JSON, one a line, with the keys of a bank's YAML",
      FileForm.text(".jsonl", ".ndjson"),
      Capacity.ofAllBut(Kind.FACT_CHECK).withAllOfQuestionsBut(Trait.ABOUT),
      () -> new JsonLinesReader(),
      (out, losses) -> new JsonLinesWriter(out)),
  OPEN_TRIVIA(
      "opentdb",
      "what the Open Trivia Database answers, as JSON",
      FileForm.text(".json"),
      Capacity.of(Kind.SINGLE_CHOICE, Kind.TRUE_FALSE)
          .with(Trait.TAGS, Trait.DIFFICULTY, Trait.SOURCE),
      () -> new OpenTriviaReader(),
      null),
  RAZZIA(
      "razzia",
      "a quiz of Razzia, once called Rahoot, as JSON",
      FileForm.text(".json"),
      Capacity.of(Kind.SINGLE_CHOICE, Kind.MULTIPLE_CHOICE, Kind.TRUE_FALSE, Kind.NUMERIC)
          .with(Trait.TIME, Trait.TITLE),
      () -> new RazziaReader(),
      RazziaWriter::new),
  XLSX(
      "xlsx",
      "an Excel workbook: a question a row, headers above",
      FileForm.archive(".xlsx"),
      Capacity.ofAllBut(Kind.MATCHING, Kind.CLOZE, Kind.FACT_CHECK)
          .withAllOfQuestionsBut(Trait.PIN, Trait.ABOUT, Trait.CLAIM),
      () -> new WorkbookReader(),
      WorkbookWriter::new),
  KAHOOT(
      "kahoot",
      "the spreadsheet that Kahoot imports",
      FileForm.archive(".xlsx"),
      Capacity.of(Kind.SINGLE_CHOICE, Kind.MULTIPLE_CHOICE, Kind.TRUE_FALSE).with(Trait.TIME),
      () -> new WorkbookReader(),
      KahootWriter::new),
  CSV(
      "csv",
      "comma-separated values: a question a row, headers above",
      FileForm.text(".csv"),
      Capacity.ofAllBut(Kind.MATCHING, Kind.CLOZE, Kind.FACT_CHECK)
          .withAllOfQuestionsBut(Trait.PIN, Trait.ABOUT, Trait.CLAIM),
      () -> DelimitedReader.ofCommas(),
      (out, losses) -> new DelimitedWriter(out, losses, ',')),
  TSV(
      "tsv",
      "values parted by tabs: a question a row, headers above; or terms and definitions",
      FileForm.text(".tsv", ".txt"),
      Capacity.ofAllBut(Kind.MATCHING, Kind.CLOZE, Kind.FACT_CHECK)
          .withAllOfQuestionsBut(Trait.PIN, Trait.ABOUT, Trait.CLAIM),
      () -> DelimitedReader.ofTabs(),
      (out, losses) -> new DelimitedWriter(out, losses, '\t')),
  QTI12(
      "qti12",
      "a QTI 1.2 package, as Canvas exchanges quizzes",
      FileForm.archive(".zip"),
      Capacity.ofAllBut(Kind.FACT_CHECK).with(Trait.EXPLAIN, Trait.POINTS, Trait.TITLE),
      () -> QtiReader.ofVersion12(),
      Package12Writer::new),
  QTI21(
      "qti21",
      "a QTI 2.1 package",
      FileForm.archive(".zip"),
      Capacity.ofAllBut(Kind.FACT_CHECK).with(Trait.EXPLAIN, Trait.POINTS, Trait.PIN, Trait.TITLE),
      () -> QtiReader.ofVersion21(),
      Package21Writer::new),
  ANKI(
      "anki",
      "notes as text, as Anki imports and exports them",
      FileForm.text(".txt"),
      Capacity.ofAllBut(Kind.FACT_CHECK)
          .with(Trait.EXPLAIN, Trait.HINT, Trait.TAGS, Trait.DIFFICULTY),
      () -> new AnkiTextReader(),
      (out, losses) -> new AnkiTextWriter(out)),
  APKG(
      "apkg",
      "an Anki package",
      FileForm.archive(".apkg"),
      Capacity.ofAllBut(Kind.FACT_CHECK)
          .with(Trait.EXPLAIN, Trait.HINT, Trait.TAGS, Trait.DIFFICULTY, Trait.TITLE),
      () -> new ApkgReader(),
      (out, losses) -> new ApkgWriter(out)),
  HASCARD(
      "hascard",
      "a deck of hascard",
      FileForm.text(".txt", ".md"),
      Capacity.of(
          Kind.SINGLE_CHOICE, Kind.MULTIPLE_CHOICE, Kind.SHORT_ANSWER, Kind.ORDERING, Kind.CLOZE),
      () -> new HascardReader(),
      null),
  QUIZ6(
      "quiz6",
      "a data file of quiz(6), the game of old Unix",
      FileForm.text(""),
      Capacity.of(Kind.SHORT_ANSWER),
      () -> new Quiz6Reader(),
      null);

  private final String id;
  private final String title;
  private final FileForm files;
  private final Capacity capacity;
  private final Supplier<FormatReader> reader;
  private final BiFunction<OutputStream, Losses, FormatWriter> writer;

  /**
   * @param capacity what it can hold, if only in part: its writer reports the rest
   * @param reader null where it is only written
   * @param writer null where it is only read
   */
  ExchangeFormat(
      String id,
      String title,
      FileForm files,
      Capacity capacity,
      Supplier<FormatReader> reader,
      BiFunction<OutputStream, Losses, FormatWriter> writer) {
    this.id = id;
    this.title = title;
    this.files = files;
    this.capacity = capacity;
    this.reader = reader;
    this.writer = writer;
  }

  /** The one that a person names so. */
  public static Optional<ExchangeFormat> of(String id) {
    return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
  }

  /**
   * The one that a file most likely is in, by what it holds. GIFT is asked last: any text with a
   * brace in it may be GIFT.
   */
  public static Optional<ExchangeFormat> recognise(Head head) {
    return Arrays.stream(values())
        .filter(format -> format.isArchive() == head.isArchive())
        .sorted(Comparator.comparing(format -> format == GIFT))
        .filter(format -> format.reader().filter(r -> r.recognises(head)).isPresent())
        .findFirst();
  }

  /** What a person calls it on the command line. */
  public String id() {
    return id;
  }

  /** What it is, in a few words. */
  public String title() {
    return title;
  }

  /** Of its files' names, the usual one first, with the dot. */
  public List<String> endings() {
    return files.endings();
  }

  /** Whether its files are archives, which no terminal can show; else they are texts. */
  public boolean isArchive() {
    return files.isArchive();
  }

  /** The kinds of question that it can hold. */
  public Set<Kind> kinds() {
    return capacity.kinds();
  }

  /** What else of a bank and its questions it can hold. */
  public Set<Trait> traits() {
    return capacity.traits();
  }

  /** A fresh reader; empty where the format is only written. */
  public Optional<FormatReader> reader() {
    return Optional.ofNullable(reader).map(Supplier::get);
  }

  /** A fresh writer; empty where the format is only read. */
  public Optional<FormatWriter> writer(OutputStream out, Losses losses) {
    return Optional.ofNullable(writer).map(make -> make.apply(out, losses));
  }

  public boolean reads() {
    return reader != null;
  }

  public boolean writes() {
    return writer != null;
  }
}
