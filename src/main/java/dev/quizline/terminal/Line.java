package dev.quizline.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of text in pieces, each with its role. A view makes lines; a {@link Painter} paints.
 *
 * @param hanging columns that continuation rows are indented by; {@link #AS_FIRST}: as far as the
 *     first row
 */
public record Line(List<Span> spans, int hanging) {

  /** Text of one role. It may come from a bank or a player: the painter cleans it. */
  public record Span(String text, Role role) {}

  /** Continuation rows start where the first row's text does. */
  public static final int AS_FIRST = -1;

  public static final Line EMPTY = new Line(List.of());

  public Line {
    spans = List.copyOf(spans);
  }

  public Line(List<Span> spans) {
    this(spans, AS_FIRST);
  }

  public static Line of(String text) {
    return of(text, Role.PLAIN);
  }

  public static Line of(String text, Role role) {
    return new Line(List.of(new Span(text, role)));
  }

  public Line plus(String text, Role role) {
    List<Span> longer = new ArrayList<>(spans.size() + 1);
    longer.addAll(spans);
    longer.add(new Span(text, role));
    return new Line(longer, hanging);
  }

  public Line plus(String text) {
    return plus(text, Role.PLAIN);
  }

  /** The same line with its continuation rows indented so far. */
  public Line hangingBy(int columns) {
    return new Line(spans, columns);
  }

  /** The text alone. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      text.append(span.text());
    }
    return text.toString();
  }
}
