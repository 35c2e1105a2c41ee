package dev.quizline.bank;

import dev.quizline.verify.Property;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Source;
import dev.quizline.verify.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** One walk through a reference. Its subjects are read one at a time; the rest of it is small. */
final class ReferenceReading extends FileReading {

  private static final List<String> KEYS =
      List.of("quizline", "title", "sources", "properties", "subjects");
  private static final List<String> SOURCE_KEYS =
      List.of("publisher", "url", "read", "title", "note");

  private static final String HOW_TO_START = "list what the facts are about";

  /**
   * What has to be known before the subjects. A file that says it behind them is walked through
   * twice.
   */
  record Preface(Map<String, Source> sources, Map<String, Property> properties) {}

  static final Preface NOTHING_YET = new Preface(Map.of(), Map.of());

  private final Values values;
  private final Words words;
  private final Marks marks = new Marks();
  private final List<Subject> subjects = new ArrayList<>();
  private Map<String, Source> sources;
  private Map<String, Property> properties;
  private List<Property> found = List.of();
  private boolean saidTooLate;

  ReferenceReading(SourceFile source, Problems problems, Preface preface) {
    super("reference", "bank", KEYS, source, problems);
    this.sources = preface.sources();
    this.properties = preface.properties();
    this.values = new Values(problems);
    this.words = new Words(problems);
  }

  boolean saidTooLate() {
    return saidTooLate;
  }

  Marks marks() {
    return marks;
  }

  Preface preface() {
    return new Preface(sources, properties);
  }

  /** Empty where there are errors. */
  Optional<Reference> reference() {
    if (problems.errors() > 0) {
      return Optional.empty();
    }
    List<Property> all = new ArrayList<>(properties.values());
    all.addAll(found);
    return Optional.of(new Reference(sources, all, subjects));
  }

  @Override
  void read(String key) throws JacksonException {
    switch (key) {
      case "title" -> values.text(key, nodes.node());
      case "sources" -> {
        saidTooLate |= seen.containsKey("subjects");
        sources = sources(Fields.of(nodes.node(), "the list of sources", problems));
      }
      case "properties" -> {
        saidTooLate |= seen.containsKey("subjects");
        properties = new PropertyReader(problems).read(nodes.node());
      }
      case "subjects" -> subjects();
      default -> throw new IllegalStateException(key);
    }
  }

  @Override
  void finish() {
    if (lacks("subjects")) {
      problems.error(ProblemCode.MISSING_KEY, 1, 1, "this reference has no subjects", HOW_TO_START);
    }
  }

  private Map<String, Source> sources(Fields fields) {
    Map<String, Source> read = new LinkedHashMap<>();
    if (fields != null) {
      for (Node.Entry entry : fields.node().entries()) {
        words.id(entry.key());
        Fields source = Fields.of(entry.value(), "a source", problems);
        if (source != null) {
          source.only(SOURCE_KEYS);
          Source made = source(entry.key().value(), source);
          marks.put(made, entry.key());
          read.put(made.id(), made);
        }
      }
    }
    return read;
  }

  private Source source(String id, Fields fields) {
    Node.Text publisher = fields.neededText("publisher");
    Optional<String> title = fields.optional("title");
    Optional<String> note = fields.optional("note");
    return new Source(
        id,
        publisher == null ? "" : publisher.value(),
        words.url(fields.text("url")),
        words.date(fields.text("read")),
        title.isPresent() && note.isPresent()
            ? Optional.of(title.get() + "; " + note.get())
            : title.or(() -> note));
  }

  private void subjects() throws JacksonException {
    if (!nodes.enterListing()) {
      values.listing("subjects", nodes.node());
      return;
    }
    int line = nodes.line();
    int column = nodes.column();
    FactReader facts = new FactReader(sources, properties, problems, marks);
    SubjectReader reader = new SubjectReader(facts, problems, marks);
    boolean empty = true;
    Node item;
    while ((item = nodes.nextItem()) != null) {
      empty = false;
      Subject subject = reader.read(item);
      if (subject != null) {
        subjects.add(subject);
      }
    }
    if (empty) {
      problems.error(
          ProblemCode.EMPTY_VALUE, line, column, "this reference has no subjects", HOW_TO_START);
    }
    found = facts.newProperties();
  }
}
