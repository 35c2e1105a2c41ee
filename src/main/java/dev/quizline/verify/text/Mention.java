package dev.quizline.verify.text;

import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A stretch of a text that names or measures something.
 *
 * @param from its first token
 * @param to behind its last token
 * @param value as a claim has it: the reference's own spelling where the name is known
 * @param types what it may be
 * @param properties of which it is a known value, or a term of that sort
 * @param subjects which it may name
 * @param known by a reference or by the program; not merely written like a name
 */
record Mention(
    int from,
    int to,
    String value,
    Set<ValueType> types,
    Set<String> properties,
    List<Subject> subjects,
    boolean known) {

  /** By its place: hardly two begin at the same, and hashing its subjects would be dear. */
  @Override
  public int hashCode() {
    return from;
  }

  boolean is(ValueType type) {
    return types.contains(type);
  }

  /** Known as a person, and as nothing else. */
  boolean isPerson() {
    for (Subject subject : subjects) {
      if (!subject.type().equals("person")) {
        return false;
      }
    }
    return known && is(ValueType.PERSON) && !is(ValueType.ORGANIZATION) && !is(ValueType.WORK);
  }

  boolean isMeasure() {
    return is(ValueType.DATE)
        || is(ValueType.DURATION)
        || is(ValueType.MONEY)
        || is(ValueType.NUMBER);
  }

  /** A term alone is no name: {@code jazz}, {@code black and white}. */
  boolean isName() {
    return !isMeasure() && (types.size() > 1 || !is(ValueType.TERM));
  }

  Mention spanning(int newFrom, int newTo, String newValue) {
    return new Mention(newFrom, newTo, newValue, types, properties, subjects, known);
  }

  /** The same, which may be of one more type. */
  Mention orA(ValueType type) {
    Set<ValueType> more = EnumSet.of(type);
    more.addAll(types);
    return new Mention(from, to, value, more, properties, subjects, known);
  }

  /** Of several of one name, the one that is spoken of. */
  Mention meaning(Subject one) {
    return subjects.size() > 1 && subjects.contains(one)
        ? new Mention(from, to, value, types, properties, List.of(one), known)
        : this;
  }

  /** The same, as a word that describes something else. */
  Mention asTerm() {
    return new Mention(from, to, value, EnumSet.of(ValueType.TERM), properties, List.of(), known);
  }

  /** The same name, of fewer subjects. */
  Mention about(List<Subject> fewer) {
    String name = fewer.size() == 1 ? fewer.get(0).name() : value;
    return new Mention(from, to, name, types, properties, fewer, known);
  }
}
