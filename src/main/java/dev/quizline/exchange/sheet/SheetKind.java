package dev.quizline.exchange.sheet;

import dev.quizline.quiz.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a table may call a kind of question. */
enum SheetKind {
  /** Whatever the options and the answer make of it. */
  OPEN(null, "", "multiple choice", "choice", "quiz", "mcq", "mc", "question"),
  SINGLE(Kind.SINGLE_CHOICE, "single choice", "single", "sc", "radio"),
  MULTIPLE(
      Kind.MULTIPLE_CHOICE,
      "multiple answer",
      "multiple answers",
      "multiple select",
      "multi",
      "multi select",
      "multiselect",
      "checkbox",
      "checkboxes",
      "ma"),
  JUDGED(Kind.TRUE_FALSE, "true false", "true or false", "boolean", "tf", "t f"),
  TYPED(
      Kind.SHORT_ANSWER,
      "short answer",
      "short",
      "text",
      "open",
      "open ended",
      "type answer",
      "fill in the blank",
      "fill in",
      "sa"),
  NUMBER(Kind.NUMERIC, "numeric", "numerical", "number", "estimation"),
  ORDER(Kind.ORDERING, "ordering", "order", "sequence", "puzzle");

  private final Optional<Kind> kind;
  private final List<String> names;

  SheetKind(Kind kind, String... names) {
    this.kind = Optional.ofNullable(kind);
    this.names = List.of(names);
  }

  /** Empty where it is none that a table can hold. */
  static Optional<SheetKind> of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String name = lower.replaceAll("[-_/\\s]+", " ").strip();
    for (SheetKind each : values()) {
      if (each.kind.filter(kind -> kind.id().equals(lower)).isPresent()) {
        return Optional.of(each);
      }
    }
    for (SheetKind each : values()) {
      if (each.names.contains(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
