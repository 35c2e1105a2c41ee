package dev.quizline.bank;

import dev.quizline.quiz.formula.Formula;
import dev.quizline.quiz.formula.Phrase;
import dev.quizline.quiz.formula.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A question as written, with formulas in the texts that players see and in its key. */
final class Blank {

  /** Keys in whose texts formulas are filled in. */
  static final Set<String> FILLED =
      Set.of(
          "ask",
          "choices",
          "answer",
          "answers",
          "tolerance",
          "unit",
          "order",
          "pairs",
          "extra",
          "gaps",
          "explain",
          "hint");

  private static final Set<String> OWN = Set.of("variables", "where");

  private final Node.Mapping written;
  private final Map<Node.Text, Phrase> phrases = new IdentityHashMap<>();

  /**
   * What a blank becomes: a question that can be read, or the text whose formula failed.
   *
   * @param fault empty where {@code node} is filled
   */
  record Filled(Node node, Optional<Value.Fault> fault) {}

  Blank(Node.Mapping written) {
    this.written = written;
    for (Node.Entry entry : written.entries()) {
      if (FILLED.contains(entry.key().value())) {
        learn(entry.value());
      }
    }
  }

  private void learn(Node node) {
    if (node instanceof Node.Text text && hasBrace(text.value())) {
      phrases.put(text, Phrase.of(text.value()));
    } else if (node instanceof Node.Listing listing) {
      listing.items().forEach(this::learn);
    } else if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> learn(entry.value()));
    }
  }

  private static boolean hasBrace(String text) {
    return text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
  }

  /** As it stands in the bank. */
  Node.Mapping written() {
    return written;
  }

  /** Whether all formulas can be read and use only these names; what is wrong is noted. */
  boolean isReadable(Set<String> names, VariablesReader reader) {
    boolean readable = true;
    for (Node.Text text : texts(written, new ArrayList<>())) {
      for (Formula formula : phrases.get(text).formulas()) {
        readable &= reader.isReadable(formula, text, names);
      }
    }
    return readable;
  }

  /** The texts with formulas, in the order of the file. */
  private List<Node.Text> texts(Node node, List<Node.Text> found) {
    if (node instanceof Node.Text text && phrases.containsKey(text)) {
      found.add(text);
    } else if (node instanceof Node.Listing listing) {
      listing.items().forEach(item -> texts(item, found));
    } else if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> texts(entry.value(), found));
    }
    return found;
  }

  /** The variables that its texts use. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    phrases.values().forEach(phrase -> names.addAll(phrase.names()));
    return names;
  }

  Filled filled(Map<String, Value> scope) {
    return filled(written, scope);
  }

  private Filled filled(Node.Mapping mapping, Map<String, Value> scope) {
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      if (!OWN.contains(entry.key().value())) {
        Filled value = filled(entry.value(), scope);
        if (value.fault().isPresent()) {
          return value;
        }
        entries.add(new Node.Entry(entry.key(), value.node()));
      }
    }
    return whole(new Node.Mapping(mapping.line(), mapping.column(), entries));
  }

  private Filled filled(Node node, Map<String, Value> scope) {
    if (node instanceof Node.Text text) {
      return phrases.containsKey(text) ? filled(text, scope) : whole(text);
    }
    if (node instanceof Node.Listing listing) {
      List<Node> items = new ArrayList<>();
      for (Node item : listing.items()) {
        Filled value = filled(item, scope);
        if (value.fault().isPresent()) {
          return value;
        }
        items.add(value.node());
      }
      return whole(new Node.Listing(listing.line(), listing.column(), items));
    }
    return node instanceof Node.Mapping mapping ? filled(mapping, scope) : whole(node);
  }

  /**
   * What is filled in stands as if without quotes: {@code true} is a truth, {@code 12} a number.
   */
  private Filled filled(Node.Text text, Map<String, Value> scope) {
    Value value = phrases.get(text).filled(scope);
    return value instanceof Value.Fault fault
        ? new Filled(text, Optional.of(fault))
        : whole(new Node.Text(text.line(), text.column(), value.shown(), true));
  }

  private static Filled whole(Node node) {
    return new Filled(node, Optional.empty());
  }
}
