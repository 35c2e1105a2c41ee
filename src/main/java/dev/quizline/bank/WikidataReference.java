package dev.quizline.bank;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Property;
import dev.quizline.verify.Reference;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a reference from what Wikidata's query service returns for the query that the README gives:
 * a row for each item, property and value, with the variables {@code item}, {@code itemLabel},
 * {@code itemAltLabel}, {@code property}, {@code value}, {@code valueLabel}, {@code precision},
 * {@code unit}, {@code unitLabel}, {@code role}, {@code roleLabel} and {@code year}, as far as it
 * has them. What cannot be taken over is left out with a notice, never guessed.
 */
public final class WikidataReference {

  private static final String INSTANCE_OF = "instance-of";

  /** Of several publications or openings the first is the one that is meant. */
  private static final Set<String> FIRST_COUNTS =
      Set.of("publication-date", "date-of-first-performance", "date-of-official-opening");

  /**
   * One property of one item.
   *
   * @param line where it is first spoken of
   */
  private record Held(Property property, int line, Set<Fact.Value> values) {}

  /** Properties that the vocabulary lacks: where the first stands, and how many there are. */
  private record Lacking(int line, int count) {}

  private final Problems problems;
  private final String read;
  private final ReferenceDraft draft = new ReferenceDraft();
  private final Map<String, Property> byNumber = new HashMap<>();
  private final Map<String, Map<String, Held>> held = new LinkedHashMap<>();
  private final Map<String, Lacking> lacking = new LinkedHashMap<>();
  private boolean anyRow;

  private WikidataReference(Problems problems, LocalDate read) {
    this.problems = problems;
    this.read = read.toString();
    for (Property property : Vocabulary.properties()) {
      property.wikidata().ifPresent(number -> byNumber.putIfAbsent(number, property));
    }
  }

  /**
   * Reads all of the result.
   *
   * @param read the day on which the query was asked, for the sources
   * @throws IOException where the file cannot be read as bytes
   */
  public static Loaded<Reference> read(Path file, LocalDate read) throws IOException {
    Problems problems = new Problems(file.toString());
    SourceFile source = SourceFile.read(file, SourceFile.Kind.QUERY_RESULT, problems);
    if (source == null || ByteFault.note(source.bytes(), problems)) {
      byte[] bytes = source == null ? new byte[0] : source.bytes();
      return new Loaded<>(Optional.empty(), problems.inOrder(bytes));
    }
    WikidataReference reading = new WikidataReference(problems, read);
    SparqlRows.read(source, problems, reading::take);
    reading.finish();
    Optional<Reference> reference =
        problems.errors() > 0 ? Optional.empty() : Optional.of(reading.draft.reference());
    return new Loaded<>(reference, problems.inOrder(source.bytes()));
  }

  private void take(SparqlRows.Row row) {
    anyRow = true;
    Map<String, String> cells = row.cells();
    Optional<String> item = WikidataValue.item(cells.getOrDefault("item", ""));
    String address = cells.getOrDefault("property", "");
    String number = address.substring(address.lastIndexOf('/') + 1);
    if (item.isEmpty() || number.isEmpty()) {
      problems.error(
          ProblemCode.MISSING_COLUMN,
          row.line(),
          0,
          "this row names no " + (item.isEmpty() ? "item" : "property") + " of Wikidata",
          "ask the query that the README of quizline gives");
      return;
    }
    WikidataValue value = new WikidataValue(cells);
    ReferenceDraft.DraftSubject subject =
        draft.subject(item.get(), value.label("itemLabel").orElse(item.get()));
    aliases(subject, cells.getOrDefault("itemAltLabel", ""));
    Property property = byNumber.get(number);
    if (property == null) {
      lacking.merge(
          number, new Lacking(row.line(), 1), (a, b) -> new Lacking(a.line(), a.count() + 1));
    } else {
      take(row, item.get(), property, value);
    }
  }

  /** The service gives all other names in one text. */
  private static void aliases(ReferenceDraft.DraftSubject subject, String names) {
    for (String name : names.split(", ")) {
      if (!name.isBlank()) {
        subject.alias(name.strip());
      }
    }
  }

  private void take(SparqlRows.Row row, String item, Property property, WikidataValue value) {
    Optional<String> text = value.as(property.type());
    if (text.isEmpty()) {
      leftOut(
          row.line(),
          "a value of " + Quoted.of(property.id()) + " is left out: " + why(row, property.type()));
      return;
    }
    if (property.id().equals(INSTANCE_OF)) {
      WikidataKinds.type(text.get()).ifPresent(draft.subject(item, item)::type);
    }
    Optional<String> year = Optional.ofNullable(row.cells().get("year")).filter(ValueForm::isYear);
    Optional<String> role = value.label("roleLabel").or(() -> role(row.cells().get("role")));
    held.computeIfAbsent(item, key -> new LinkedHashMap<>())
        .computeIfAbsent(
            property.id(), key -> new Held(property, row.line(), new LinkedHashSet<>()))
        .values()
        .add(new Fact.Value(text.get(), role, year));
  }

  private static Optional<String> role(String written) {
    return Optional.ofNullable(written).filter(text -> !text.startsWith("http"));
  }

  private static String why(SparqlRows.Row row, ValueType type) {
    String value = row.cells().get("value");
    if (value == null || value.contains("/.well-known/genid/")) {
      return "Wikidata does not know it";
    }
    return WikidataValue.item(value).isPresent()
        ? "it has no name in the language of the query"
        : Quoted.of(value) + " cannot be written as " + ValueForm.expected(type);
  }

  private void leftOut(int line, String message) {
    problems.notice(ProblemCode.LEFT_OUT, line, message, "");
  }

  private void finish() {
    if (!anyRow && problems.errors() == 0) {
      problems.ofFile(
          ProblemCode.EMPTY_FILE,
          "this result has no rows",
          "look at the items that the query asks for");
    }
    lacking.forEach(
        (number, where) ->
            leftOut(
                where.line(),
                Quoted.of(number)
                    + " is no property that the program knows; left out, in "
                    + where.count()
                    + (where.count() == 1 ? " row" : " rows")));
    held.forEach(
        (item, properties) -> {
          String source =
              draft.source(
                  "Wikidata",
                  Optional.of("https://www.wikidata.org/wiki/" + item),
                  Optional.of(read));
          properties
              .values()
              .forEach(
                  one ->
                      kept(one)
                          .forEach(
                              value ->
                                  draft
                                      .subject(item, item)
                                      .say(one.property().id(), source, value)));
        });
  }

  /** Of what there can be but one, only one that stands out. */
  private List<Fact.Value> kept(Held one) {
    Set<String> texts = new TreeSet<>();
    one.values().forEach(value -> texts.add(value.text()));
    if (!one.property().single() || texts.size() == 1) {
      return List.copyOf(one.values());
    }
    List<Fact.Value> kept = new ArrayList<>();
    if (FIRST_COUNTS.contains(one.property().id())) {
      String first = texts.iterator().next();
      one.values().stream().filter(value -> value.text().equals(first)).forEach(kept::add);
    }
    leftOut(
        one.line(),
        "Wikidata gives several values of "
            + Quoted.of(one.property().id())
            + ": "
            + String.join(", ", texts)
            + "; "
            + (kept.isEmpty() ? "all are left out" : "the first is kept"));
    return kept;
  }
}
