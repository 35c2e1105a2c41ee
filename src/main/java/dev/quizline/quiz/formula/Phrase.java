package dev.quizline.quiz.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text with formulas in braces: {@code {a} times {b}}. {@code {a / b:2}} is rounded to two
 * decimals, halves away from zero, and shows both. {@code {{} and {@code }}} are plain braces, and
 * {@code {#1}} stays what it is: the gap of a cloze.
 */
public final class Phrase {

  /** Beyond, rounding is not what is meant. */
  public static final int MOST_DECIMALS = 20;

  private static final int NOT_ROUNDED = -1;

  private final List<Piece> pieces;

  /** A stretch of plain text, or a formula with how to show it. */
  private interface Piece {
    Value value(Map<String, Value> scope);
  }

  private record Words(String text) implements Piece {
    @Override
    public Value value(Map<String, Value> scope) {
      return new Value.Text(text);
    }
  }

  private record Computed(Formula formula, int decimals) implements Piece {
    @Override
    public Value value(Map<String, Value> scope) {
      Value value = formula.value(scope);
      if (!(value instanceof Value.Number number)) {
        return decimals == NOT_ROUNDED ? value : Arithmetic.notA("a number to round", value);
      }
      Optional<String> digits =
          decimals == NOT_ROUNDED
              ? number.rational().decimal()
              : Optional.of(number.rational().rounded(decimals).toPlainString());
      return digits.isPresent()
          ? new Value.Text(digits.get())
          : new Value.Fault(
              "comes to " + number.rational() + ", which has no end in decimals",
              "say how to round it, as in {" + formula.text() + ":2}");
    }
  }

  private Phrase(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  /** Total: what is wrong in it comes back from {@link #faults}. */
  public static Phrase of(String text) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (c == '{' && next != '{' && next != '#') {
        pieces.add(new Words(words.toString()));
        words.setLength(0);
        at = computed(text, at + 1, pieces);
      } else {
        boolean doubled = (c == '{' || c == '}') && next == c;
        words.append(c);
        at += doubled ? 2 : 1;
      }
    }
    pieces.add(new Words(words.toString()));
    return new Phrase(pieces);
  }

  /** Adds what stands in a pair of braces; returns where the text goes on. */
  private static int computed(String text, int start, List<Piece> pieces) {
    FormulaParser parser = new FormulaParser(text, start);
    Formula formula = parser.formula();
    int end = parser.end();
    int decimals = NOT_ROUNDED;
    if (formula.fault().isEmpty() && end < text.length() && text.charAt(end) == ':') {
      int close = text.indexOf('}', end);
      decimals = close < 0 ? NOT_ROUNDED : decimals(text.substring(end + 1, close).strip());
      if (decimals == NOT_ROUNDED) {
        formula = unreadable(formula, "has no number of decimals behind the colon");
      }
      end = close < 0 ? text.length() : close;
    }
    boolean closed = end < text.length() && text.charAt(end) == '}';
    if (!closed && formula.fault().isEmpty()) {
      formula =
          end < text.length() ? parser.unexpected() : unreadable(formula, "has no } behind it");
    }
    pieces.add(new Computed(formula, decimals));
    int close = text.indexOf('}', end);
    return close < 0 ? text.length() : close + 1;
  }

  private static Formula unreadable(Formula formula, String why) {
    Value.Fault fault =
        new Value.Fault(why, "a brace that is only a brace is written twice: {{ or }}");
    return new Formula(formula.text(), Set.of(), new Formula.Unreadable(fault));
  }

  private static int decimals(String digits) {
    boolean fits = digits.matches("\\d{1,2}") && Integer.parseInt(digits) <= MOST_DECIMALS;
    return fits ? Integer.parseInt(digits) : NOT_ROUNDED;
  }

  /** Whether anything in it is computed. */
  public boolean isPlain() {
    return pieces.stream().allMatch(Words.class::isInstance);
  }

  /** Of the variables that it uses. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    formulas().forEach(formula -> names.addAll(formula.names()));
    return names;
  }

  /** The formulas in it, in order. */
  public List<Formula> formulas() {
    return pieces.stream()
        .filter(Computed.class::isInstance)
        .map(piece -> ((Computed) piece).formula())
        .toList();
  }

  /** A {@link Value.Text}, or the first fault, which names its formula. */
  public Value filled(Map<String, Value> scope) {
    StringBuilder filled = new StringBuilder();
    for (Piece piece : pieces) {
      Value value = piece.value(scope);
      if (value instanceof Value.Fault fault) {
        String formula = ((Computed) piece).formula().text();
        return new Value.Fault("{" + formula + "} " + fault.why(), fault.hint());
      }
      filled.append(value.shown());
    }
    return new Value.Text(filled.toString());
  }
}
