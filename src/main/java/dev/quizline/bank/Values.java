package dev.quizline.bank;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads single values as what they should be. What is something else is noted as a problem, and the
 * answer is then null, as it is for a value that is absent (null).
 */
record Values(Problems problems) {

  Node.Text text(String key, Node value) {
    return text(key, value, false);
  }

  private Node.Text text(String key, Node value, boolean entry) {
    if (isNothing(value)) {
      return null;
    }
    if (!(value instanceof Node.Text text)) {
      wrongType(key, value, entry ? "a list of texts" : "a text", "");
      return null;
    }
    if (text.isBlank()) {
      problems.error(
          ProblemCode.EMPTY_VALUE,
          text,
          entry ? "an entry of " + Quoted.of(key) + " is empty" : Quoted.of(key) + " is empty",
          text.value().isBlank()
              ? "write something, or take it out"
              : "if the word is meant, put it in quotes: \"" + text.value() + "\"");
      return null;
    }
    return text;
  }

  /** Null where any of them is none. */
  List<Node.Text> texts(String key, Node value) {
    Node.Listing listing = listing(key, value);
    if (listing == null) {
      return null;
    }
    List<Node.Text> texts = new ArrayList<>(listing.items().size());
    boolean sound = true;
    for (Node item : listing.items()) {
      Node.Text text = text(key, item, true);
      sound &= text != null;
      texts.add(text);
    }
    return sound ? texts : null;
  }

  /** With at least one item. */
  Node.Listing listing(String key, Node value) {
    if (isNothing(value)) {
      return null;
    }
    if (!(value instanceof Node.Listing listing)) {
      wrongType(key, value, "a list", "write it as [one, two]");
      return null;
    }
    if (listing.items().isEmpty()) {
      problems.error(
          ProblemCode.EMPTY_VALUE,
          listing,
          Quoted.of(key) + " is empty",
          "list at least one, or take it out");
      return null;
    }
    return listing;
  }

  /** {@code true} or {@code false}, without quotes. */
  Boolean flag(String key, Node value) {
    if (isNothing(value)) {
      return null;
    }
    if (value instanceof Node.Text text && text.plain()) {
      if (text.value().equals("true")) {
        return true;
      }
      if (text.value().equals("false")) {
        return false;
      }
    }
    problems.error(
        ProblemCode.WRONG_TYPE,
        value,
        Quoted.of(key) + " must be true or false",
        "write true or false, without quotes");
    return null;
  }

  /** A whole number without quotes. */
  Integer whole(String key, Node value, int least, int most) {
    if (isNothing(value)) {
      return null;
    }
    if (value instanceof Node.Text text && text.plain() && Numerals.isWhole(text.value())) {
      String digits = text.value();
      int number = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
      if (number >= least && number <= most) {
        return number;
      }
    }
    problems.error(
        ProblemCode.MALFORMED_VALUE,
        value,
        Quoted.of(key) + " must be a whole number from " + least + " to " + most,
        "write it in digits, without quotes");
    return null;
  }

  private boolean isNothing(Node value) {
    if (value instanceof Node.Refused) {
      problems.again();
      return true;
    }
    return value == null;
  }

  private void wrongType(String key, Node value, String expected, String hint) {
    boolean empty = value instanceof Node.Text text && text.isNull();
    problems.error(
        empty ? ProblemCode.EMPTY_VALUE : ProblemCode.WRONG_TYPE,
        value,
        empty
            ? Quoted.of(key) + " is empty; it must be " + expected
            : Quoted.of(key) + " must be " + expected + ", not " + value.noun(),
        hint);
  }
}
