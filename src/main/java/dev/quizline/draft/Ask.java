package dev.quizline.draft;

import dev.quizline.verify.Fact;
import dev.quizline.verify.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fact with the words for it.
 *
 * @param figure the value as a number; empty where it is none
 */
record Ask(Known known, Template template, Frame.Words words, Optional<Figure> figure) {

  static Ask of(Known known, Template template, Naming naming) {
    String name = known.subject().name();
    String type = known.subject().type();
    Frame.Words words =
        new Frame.Words(
            naming.of(known.subject()),
            English.isPlural(name, type),
            known.value().text(),
            known.value().role().orElse(""),
            English.kind(type),
            deed(known));
    Optional<Figure> figure = Figure.of(known.property().type(), known.value().text());
    return new Ask(known, template, words, figure);
  }

  /** What the article calls it; discoveries and inventions are one property. */
  private static String deed(Known known) {
    return known
        .sentence()
        .map(quote -> quote.text().contains("invent") ? "invented" : "discovered")
        .orElse("discovered or invented");
  }

  /** The key of a question for the value: the value, or of a date the year. */
  String key() {
    return figure.map(Figure::shown).orElse(known.value().text());
  }

  /** A figure that is no year. */
  boolean isMeasured() {
    return figure.filter(it -> it.type() != ValueType.DATE).isPresent();
  }

  /** The fact as a sentence. */
  String statement() {
    boolean dated = template.states().text().contains("{on V}");
    return statement(dated ? known.value().text() : key());
  }

  /** The same with another value. */
  String statement(String value) {
    return template.states().with(words.withValue(value));
  }

  Optional<String> question() {
    return template.question(!known.isOnlyAnswer()).map(frame -> frame.with(words));
  }

  /** All that is taken as the right answer; of a person the surname as well. */
  List<String> answers() {
    if (figure.isPresent()) {
      return List.of(key());
    }
    List<String> answers = new ArrayList<>(known.names());
    String[] words = key().split(" ");
    if (known.property().type() == ValueType.PERSON && words.length == 2) {
      answers.add(words[1]);
    }
    return answers.stream().distinct().toList();
  }

  /** The fact with all values that the record gives together with this one. */
  String explanation() {
    List<String> all = new ArrayList<>(List.of(known.value().text()));
    if (known.closed() && !known.isOnlyAnswer()) {
      for (Fact.Value value : together()) {
        if (!all.contains(value.text())) {
          all.add(value.text());
        }
      }
    }
    int last = all.size() - 1;
    return last == 0
        ? statement()
        : statement(String.join(", ", all.subList(0, last)) + " and " + all.get(last));
  }

  private List<Fact.Value> together() {
    for (Fact fact : known.subject().facts()) {
      if (fact.property().equals(known.property().id()) && fact.values().contains(known.value())) {
        return fact.values();
      }
    }
    return List.of();
  }
}
