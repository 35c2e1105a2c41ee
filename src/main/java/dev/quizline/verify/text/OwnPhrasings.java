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
    if (label.size() > 1 && Words.is("preposition", label.get(label.size() - 1))) {
      phrasings.add(new Phrasing(property, kinds, Shape.RIGHT, label)); // built in, raised on
    }
    if (property.type() == ValueType.DATE) {
      for (List<String> told : told(label)) {
        phrasings.add(right(property, kinds, told, "in"));
        phrasings.add(right(property, kinds, told, "on"));
      }
    }
    if (property.type() == ValueType.NUMBER && label.size() == 2 && label.get(0).endsWith("s")) {
      phrasings.add(new Phrasing(property, kinds, Shape.LEFT, label.subList(0, 1))); // V copies
    }
    if (property.type() == ValueType.NUMBER && label.size() > 2 && label.get(0).equals("number")) {
      phrasings.add(new Phrasing(property, kinds, Shape.LEFT, label.subList(2, label.size())));
    }
    phrasings.addAll(measured(property, kinds, label));
    phrasings.addAll(passive(property, kinds, label));
    phrasings.addAll(active(property, kinds, label));
    Set<String> alike = new HashSet<>();
    for (Phrasing phrasing : known) {
      boolean noun = phrasing.shape() == Shape.ROLE && nouns.contains(phrasing.words());
      if (noun && phrasing.property().type() == property.type()) {
        alike.add(phrasing.property().id());
      }
    }
    for (Phrasing phrasing : known) {
      boolean noun = phrasing.shape() == Shape.ROLE;
      boolean longer =
          phrasing.words().size() > label.size() && phrasing.words().containsAll(label);
      if ((!noun || longer) && alike.contains(phrasing.property().id())) {
        phrasings.add(new Phrasing(property, kinds, phrasing.shape(), phrasing.words()));
      }
    }
    return phrasings;
  }

  /**
   * The noun itself, {@code construction began} for a {@code start of construction}, and {@code
   * first climbed} for a {@code first ascent}.
   */
  private static List<List<String>> told(List<String> label) {
    List<List<String>> told = new ArrayList<>();
    told.add(label);
    if (label.size() > 2 && label.get(1).equals("of")) {
      for (String verb : verbs(label.get(0))) {
        List<String> words = new ArrayList<>(label.subList(2, label.size()));
        words.add(verb);
        told.add(words);
      }
    }
    int noun = label.size() - 1;
    String verb = EventNouns.verb(label.get(noun));
    boolean bare = noun == 0 || noun == 1 && label.get(0).equals("first");
    if (bare && !verb.equals(label.get(noun))) {
      told.add(noun == 0 ? List.of(verb) : List.of("first", verb));
    }
    return told;
  }

  /** {@code crest is V long} for a "crest length". */
  private static List<Phrasing> measured(Property property, Set<String> kinds, List<String> label) {
    String adjective =
        switch (label.get(label.size() - 1)) {
          case "length" -> "long";
          case "height" -> "high";
          case "width" -> "wide";
          case "depth" -> "deep";
          default -> "";
        };
    if (adjective.isEmpty() || label.size() < 2 || property.type() != ValueType.NUMBER) {
      return List.of();
    }
    List<String> words = new ArrayList<>(label.subList(0, label.size() - 1));
    words.add("is");
    return List.of(new Phrasing(property, kinds, Shape.RIGHT, words));
  }

  private static List<String> verbs(String noun) {
    return switch (noun) {
      case "start", "beginning", "begin" -> List.of("began", "started");
      case "end", "ending", "completion" -> List.of("ended", "finished");
      default -> List.of();
    };
  }

  /** {@code joins V} for a "joins", and {@code V rejected} for a "rejected by". */
  private static List<Phrasing> active(Property property, Set<String> kinds, List<String> label) {
    String verb = label.get(0);
    boolean named = !property.type().isMeasure();
    if (named && label.size() == 1 && verb.endsWith("s") && !verb.endsWith("ss")) {
      return List.of(new Phrasing(property, kinds, Shape.RIGHT, label));
    }
    int by = label.size() - 1;
    if (!named || by == 0 || !label.get(by).equals("by")) {
      return List.of();
    }
    String done = label.get(by - 1);
    boolean first = by == 1 || Words.is("adverb", verb);
    return first && (done.endsWith("ed") || Words.is("participle", done))
        ? List.of(new Phrasing(property, kinds, Shape.LEFT, label.subList(0, by)))
        : List.of();
  }

  /** {@code cover was designed by V} for a "cover designed by", and the same with a date. */
  private static List<Phrasing> passive(Property property, Set<String> kinds, List<String> label) {
    int last = label.size() - 1;
    boolean linked = last > 1 && Words.is("preposition", label.get(last));
    int verb = linked ? last - 1 : last;
    boolean done = label.get(verb).endsWith("ed") || Words.is("participle", label.get(verb));
    boolean dated = !linked && property.type() == ValueType.DATE;
    if (verb == 0 || !done || !linked && !dated) {
      return List.of();
    }
    List<Phrasing> passive = new ArrayList<>();
    for (String link : linked ? List.of(label.get(last)) : List.of("in", "on")) {
      List<String> words = new ArrayList<>(label.subList(0, verb));
      words.addAll(List.of("was", label.get(verb), link));
      passive.add(new Phrasing(property, kinds, Shape.RIGHT, words));
    }
    return passive;
  }

  /** {@code launch in V}, {@code construction began in V}. */
  private static Phrasing right(
      Property property, Set<String> kinds, List<String> label, String preposition) {
    List<String> words = new ArrayList<>(label);
    words.add(preposition);
    return new Phrasing(property, kinds, Shape.RIGHT, words);
  }

  /** A noun for several: {@code chief conductors}, {@code members of the committee}. */
  static List<String> several(List<String> label) {
    List<String> words = new ArrayList<>(label);
    int of = label.indexOf("of");
    int last = (of > 0 ? of : words.size()) - 1;
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
