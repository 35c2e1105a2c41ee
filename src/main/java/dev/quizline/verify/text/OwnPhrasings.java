package dev.quizline.verify.text;

import dev.quizline.verify.Folding;
import dev.quizline.verify.Property;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a reference's own property is said: by its label as a noun, one or several, and, where the
 * program knows something of that name and type, in all the ways that are known for it: who is said
 * to be a {@code builder} built.
 */
final class OwnPhrasings {

  private final List<Phrasing> known;

  /**
   * @param known what the vocabulary says
   */
  OwnPhrasings(List<Phrasing> known) {
    this.known = known;
  }

  /**
   * The ways to say a property, apart from those that its reference writes itself.
   *
   * @param kinds of subject that have it
   */
  List<Phrasing> of(Property property, Set<String> kinds) {
    List<Phrasing> phrasings = new ArrayList<>();
    List<String> label = Folding.words(property.label());
    if (label.isEmpty()) {
      return phrasings;
    }
    Set<List<String>> nouns = new LinkedHashSet<>(List.of(label, several(label)));
    for (List<String> noun : nouns) {
      phrasings.add(new Phrasing(property, kinds, Shape.ROLE, noun));
    }
    if (property.type() == ValueType.DATE) {
      phrasings.add(right(property, kinds, label, "in"));
      phrasings.add(right(property, kinds, label, "on"));
    }
    Set<String> alike = new HashSet<>();
    for (Phrasing phrasing : known) {
      boolean noun = phrasing.shape() == Shape.ROLE && nouns.contains(phrasing.words());
      if (noun && phrasing.property().type() == property.type()) {
        alike.add(phrasing.property().id());
      }
    }
    for (Phrasing phrasing : known) {
      boolean noun = phrasing.shape() == Shape.ROLE;
      if (!noun && alike.contains(phrasing.property().id())) {
        phrasings.add(new Phrasing(property, kinds, phrasing.shape(), phrasing.words()));
      }
    }
    return phrasings;
  }

  /** {@code construction began in V}. */
  private static Phrasing right(
      Property property, Set<String> kinds, List<String> label, String preposition) {
    List<String> words = new ArrayList<>(label);
    words.add(preposition);
    return new Phrasing(property, kinds, Shape.RIGHT, words);
  }

  /** A noun for several: {@code chief conductors}, {@code tributaries}. */
  private static List<String> several(List<String> label) {
    List<String> words = new ArrayList<>(label);
    int last = words.size() - 1;
    String word = words.get(last);
    boolean consonant = word.length() > 2 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    if (word.endsWith("y") && consonant) {
      word = word.substring(0, word.length() - 1) + "ies";
    } else if (!word.endsWith("s")) {
      word += "s";
    }
    words.set(last, word);
    return words;
  }
}
