package dev.quizline.verify.text;

import dev.quizline.verify.Folding;
import dev.quizline.verify.Property;
import dev.quizline.verify.Table;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ways of saying things as the rows of the vocabulary and references write them. */
final class PhrasingRows {

  private PhrasingRows() {}

  /** All that the program knows by itself. */
  static List<Phrasing> read() {
    List<Phrasing> phrasings = new ArrayList<>(2048);
    for (String[] row : Table.read(PhrasingRows.class, "phrasings.tsv")) {
      Property property = Vocabulary.property(row[0]).orElse(null);
      if (property != null) {
        Set<String> kinds = row[1].equals("-") ? Set.of() : Set.of(row[1].split(" "));
        for (String pattern : patterns(row[2])) {
          Phrasing phrasing = phrasing(property, kinds, pattern);
          phrasings.add(phrasing);
          plural(phrasing).ifPresent(phrasings::add);
        }
      }
    }
    Set<String> worded = new HashSet<>();
    for (Phrasing phrasing : phrasings) {
      worded.add(phrasing.property().id());
    }
    for (Property property : Vocabulary.properties()) {
      if (!worded.contains(property.id())) {
        Phrasing label = of(property, Set.of(), Shape.ROLE, property.label());
        phrasings.add(label);
        plural(label).ifPresent(phrasings::add);
      }
    }
    return List.copyOf(phrasings);
  }

  private static List<String> patterns(String parted) {
    List<String> patterns = new ArrayList<>(32);
    int start = 0;
    for (int bar = parted.indexOf(" | "); bar >= 0; bar = parted.indexOf(" | ", start)) {
      patterns.add(parted.substring(start, bar).strip());
      start = bar + 3;
    }
    patterns.add(parted.substring(start).strip());
    return patterns;
  }

  /**
   * A pattern such as {@code directed by V}.
   *
   * @throws IllegalArgumentException the value stands in the middle
   */
  static Phrasing phrasing(Property property, Set<String> kinds, String pattern) {
    if (pattern.startsWith("#")) {
      return of(property, kinds, Shape.ROLE, pattern.substring(1));
    }
    if (pattern.startsWith("@")) {
      return of(property, kinds, Shape.BEFORE, pattern.substring(1));
    }
    if (pattern.startsWith("V 's ")) {
      return of(property, kinds, Shape.OWNER, pattern.substring(5));
    }
    if (pattern.startsWith("V ~ ")) {
      return of(property, kinds, Shape.HINT, pattern.substring(4));
    }
    if (pattern.endsWith(" R")) {
      return of(property, kinds, Shape.PART, pattern.substring(2, pattern.length() - 2));
    }
    if (pattern.endsWith(" V")) {
      return of(property, kinds, Shape.RIGHT, pattern.substring(0, pattern.length() - 2));
    }
    if (!pattern.startsWith("V ")) {
      throw new IllegalArgumentException(property.id() + " cannot be phrased as " + pattern);
    }
    return of(property, kinds, Shape.LEFT, pattern.substring(2));
  }

  /** Of a noun for a role that several can have: {@code directors}. */
  private static Optional<Phrasing> plural(Phrasing phrasing) {
    int last = phrasing.words().size() - 1;
    ValueType type = phrasing.property().type();
    boolean maker = type == ValueType.PERSON || type == ValueType.ORGANIZATION;
    if (phrasing.shape() != Shape.ROLE || !maker || phrasing.words().get(last).endsWith("s")) {
      return Optional.empty();
    }
    List<String> words = OwnPhrasings.several(phrasing.words());
    return Optional.of(new Phrasing(phrasing.property(), phrasing.kinds(), Shape.ROLE, words));
  }

  private static Phrasing of(Property property, Set<String> kinds, Shape shape, String words) {
    String bare = words.endsWith(" S") ? words.substring(0, words.length() - 2) : words;
    return new Phrasing(property, kinds, shape, Folding.words(bare.replace(" S ", " ")));
  }
}
