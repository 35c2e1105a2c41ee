package dev.quizline.bank;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Property;
import dev.quizline.verify.Reference;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a reference from a table with a fact a row. Its columns are subject, property, value,
 * complete and source, in any order, and where wanted type, role, year, alias, url and publisher.
 */
public final class CsvReference {

  private final Problems problems;
  private final ReferenceDraft draft = new ReferenceDraft();
  private final Set<String> newProperties = new HashSet<>();

  private CsvReference(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads all of the table; every row that is not sound is a problem with its line.
   *
   * @throws IOException where the file cannot be read as bytes
   */
  public static Loaded<Reference> read(Path file) throws IOException {
    Problems problems = new Problems(file.toString());
    SourceFile source = SourceFile.read(file, SourceFile.Kind.TABLE, problems);
    if (source == null || ByteFault.note(source.bytes(), problems)) {
      byte[] bytes = source == null ? new byte[0] : source.bytes();
      return new Loaded<>(Optional.empty(), problems.inOrder(bytes));
    }
    CsvReference reading = new CsvReference(problems);
    reading.read(new String(source.bytes(), StandardCharsets.UTF_8));
    Optional<Reference> reference =
        problems.errors() > 0 ? Optional.empty() : Optional.of(reading.draft.reference());
    return new Loaded<>(reference, problems.inOrder(source.bytes()));
  }

  private void read(String text) {
    for (CsvTable.Row row : new CsvTable(Csv.rows(text, problems), problems).rows()) {
      int errors = problems.errors();
      Optional<String> name = needed(row, "subject");
      Optional<String> property = needed(row, "property").flatMap(word -> property(row, word));
      Optional<Fact.Value> value = needed(row, "value").map(word -> value(row, word));
      Optional<String> source = source(row);
      Optional<Boolean> complete = row.cell("complete").flatMap(word -> flag(row, word));
      if (problems.errors() == errors) {
        enter(row, name.get(), property.get(), value.get(), source.get(), complete);
      }
    }
  }

  private void enter(
      CsvTable.Row row,
      String name,
      String property,
      Fact.Value value,
      String source,
      Optional<Boolean> complete) {
    ReferenceDraft.DraftSubject subject = draft.subject(key(name), name);
    row.cell("type").ifPresent(type -> type(row, subject, type));
    row.cell("alias").ifPresent(cell -> aliases(subject, cell));
    Fact.Value standard =
        new Fact.Value(standard(property, value.text()), value.role(), value.year());
    checkForm(row, property, standard.text());
    subject.say(property, source, standard);
    if (complete.isPresent() && !subject.complete(property, source, complete.get())) {
      row.error(
          ProblemCode.MALFORMED_VALUE,
          "an earlier row of this subject, property and source says the opposite of complete: "
              + complete.get(),
          "a list is complete or it is not; write the same in each of its rows");
    }
  }

  /** Under which the rows of one subject come together. */
  private static String key(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return String.join(" ", composed.toLowerCase(Locale.ROOT).split("\\s+"));
  }

  private static Optional<String> needed(CsvTable.Row row, String column) {
    Optional<String> cell = row.cell(column);
    if (cell.isEmpty()) {
      row.error(
          ProblemCode.EMPTY_VALUE,
          "this row has no " + column,
          column.equals("value")
              ? "that there is none is said in the reference itself, by none: true"
              : "write it in each row, even where it is the same as above");
    }
    return cell;
  }

  /** By its id, its label or its number at Wikidata. */
  private Optional<String> property(CsvTable.Row row, String word) {
    for (Property property : Vocabulary.properties()) {
      boolean named =
          property.label().equalsIgnoreCase(word)
              || property.wikidata().filter(word::equalsIgnoreCase).isPresent();
      if (named) {
        return Optional.of(property.id());
      }
    }
    String id = NameIds.kebab(word);
    if (id.isEmpty()) {
      row.error(
          ProblemCode.MALFORMED_VALUE,
          Quoted.of(word) + " cannot be a property",
          "name it in letters a to z, such as director");
      return Optional.empty();
    }
    if (Vocabulary.property(id).isEmpty() && newProperties.add(id)) {
      row.notice(
          ProblemCode.UNKNOWN_PROPERTY,
          "the property " + Quoted.of(id) + " is not known; its values tell its type",
          DidYouMean.hint(ClaimCheck.known(Set.of()), id));
    }
    return Optional.of(id);
  }

  private static Fact.Value value(CsvTable.Row row, String text) {
    Optional<String> year = row.cell("year");
    if (year.isPresent() && !ValueForm.isYear(year.get())) {
      row.error(
          ProblemCode.MALFORMED_VALUE,
          Quoted.of(year.get()) + " is not a year",
          "write it in four digits, such as 1964");
    }
    return new Fact.Value(text, row.cell("role"), year);
  }

  /** Tables write dates as their reader's country does. */
  private static String standard(String property, String value) {
    ValueType type = typeOf(property);
    return ValueForm.fits(type, value) ? value : type.standard(value);
  }

  private static ValueType typeOf(String property) {
    return Vocabulary.property(property).map(Property::type).orElse(ValueType.TEXT);
  }

  private static void checkForm(CsvTable.Row row, String property, String value) {
    ValueType type = typeOf(property);
    if (!ValueForm.fits(type, value)) {
      row.notice(
          ProblemCode.MALFORMED_VALUE,
          Quoted.of(value) + " is not how a value of " + Quoted.of(property) + " is written",
          "write " + ValueForm.expected(type));
    }
  }

  private static void type(CsvTable.Row row, ReferenceDraft.DraftSubject subject, String word) {
    String type = word.toLowerCase(Locale.ROOT).replace(' ', '-');
    if (!SubjectReader.TYPES.contains(type)) {
      row.error(
          ProblemCode.UNKNOWN_TYPE,
          Quoted.of(word) + " is not a type of subject",
          "the types are " + String.join(", ", SubjectReader.TYPES));
    } else if (!subject.type(type)) {
      row.error(
          ProblemCode.UNKNOWN_TYPE,
          "an earlier row gives this subject another type than " + Quoted.of(word),
          "a subject has one type; subjects of one name need names that differ");
    }
  }

  private static void aliases(ReferenceDraft.DraftSubject subject, String cell) {
    for (String alias : cell.split("\\|")) {
      if (!alias.isBlank()) {
        subject.alias(alias.strip());
      }
    }
  }

  private static Optional<Boolean> flag(CsvTable.Row row, String word) {
    switch (word.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "1", "y", "x" -> {
        return Optional.of(true);
      }
      case "no", "false", "0", "n" -> {
        return Optional.of(false);
      }
      default -> {
        row.error(
            ProblemCode.MALFORMED_VALUE,
            "\"complete\" must be yes or no, not " + Quoted.of(word),
            "leave it empty where the property's own default is meant");
        return Optional.empty();
      }
    }
  }

  /** {@code publisher}, {@code publisher|url} or a web address; other columns say what it lacks. */
  private Optional<String> source(CsvTable.Row row) {
    String written = row.cell("source").orElse("");
    int bar = written.lastIndexOf('|');
    boolean bare = bar < 0 && (written.startsWith("https://") || written.startsWith("http://"));
    String before = bare ? "" : bar < 0 ? written : written.substring(0, bar).strip();
    String behind = bare ? written : bar < 0 ? "" : written.substring(bar + 1).strip();
    Optional<String> url = nonEmpty(behind).or(() -> row.cell("url"));
    Optional<String> publisher =
        nonEmpty(before)
            .or(() -> row.cell("publisher"))
            .or(() -> url.map(CsvReference::host).flatMap(CsvReference::nonEmpty));
    if (url.isPresent() && !Words.isUrl(url.get())) {
      row.error(
          ProblemCode.MALFORMED_VALUE,
          Quoted.of(url.get()) + " is not a web address",
          "it starts with https:// or http:// and has no spaces");
      return Optional.empty();
    }
    if (publisher.isEmpty()) {
      row.error(
          ProblemCode.EMPTY_VALUE,
          "this row has no source",
          "write who says so: a publisher, publisher|url, or a web address");
      return Optional.empty();
    }
    return Optional.of(draft.source(publisher.get(), url, Optional.empty()));
  }

  private static Optional<String> nonEmpty(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static String host(String url) {
    String host = url.substring(url.indexOf("//") + 2).split("[/?#]", 2)[0];
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
