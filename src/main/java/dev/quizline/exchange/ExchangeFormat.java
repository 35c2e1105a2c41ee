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
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
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
      List.of(".gift", ".txt"),
      Content.TEXT,
      EnumSet.complementOf(EnumSet.of(Kind.FACT_CHECK)),
      EnumSet.of(Trait.EXPLAIN, Trait.TAGS, Trait.DIFFICULTY),
      () -> new GiftReader(),
      (out, losses) -> new GiftWriter(out, losses)),
  MOODLE_XML(
      "moodle-xml",
      "Moodle's own XML",
      List.of(".xml"),
      Content.TEXT,
      EnumSet.complementOf(EnumSet.of(Kind.FACT_CHECK)),
      EnumSet.of(Trait.EXPLAIN, Trait.HINT, Trait.TAGS, Trait.DIFFICULTY, Trait.POINTS),
      () -> new MoodleXmlReader(),
      (out, losses) -> new MoodleXmlWriter(out, losses)),
  AIKEN(
      "aiken",
      "Aiken, questions with lettered choices in plain text",
      List.of(".txt"),
      Content.TEXT,
      EnumSet.of(Kind.SINGLE_CHOICE, Kind.TRUE_FALSE),
      EnumSet.noneOf(Trait.class),
      () -> new AikenReader(),
      (out, losses) -> new AikenWriter(out, losses)),
  TEXT2QTI(
      "text2qti",
      "the Markdown of text2qti, for quizzes in Canvas",
      List.of(".md", ".txt"),
      Content.TEXT,
      EnumSet.of(
          Kind.SINGLE_CHOICE,
          Kind.MULTIPLE_CHOICE,
          Kind.TRUE_FALSE,
          Kind.SHORT_ANSWER,
          Kind.NUMERIC),
      EnumSet.of(Trait.EXPLAIN, Trait.POINTS, Trait.TITLE),
      () -> new Text2qtiReader(),
      (out, losses) -> new Text2qtiWriter(out, losses)),
  JSON(
      "json",
      "a whole bank as JSON, with the keys of its YAML",
      List.of(".json"),
      Content.TEXT,
      EnumSet.allOf(Kind.class),
      EnumSet.allOf(Trait.class),
      () -> new JsonBankReader(),
      (out, losses) -> new JsonBankWriter(out)),
  JSONL(
      "jsonl",
      "questions as JSON, one a line, with the keys of a bank's YAML",
      List.of(".jsonl", ".ndjson"),
      Content.TEXT,
      EnumSet.complementOf(EnumSet.of(Kind.FACT_CHECK)),
      Trait.ofQuestionsBut(Trait.ABOUT),
      () -> new JsonLinesReader(),
      (out, losses) -> new JsonLinesWriter(out)),
  OPEN_TRIVIA(
      "opentdb",
      "what the Open Trivia Database answers, as JSON",
      List.of(".json"),
      Content.TEXT,
      EnumSet.of(Kind.SINGLE_CHOICE, Kind.TRUE_FALSE),
      EnumSet.of(Trait.TAGS, Trait.DIFFICULTY, Trait.SOURCE),
      () -> new OpenTriviaReader(),
      null),
  RAZZIA(
      "razzia",
      "a quiz of Razzia, once called Rahoot, as JSON",
      List.of(".json"),
      Content.TEXT,
      EnumSet.of(Kind.SINGLE_CHOICE, Kind.MULTIPLE_CHOICE, Kind.TRUE_FALSE, Kind.NUMERIC),
      EnumSet.of(Trait.TIME, Trait.TITLE),
      () -> new RazziaReader(),
      RazziaWriter::new),
  XLSX(
      "xlsx",
      "an Excel workbook: a question a row, headers above",
      List.of(".xlsx"),
      Content.BINARY,
      Kinds.IN_TABLES,
      Trait.ofQuestionsBut(Trait.PIN, Trait.ABOUT, Trait.CLAIM),
      () -> new WorkbookReader(),
      WorkbookWriter::new),
  KAHOOT(
      "kahoot",
      "the spreadsheet that Kahoot imports",
      List.of(".xlsx"),
      Content.BINARY,
      EnumSet.of(Kind.SINGLE_CHOICE, Kind.MULTIPLE_CHOICE, Kind.TRUE_FALSE),
      EnumSet.of(Trait.TIME),
      () -> new WorkbookReader(),
      KahootWriter::new),
  CSV(
      "csv",
      "comma-separated values: a question a row, headers above",
      List.of(".csv"),
      Content.TEXT,
      Kinds.IN_TABLES,
      Trait.ofQuestionsBut(Trait.PIN, Trait.ABOUT, Trait.CLAIM),
      () -> DelimitedReader.ofCommas(),
      (out, losses) -> new DelimitedWriter(out, losses, ',')),
  TSV(
      "tsv",
      "values parted by tabs: a question a row, headers above; or terms and definitions",
      List.of(".tsv", ".txt"),
      Content.TEXT,
      Kinds.IN_TABLES,
      Trait.ofQuestionsBut(Trait.PIN, Trait.ABOUT, Trait.CLAIM),
      () -> DelimitedReader.ofTabs(),
      (out, losses) -> new DelimitedWriter(out, losses, '\t')),
  QTI12(
      "qti12",
      "a QTI 1.2 package, as Canvas exchanges quizzes",
      List.of(".zip"),
      Content.BINARY,
      EnumSet.complementOf(EnumSet.of(Kind.FACT_CHECK)),
      EnumSet.of(Trait.EXPLAIN, Trait.POINTS, Trait.TITLE),
      () -> QtiReader.ofVersion12(),
      Package12Writer::new),
  QTI21(
      "qti21",
      "a QTI 2.1 package",
      List.of(".zip"),
      Content.BINARY,
      EnumSet.complementOf(EnumSet.of(Kind.FACT_CHECK)),
      EnumSet.of(Trait.EXPLAIN, Trait.POINTS, Trait.PIN, Trait.TITLE),
      () -> QtiReader.ofVersion21(),
      Package21Writer::new),
  ANKI(
      "anki",
      "notes as text, as Anki imports and exports them",
      List.of(".txt"),
      Content.TEXT,
      EnumSet.complementOf(EnumSet.of(Kind.FACT_CHECK)),
      EnumSet.of(Trait.EXPLAIN, Trait.HINT, Trait.TAGS, Trait.DIFFICULTY),
      () -> new AnkiTextReader(),
      (out, losses) -> new AnkiTextWriter(out)),
  APKG(
      "apkg",
      "an Anki package",
      List.of(".apkg"),
      Content.BINARY,
      EnumSet.complementOf(EnumSet.of(Kind.FACT_CHECK)),
      EnumSet.of(Trait.EXPLAIN, Trait.HINT, Trait.TAGS, Trait.DIFFICULTY, Trait.TITLE),
      () -> new ApkgReader(),
      (out, losses) -> new ApkgWriter(out)),
  HASCARD(
      "hascard",
      "a deck of hascard",
      List.of(".txt", ".md"),
      Content.TEXT,
      EnumSet.of(
          Kind.SINGLE_CHOICE, Kind.MULTIPLE_CHOICE, Kind.SHORT_ANSWER, Kind.ORDERING, Kind.CLOZE),
      EnumSet.noneOf(Trait.class),
      () -> new HascardReader(),
      null),
  QUIZ6(
      "quiz6",
      "a data file of quiz(6), the game of old Unix",
      List.of(""),
      Content.TEXT,
      EnumSet.of(Kind.SHORT_ANSWER),
      EnumSet.noneOf(Trait.class),
      () -> new Quiz6Reader(),
      null);

  /** Kinds that several formats have in common. */
  private static final class Kinds {
    private static final Set<Kind> IN_TABLES =
        EnumSet.complementOf(EnumSet.of(Kind.MATCHING, Kind.CLOZE, Kind.FACT_CHECK));
  }

  /** What a file consists of: what a terminal can show, or an archive. */
  public enum Content {
    TEXT,
    BINARY
  }

  private final String id;
  private final String title;
  private final List<String> endings;
  private final Content content;
  private final Set<Kind> kinds;
  private final Set<Trait> traits;
  private final Supplier<FormatReader> reader;
  private final BiFunction<OutputStream, Losses, FormatWriter> writer;

  /**
   * @param kinds that it can hold, if only in part: its writer reports the rest
   * @param traits that it can hold
   * @param reader null where it is only written
   * @param writer null where it is only read
   */
  ExchangeFormat(
      String id,
      String title,
      List<String> endings,
      Content content,
      Set<Kind> kinds,
      Set<Trait> traits,
      Supplier<FormatReader> reader,
      BiFunction<OutputStream, Losses, FormatWriter> writer) {
    this.id = id;
    this.title = title;
    this.endings = endings;
    this.content = content;
    this.kinds = Collections.unmodifiableSet(kinds);
    this.traits = Collections.unmodifiableSet(traits);
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
        .filter(format -> (format.content == Content.BINARY) == head.isArchive())
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
    return endings;
  }

  /** What its files consist of. */
  public Content content() {
    return content;
  }

  /** The kinds of question that it can hold. */
  public Set<Kind> kinds() {
    return kinds;
  }

  /** What else of a bank and its questions it can hold. */
  public Set<Trait> traits() {
    return traits;
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
