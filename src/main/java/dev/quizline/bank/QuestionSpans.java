package dev.quizline.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Which lines of a bank its questions take, from the dash to the last line that says something.
 * Only for a file that {@link BankReader} has read without an error.
 */
final class QuestionSpans {

  /**
   * Lines of a question, counted from 0.
   *
   * @param first the one with the dash
   * @param end behind the last
   * @param dash the column of the dash, from 0
   */
  record Span(String id, int first, int end, int dash) {}

  private final List<String> lines;
  private final Parser events;
  private int lastLine;

  private QuestionSpans(String text, List<String> lines) {
    this.lines = lines;
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(Math.max(1, text.length())).build();
    this.events = new ParserImpl(settings, new StreamReader(settings, text));
  }

  /** In the order of the file; empty where the questions do not stand line by line. */
  static Optional<List<Span>> of(String text, List<String> lines) {
    return new QuestionSpans(text, lines).find();
  }

  private Optional<List<Span>> find() {
    Event event = events.next();
    while (!(event instanceof CollectionStartEvent)) {
      event = events.next();
    }
    if (((CollectionStartEvent) event).getFlowStyle() == FlowStyle.FLOW) {
      return Optional.empty();
    }
    while (events.next() instanceof ScalarEvent key) {
      Event value = events.next();
      if (key.getValue().equals("questions")) {
        boolean block =
            value instanceof CollectionStartEvent start && start.getFlowStyle() != FlowStyle.FLOW;
        return block ? items() : Optional.empty();
      }
      pass(value);
    }
    return Optional.empty();
  }

  private Optional<List<Span>> items() {
    List<Span> spans = new ArrayList<>();
    Event item;
    while (!((item = events.next()) instanceof CollectionEndEvent)) {
      CollectionStartEvent start = (CollectionStartEvent) item;
      if (start.getFlowStyle() == FlowStyle.FLOW) {
        return Optional.empty();
      }
      int first = start.getStartMark().orElseThrow().getLine();
      while (!lines.get(first).strip().startsWith("-")) {
        first--;
      }
      String id = id();
      int end = lastLine + 1;
      while (lines.get(end - 1).isBlank()) {
        end--;
      }
      spans.add(new Span(id, first, end, lines.get(first).indexOf('-')));
    }
    return Optional.of(spans);
  }

  /** Passes the keys of a question; afterwards {@code lastLine} is that of its last word. */
  private String id() {
    String id = "";
    while (events.next() instanceof ScalarEvent key) {
      Event value = events.next();
      if (key.getValue().equals("id") && value instanceof ScalarEvent scalar) {
        id = scalar.getValue();
      }
      pass(value);
    }
    return id;
  }

  private void pass(Event value) {
    int depth = 0;
    Event event = value;
    while (true) {
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
        // The end of a block is found only at what follows it, that of brackets where it stands.
        if (event.getStartMark().orElseThrow().getIndex()
            < event.getEndMark().orElseThrow().getIndex()) {
          noteEnd(event);
        }
      } else {
        noteEnd(event);
      }
      if (depth == 0) {
        return;
      }
      event = events.next();
    }
  }

  private void noteEnd(Event event) {
    var end = event.getEndMark().orElseThrow();
    lastLine = end.getColumn() == 0 ? end.getLine() - 1 : end.getLine();
  }
}
