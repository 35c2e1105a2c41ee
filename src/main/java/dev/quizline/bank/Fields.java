package dev.quizline.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys of one group, asked for by name. As in {@link Values}, the answer is null where a value
 * is absent or was noted as a problem; a needed one that is absent is a problem.
 */
final class Fields {

  private final Node.Mapping mapping;
  private final String owner;
  private final Values values;
  private final int errorsBefore;
  private final List<String> misspelt = new ArrayList<>(0);

  private Fields(Node.Mapping mapping, String owner, Values values, int errorsBefore) {
    this.mapping = mapping;
    this.owner = owner;
    this.values = values;
    this.errorsBefore = errorsBefore;
  }

  /**
   * @param owner what has these keys, as in "a claim"
   * @return null where the node is something else
   */
  static Fields of(Node node, String owner, Problems problems) {
    if (node instanceof Node.Mapping mapping) {
      return new Fields(mapping, owner, new Values(problems), problems.errors());
    }
    if (node instanceof Node.Refused) {
      problems.again();
    } else {
      problems.error(
          ProblemCode.WRONG_TYPE,
          node,
          owner + " must be a group of keys, not " + node.noun(),
          "write it as key: value");
    }
    return null;
  }

  /** The same keys under a more exact name. */
  Fields as(String exactOwner) {
    return new Fields(mapping, exactOwner, values, errorsBefore);
  }

  /** No error was noted since these keys were taken up. */
  boolean areSound() {
    return problems().errors() == errorsBefore;
  }

  String owner() {
    return owner;
  }

  Node.Mapping node() {
    return mapping;
  }

  Problems problems() {
    return values.problems();
  }

  /** The value as it stands, even an empty one; null where there is no such key. */
  Node get(String key) {
    List<Node.Entry> entries = mapping.entries();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).key().value().equals(key)) {
        return entries.get(i).value();
      }
    }
    return null;
  }

  boolean has(String key) {
    return get(key) != null;
  }

  Node need(String key) {
    Node value = get(key);
    if (value == null && misspelt.contains(key)) {
      problems().again();
    } else if (value == null) {
      problems()
          .error(ProblemCode.MISSING_KEY, mapping, owner + " needs the key " + Quoted.of(key), "");
    }
    return value;
  }

  Node.Text text(String key) {
    return values.text(key, get(key));
  }

  Node.Text neededText(String key) {
    return values.text(key, need(key));
  }

  Optional<String> optional(String key) {
    Node.Text text = text(key);
    return text == null ? Optional.empty() : Optional.of(text.value());
  }

  List<Node.Text> texts(String key) {
    return values.texts(key, get(key));
  }

  List<Node.Text> neededTexts(String key) {
    return values.texts(key, need(key));
  }

  Node.Listing listing(String key) {
    return values.listing(key, get(key));
  }

  Node.Listing neededListing(String key) {
    return values.listing(key, need(key));
  }

  boolean isEmptyList(String key) {
    return get(key) instanceof Node.Listing listing && listing.items().isEmpty();
  }

  Boolean flag(String key) {
    return values.flag(key, get(key));
  }

  Integer whole(String key, int least, int most) {
    return values.whole(key, get(key), least, most);
  }

  /** Notes every key that is none of these. */
  void only(List<String> known) {
    List<Node.Entry> entries = mapping.entries();
    for (int i = 0; i < entries.size(); i++) {
      if (!known.contains(entries.get(i).key().value())) {
        unknown(entries.get(i), known);
      }
    }
  }

  /** Notes a key that is none of these; what may have been meant by it is not missed as well. */
  void unknown(Node.Entry entry, List<String> known) {
    boolean cutOff = entry.value() instanceof Node.Text text && text.value().isEmpty();
    if (cutOff && entry.key().value().indexOf(' ') > 0) {
      noteCutOff(entry.key());
    } else {
      misspelt.addAll(noteUnknown(entry.key(), owner, known, problems()));
    }
  }

  /** In braces a comma ends a text, and what follows it looks like a key without a value. */
  private void noteCutOff(Node.Text rest) {
    problems()
        .error(
            ProblemCode.UNKNOWN_KEY,
            rest,
            Quoted.of(rest.value()) + " is cut off from the text before it by the comma",
            "put the whole text in quotes");
  }

  /** Returns the keys that may have been meant. */
  static List<String> noteUnknown(
      Node.Text key, String owner, List<String> known, Problems problems) {
    List<String> near = DidYouMean.among(known, key.value());
    String hint = DidYouMean.question(near);
    if (key.value().equals("<<")) {
      hint = "YAML's merge key is not used here: write the keys out";
    } else if (hint.isEmpty()) {
      hint = "its keys are " + String.join(", ", known);
    }
    problems.error(
        ProblemCode.UNKNOWN_KEY, key, Quoted.of(key.value()) + " is not a key of " + owner, hint);
    return near;
  }
}
