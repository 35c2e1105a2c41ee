package dev.quizline.bank;

import dev.quizline.verify.Statement;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** One walk through a bank. Its questions are read one at a time; the rest of it is small. */
final class BankReading extends FileReading {

  private static final List<String> KEYS =
      List.of(
          "quizline",
          "title",
          "language",
          "source",
          "references",
          "subject",
          "defaults",
          "statements",
          "questions");
  private static final List<String> SOURCE_KEYS =
      List.of("title", "author", "publisher", "url", "updated");
  private static final List<String> DEFAULT_KEYS = List.of("time", "points", "difficulty", "tags");

  private static final String HOW_TO_ASK = "quizline new writes a bank with one of each kind";

  /**
   * What has to be known before the questions. A file that says it behind them is walked through
   * twice.
   */
  record Preface(ItemReader.Defaults defaults, Map<String, Statement> statements) {}

  static final Preface NOTHING_YET = new Preface(ItemReader.Defaults.OF_THE_FORMAT, Map.of());

  private final Path file;
  private final Places places = new Places();
  private final ClaimReader claims;
  private final Values values;
  private final Words words;
  private final List<BankQuestion> questions = new ArrayList<>();
  private final List<Path> references = new ArrayList<>();
  private ItemReader.Defaults defaults;
  private Map<String, Statement> statements;
  private String title = "";
  private String language = "en";
  private Optional<Bank.Origin> origin = Optional.empty();
  private Optional<String> subject = Optional.empty();
  private boolean saidTooLate;

  BankReading(Path file, SourceFile source, Problems problems, Preface preface) {
    super("bank", "reference", KEYS, source, problems);
    this.file = file;
    this.defaults = preface.defaults();
    this.statements = preface.statements();
    this.claims = new ClaimReader(source.name(), places, problems);
    this.values = new Values(problems);
    this.words = new Words(problems);
  }

  boolean saidTooLate() {
    return saidTooLate;
  }

  Preface preface() {
    return new Preface(defaults, statements);
  }

  /** Empty where there are errors. */
  Optional<Bank> bank() {
    if (problems.errors() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Bank(
            Bank.nameOf(file),
            file,
            title,
            language,
            origin,
            references,
            subject,
            defaults.time(),
            List.copyOf(statements.values()),
            questions,
            places));
  }

  @Override
  void read(String key) throws JacksonException {
    switch (key) {
      case "title" -> title = textOr("", key);
      case "language" -> language = words.language(values.text(key, nodes.node())).orElse(language);
      case "source" -> origin = origin(nodes.node());
      case "references" -> references(nodes.node());
      case "subject" -> subject(values.text(key, nodes.node()));
      case "defaults" -> {
        saidTooLate |= seen.containsKey("questions");
        defaults = defaults(nodes.node());
      }
      case "statements" -> {
        saidTooLate |= seen.containsKey("questions");
        statements = new StatementReader(claims, problems).read(nodes.node());
      }
      case "questions" -> questions();
      default -> throw new IllegalStateException(key);
    }
  }

  @Override
  void finish() {
    for (String key : List.of("title", "questions")) {
      if (lacks(key)) {
        problems.error(
            key.equals("title") ? ProblemCode.MISSING_KEY : ProblemCode.NO_QUESTIONS,
            1,
            1,
            "this bank has no " + key,
            key.equals("title") ? "add a line with the key title: what players see" : HOW_TO_ASK);
      }
    }
  }

  private String textOr(String otherwise, String key) throws JacksonException {
    Node.Text text = values.text(key, nodes.node());
    return text == null ? otherwise : text.value();
  }

  private Optional<Bank.Origin> origin(Node node) {
    Fields fields = Fields.of(node, "the source of a bank", problems);
    if (fields == null) {
      return Optional.empty();
    }
    fields.only(SOURCE_KEYS);
    return Optional.of(
        new Bank.Origin(
            fields.optional("title"),
            fields.optional("author"),
            fields.optional("publisher"),
            words.url(fields.text("url")),
            words.date(fields.text("updated"))));
  }

  private void references(Node node) {
    List<Node.Text> texts = values.texts("references", node);
    if (texts == null) {
      return;
    }
    for (Node.Text text : texts) {
      Path reference = resolve(text.value());
      if (reference != null && Files.isRegularFile(reference)) {
        references.add(reference);
      } else {
        problems.error(
            ProblemCode.MISSING_REFERENCE,
            text,
            "there is no reference " + Quoted.of(text.value()),
            "its path is taken from the folder of the bank");
      }
    }
  }

  /** Null where the text cannot be a path. */
  private Path resolve(String text) {
    try {
      return file.resolveSibling(text).normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private void subject(Node.Text text) {
    Node.Text id = words.id(text);
    if (id != null) {
      subject = Optional.of(id.value());
      places.putSubject(claims.at(id));
    }
  }

  private ItemReader.Defaults defaults(Node node) {
    Fields fields = Fields.of(node, "the defaults", problems);
    if (fields == null) {
      return defaults;
    }
    fields.only(DEFAULT_KEYS);
    return new ItemReader(ItemReader.Defaults.OF_THE_FORMAT, problems).settings(fields);
  }

  private void questions() throws JacksonException {
    if (!nodes.enterListing()) {
      values.listing("questions", nodes.node());
      return;
    }
    int errors = problems.errors();
    int line = nodes.line();
    int column = nodes.column();
    QuestionReader reader = new QuestionReader(defaults, statements, claims, problems);
    Node item;
    while ((item = nodes.nextItem()) != null) {
      BankQuestion question = reader.read(item);
      if (question != null) {
        questions.add(question);
      }
    }
    if (questions.isEmpty() && problems.errors() == errors) {
      problems.error(
          ProblemCode.NO_QUESTIONS, line, column, "this bank has no questions", HOW_TO_ASK);
    }
  }
}
