package dev.quizline.verify.text;

import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a name stands for, by all that uses it: subjects, values of facts, known terms. */
final class Named {

  private final String text;
  private final Set<ValueType> types = EnumSet.noneOf(ValueType.class);
  private final Set<String> properties = new LinkedHashSet<>(2);
  private final List<Subject> subjects = new ArrayList<>(1);
  private final Set<String> bearers = new LinkedHashSet<>(1);

  Named(String text) {
    this.text = text;
  }

  void add(ValueType type) {
    types.add(type);
  }

  void add(String property) {
    properties.add(property);
  }

  void add(Subject subject) {
    if (!subjects.contains(subject)) {
      subjects.add(subject);
    }
  }

  /** Of a surname: one whole name that it ends. */
  void addBearer(String name) {
    bearers.add(name);
  }

  /**
   * A surname in a text: it stands for its one bearer; where there are several, for what is
   * written.
   */
  Mention surname(int from, int to, String written) {
    String value = bearers.size() == 1 ? bearers.iterator().next() : written;
    return mention(from, to).spanning(from, to, value);
  }

  boolean isTermOnly() {
    return subjects.isEmpty() && types.equals(EnumSet.of(ValueType.TERM));
  }

  boolean isSubject() {
    return !subjects.isEmpty();
  }

  boolean isRegion() {
    return types.contains(ValueType.PLACE) && properties.contains(NameIndex.REGION);
  }

  Mention mention(int from, int to) {
    return new Mention(from, to, text, types, properties, subjects, true);
  }
}
