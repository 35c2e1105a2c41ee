package dev.quizline.verify.text;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Property;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All ways of saying something that the program knows, and those of a reference's own properties;
 * found by their words in one walk.
 */
final class Phrasings {

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Phrasing> phrasings = new ArrayList<>(1);

    List<Phrasing> right() {
      List<Phrasing> right = new ArrayList<>(phrasings);
      right.removeIf(phrasing -> phrasing.shape() != Shape.RIGHT);
      return right;
    }
  }

  /** The phrasings of the same words at a place, and behind which token they end. */
  record Found(List<Phrasing> phrasings, int end) {}

  private static final List<Phrasing> BUILT_IN = PhrasingRows.read();

  private static final OwnPhrasings OWN = new OwnPhrasings(BUILT_IN);

  /** More words than this do not stand inside a phrasing. */
  private static final int MOST_SKIPPED = 2;

  private final Node root = new Node();

  Phrasings(List<Reference> references) {
    for (Phrasing phrasing : BUILT_IN) {
      add(phrasing);
    }
    Map<String, Set<String>> kinds = kinds(references);
    for (Reference reference : references) {
      for (Property property : reference.properties()) {
        if (Vocabulary.property(property.id()).isEmpty()) {
          addOwn(property, kinds.getOrDefault(property.id(), Set.of()));
        }
      }
    }
  }

  /**
   * Of each property, the kinds of subject that have it: what is known of films is said of films.
   */
  private static Map<String, Set<String>> kinds(List<Reference> references) {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (Reference reference : references) {
      for (Subject subject : reference.subjects()) {
        for (Fact fact : subject.facts()) {
          kinds.computeIfAbsent(fact.property(), id -> new HashSet<>()).add(kind(subject));
        }
      }
    }
    return kinds;
  }

  /** The kind of subject that phrasings are for. */
  static String kind(Subject subject) {
    return switch (subject.type()) {
      case "written-work" -> "book";
      case "musical-work" -> "music";
      case "organization" -> "group";
      default -> subject.type();
    };
  }

  /** What stands right before the name of a subject and describes it: {@code pilot V}. */
  List<Phrasing> beforeNames() {
    return root.phrasings;
  }

  /** What a verb says of what stands behind its "by". */
  List<Phrasing> withBy(String verb) {
    Node node = root.next.get(verb);
    Node by = node == null ? null : node.next.get("by");
    return by == null ? List.of() : by.phrasings;
  }

  /** How a word with a date behind it dates something: {@code sank in}, {@code premiere on}. */
  List<Phrasing> dated(String word) {
    Node node = root.next.get(word);
    List<Phrasing> dated = new ArrayList<>();
    if (node != null) {
      for (Node end : List.of(node, at(node, "in"), at(node, "on"))) {
        dated.addAll(end.right());
      }
    }
    dated.removeIf(phrasing -> phrasing.property().type() != ValueType.DATE);
    return dated;
  }

  private static Node at(Node node, String word) {
    return node.next.getOrDefault(word, new Node());
  }

  /** What the words from one token to before another say with a preposition behind them. */
  List<Phrasing> with(List<Token> tokens, int from, int to, String preposition) {
    Node node = root;
    for (int i = from; i < to && node != null; i++) {
      node = node.next.get(tokens.get(i).word());
    }
    Node end = node == null ? null : node.next.get(preposition);
    return end == null ? new ArrayList<>() : end.right();
  }

  boolean begins(String word) {
    return root.next.containsKey(word);
  }

  /** What is said at a token, from the fewest words to the most. */
  List<Found> at(List<Token> tokens, int from) {
    String past = Inflection.past(tokens, from, root.next::containsKey);
    List<Found> plain = at(tokens, from, word(tokens, from));
    List<Found> inflected = tokens.get(from).is(past) ? List.of() : at(tokens, from, past);
    if (inflected.isEmpty() || plain.isEmpty()) {
      return inflected.isEmpty() ? plain : inflected;
    }
    List<Found> both = new ArrayList<>(plain);
    both.addAll(inflected);
    both.sort(Comparator.comparingInt(Found::end));
    return both;
  }

  private List<Found> at(List<Token> tokens, int from, String first) {
    List<Found> found = List.of();
    Node node = root;
    int skipped = 0;
    for (int i = from; i < tokens.size(); i++) {
      String word = i == from ? first : word(tokens, i);
      Node next = tokens.get(i).isSign() ? null : next(node, word);
      if (next == null && skipped < MOST_SKIPPED && i > from && isInserted(tokens.get(i))) {
        skipped++;
        continue;
      }
      node = next;
      if (node == null) {
        break;
      }
      if (!node.phrasings.isEmpty()) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(new Found(node.phrasings, i + 1));
      }
    }
    return found;
  }

  /** {@code were} goes where phrasings have "was", and {@code her} where they have an article. */
  private static Node next(Node node, String word) {
    Node next = node.next.get(word);
    if (next != null) {
      return next;
    }
    return switch (word) {
      case "were" -> node.next.get("was");
      case "are" -> node.next.get("is");
      case "his", "her", "their", "its", "the" -> node.next.get("a");
      default -> null;
    };
  }

  /** The word at a token; {@code distributed} for the "distribute" of "was distribute by". */
  private String word(List<Token> tokens, int i) {
    String word = tokens.get(i).word();
    boolean by = i + 1 < tokens.size() && tokens.get(i + 1).is("by");
    if (!by || root.next.containsKey(word) && root.next.get(word).next.containsKey("by")) {
      return word;
    }
    String participle = word.endsWith("e") ? word + "d" : word + "ed";
    return withBy(participle).isEmpty() ? word : participle;
  }

  /** Words that may stand inside a phrasing: {@code was not awarded to}. */
  private static boolean isInserted(Token token) {
    return token.isWord()
        && !token.capital()
        && (Words.is("adverb", token.word())
            || Words.is("negator", token.word())
            || Words.is("possessor", token.word())
            || Words.is("evaluative", token.word()));
  }

  private void add(Phrasing phrasing) {
    Node node = root;
    for (String word : phrasing.words()) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    node.phrasings.add(phrasing);
  }

  private void addOwn(Property property, Set<String> kinds) {
    OWN.of(property, kinds).forEach(this::add);
    for (String pattern : property.phrasings()) {
      add(PhrasingRows.phrasing(property, kinds, pattern));
    }
  }
}
