package dev.quizline.verify.text;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Folding;
import dev.quizline.verify.Property;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Regions;
import dev.quizline.verify.Subject;
import dev.quizline.verify.Table;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All names that the references use and the terms that the program knows, found by their words: a
 * tree in which each step is a word, so that the longest name at a place is found in one walk.
 */
final class NameIndex {

  /** Marks a country or continent, or what is of it: {@code French}. */
  static final String REGION = "*region";

  /** Marks what follows a town behind a comma: a state, a province. */
  static final String AREA = "*area";

  private static final String LANGUAGE = " language";

  /** More signs than this are in no name. */
  private static final int MOST_SIGNS = 4;

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);

    /** A sign stands here in some name, so that one may in a text. */
    private boolean signed;

    private Named named;
  }

  /** A name found, and behind which token it ends. */
  record Found(Named named, int end) {}

  private final Node root = new Node();
  private final Map<String, Named> surnames = new HashMap<>();
  private final Map<String, Property> own = new HashMap<>();
  private final Holders holders = new Holders();

  NameIndex(List<Reference> references) {
    regions();
    terms();
    for (Reference reference : references) {
      for (Property property : reference.properties()) {
        own.putIfAbsent(property.id(), property);
        for (String term : property.terms()) {
          enterValue(term, ValueType.TERM, property.id());
        }
      }
    }
    for (Reference reference : references) {
      for (Subject subject : reference.subjects()) {
        add(subject);
      }
    }
  }

  Property property(String id) {
    return Vocabulary.property(id).orElseGet(() -> own.get(id));
  }

  Holders holders() {
    return holders;
  }

  private void regions() {
    for (String name : Regions.names()) {
      enter(name, name, ValueType.PLACE, REGION, null);
    }
    for (String name : Regions.cities()) {
      enter(name, name, ValueType.PLACE, AREA, null);
    }
    for (String[] row : Table.read(NameIndex.class, "areas.tsv")) {
      for (String name : row[0].split(",")) {
        enter(name, name, ValueType.PLACE, AREA, null);
      }
    }
  }

  private void terms() {
    for (String[] row : Table.read(NameIndex.class, "terms.tsv")) {
      for (String term : row[1].split(",")) {
        enter(term, term, ValueType.TERM, row[0], null);
      }
    }
  }

  private void add(Subject subject) {
    enterSubject(subject.name(), subject);
    for (String alias : subject.aliases()) {
      enterSubject(alias, subject);
    }
    for (Fact fact : subject.facts()) {
      if (own.containsKey(fact.property())) {
        holders.add(fact.property(), subject);
      }
      Property property = property(fact.property());
      ValueType type = property == null ? ValueType.TEXT : property.type();
      for (Fact.Value value : fact.values()) {
        enterValue(value.text(), type, fact.property());
        if (value.role().isPresent()) {
          enter(value.role().get(), value.role().get(), ValueType.PERSON, "*role", null);
        }
      }
    }
  }

  private void enterSubject(String name, Subject subject) {
    for (ValueType type : typesOf(subject.type())) {
      enter(name, subject.name(), type, null, subject);
      int open = name.indexOf(" (");
      if (open > 0 && name.endsWith(")")) {
        enter(name.substring(0, open), subject.name(), type, null, subject);
      }
    }
    if (subject.type().equals("person")) {
      enterSurname(name, subject);
    }
  }

  private static Set<ValueType> typesOf(String kind) {
    return switch (kind) {
      case "person" -> EnumSet.of(ValueType.PERSON);
      case "film", "written-work", "musical-work" -> EnumSet.of(ValueType.WORK);
      case "place" -> EnumSet.of(ValueType.PLACE);
      case "building" -> EnumSet.of(ValueType.PLACE, ValueType.ORGANIZATION);
      case "organization" -> EnumSet.of(ValueType.ORGANIZATION, ValueType.PERSON);
      case "event" -> EnumSet.of(ValueType.AWARD, ValueType.ORGANIZATION, ValueType.WORK);
      default ->
          EnumSet.of(
              ValueType.WORK,
              ValueType.ORGANIZATION,
              ValueType.PLACE,
              ValueType.TERM,
              ValueType.PERSON);
    };
  }

  private void enterValue(String value, ValueType type, String property) {
    switch (type) {
      case DATE, DURATION, MONEY, NUMBER -> {
        return;
      }
      case PERSON -> enterSurname(value, null);
      case PLACE -> {
        int comma = value.indexOf(", ");
        if (comma > 0) {
          enter(value.substring(0, comma), value.substring(0, comma), type, property, null);
        }
      }
      case TERM -> {
        for (String sort : List.of(LANGUAGE, " music", " film")) {
          if (value.endsWith(sort)) {
            String bare = value.substring(0, value.length() - sort.length());
            enter(bare, value, type, property, null);
            if (sort.equals(LANGUAGE)) { // a noun of its own: "a French language film"
              return;
            }
          }
        }
      }
      case TEXT, ORGANIZATION, WORK, AWARD -> {}
    }
    enter(value, value, type, property, null);
    int open = value.indexOf(" (");
    if (open > 0 && value.endsWith(")")) {
      enter(value.substring(0, open), value.substring(0, open), type, property, null);
    }
  }

  private void enterSurname(String name, Subject subject) {
    List<String> words = Folding.words(name);
    int last = words.size() - 1;
    if (last > 0 && Words.is("initialism", words.get(last))) {
      last--;
    }
    if (last < 1 || words.get(last).length() < 3) {
      return;
    }
    Named named = surnames.computeIfAbsent(words.get(last), Named::new);
    named.add(ValueType.PERSON);
    named.addBearer(subject == null ? name : subject.name());
    if (subject != null) {
      named.add(subject);
    }
  }

  private void enter(String name, String value, ValueType type, String property, Subject subject) {
    Node node = root;
    List<Token> tokens = Tokenizer.tokens(name);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isNamePart()) {
        node = node.next.computeIfAbsent(token.word(), word -> new Node());
      } else if (node != root) {
        node.signed = true;
      }
    }
    if (node == root) {
      return;
    }
    if (node.named == null) {
      node.named = new Named(value);
    }
    node.named.add(type);
    if (property != null) {
      node.named.add(property);
    }
    if (subject != null) {
      node.named.add(subject);
    }
    int article = tokens.get(0).is("the") && tokens.size() > 2 ? tokens.get(1).start() : 0;
    if (article > 0) {
      enter(name.substring(article), value, type, property, subject);
    }
  }

  /** All subjects of that name. */
  List<Subject> called(String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    Found found = tokens.isEmpty() ? null : longest(tokens, 0);
    int end = tokens.size();
    while (end > 0 && tokens.get(end - 1).isSign()) {
      end--;
    }
    boolean whole = found != null && found.end() == end;
    return whole ? found.named().mention(0, end).subjects() : List.of();
  }

  /** The longest name that begins at a token; null where none does. */
  Found longest(List<Token> tokens, int from) {
    Found found = null;
    Node node = root;
    int signs = 0;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isSign()) {
        boolean inside = token.kind() == Token.Kind.SIGN || goesOn(node, tokens, i + 1);
        boolean skipped = node != root && node.signed && inside;
        if (!skipped || ++signs > MOST_SIGNS) {
          break;
        }
        continue;
      }
      node = node.next.get(token.word());
      if (node == null) {
        break;
      }
      if (node.named != null) {
        found = new Found(node.named, i + 1);
      }
    }
    return found;
  }

  /** Whether a name has the next word behind a sign that elsewhere ends a sentence. */
  private static boolean goesOn(Node node, List<Token> tokens, int next) {
    return next < tokens.size() && node.next.containsKey(tokens.get(next).word());
  }

  /** Whoever bears this word as the last of a name; null where nobody does. */
  Named surname(String word) {
    return surnames.get(word);
  }
}
