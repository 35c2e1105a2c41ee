package dev.quizline.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Turns tokens into nodes, as much at a time as the caller asks for. What a bank may not use is
 * noted as a problem and passed over: keys that stand twice, aliases, tags, further documents. Bad
 * syntax ends reading with Jackson's exception.
 */
final class NodeReader {

  /** Up to so many keys, comparing each with each is cheaper than a map. */
  private static final int FEW = 16;

  private final YamlTokens tokens;
  private final Problems problems;
  private JsonToken token;
  private int itemLine = Integer.MAX_VALUE;

  NodeReader(SourceFile source, Problems problems) {
    this.tokens = new YamlTokens(source.reader(), source.bytes().length);
    this.problems = problems;
  }

  /** Where the item starts that was read last. */
  int itemLine() {
    return itemLine;
  }

  /** Where reading has come to. */
  int line() {
    return tokens.line();
  }

  int column() {
    return tokens.column();
  }

  /** Enters the group of keys that the file consists of; false where it is something else. */
  boolean enterFile() throws JacksonException {
    token = tokens.nextToken();
    return token == JsonToken.START_OBJECT;
  }

  /** The file ended before anything but comments. */
  boolean isAtEnd() {
    return token == null;
  }

  /** The next key of the file, whose value is to be read next; null where there is no more. */
  Node.Text nextKey(Map<String, Integer> seen) throws JacksonException {
    while (!problems.areTooMany()) {
      token = tokens.nextToken();
      if (token != JsonToken.PROPERTY_NAME) {
        endOfFile();
        return null;
      }
      Node.Text key = key();
      token = tokens.nextToken();
      if (isNew(key, seen)) {
        return key;
      }
      node();
    }
    return null;
  }

  private void endOfFile() throws JacksonException {
    token = tokens.nextToken();
    if (token != null) {
      problems.error(
          ProblemCode.SECOND_DOCUMENT,
          tokens.line(),
          tokens.column(),
          "a second document starts here",
          "take out the line ---, or make two files");
    }
  }

  /** Enters the list that is to be read next; false where it is something else. */
  boolean enterListing() {
    return token == JsonToken.START_ARRAY && !isMarked();
  }

  /** The next item of the list that was entered; null where there is no more. */
  Node nextItem() throws JacksonException {
    token = tokens.nextToken();
    if (token == JsonToken.END_ARRAY || problems.areTooMany()) {
      return null;
    }
    itemLine = tokens.line();
    return node();
  }

  /** All of the value that is to be read next. */
  Node node() throws JacksonException {
    boolean marked = isMarked();
    int line = tokens.line();
    int column = tokens.column();
    Node node =
        switch (token) {
          case START_OBJECT -> mapping();
          case START_ARRAY -> listing();
          default -> text();
        };
    return marked ? refused(node, line, column) : node;
  }

  private boolean isMarked() {
    return tokens.isCurrentAlias() || tokens.hasAnchor() || tokens.hasTag();
  }

  private Node.Mapping mapping() throws JacksonException {
    int line = tokens.line();
    int column = tokens.column();
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Integer> seen = null;
    while ((token = tokens.nextToken()) == JsonToken.PROPERTY_NAME) {
      Node.Text key = key();
      token = tokens.nextToken();
      Node value = node();
      if (seen == null && entries.size() == FEW) {
        seen = linesOf(entries);
      }
      if (seen == null ? isNew(key, entries) : isNew(key, seen)) {
        entries.add(new Node.Entry(key, value));
      }
    }
    return new Node.Mapping(line, column, entries);
  }

  private static Map<String, Integer> linesOf(List<Node.Entry> entries) {
    Map<String, Integer> lines = new HashMap<>();
    for (Node.Entry entry : entries) {
      lines.put(entry.key().value(), entry.key().line());
    }
    return lines;
  }

  private boolean isNew(Node.Text key, List<Node.Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).key().value().equals(key.value())) {
        noteDuplicate(key, entries.get(i).key().line());
        return false;
      }
    }
    return true;
  }

  private boolean isNew(Node.Text key, Map<String, Integer> seen) {
    Integer first = seen.putIfAbsent(key.value(), key.line());
    if (first != null) {
      noteDuplicate(key, first);
    }
    return first == null;
  }

  private void noteDuplicate(Node.Text key, int firstLine) {
    problems.error(
        ProblemCode.DUPLICATE_KEY,
        key,
        "the key " + Quoted.of(key.value()) + " stands here a second time",
        "the first is on line " + firstLine + "; keep one of them");
  }

  private Node.Listing listing() throws JacksonException {
    int line = tokens.line();
    int column = tokens.column();
    List<Node> items = new ArrayList<>();
    while ((token = tokens.nextToken()) != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new Node.Listing(line, column, items);
  }

  private Node.Text key() throws JacksonException {
    Node.Text key = text();
    if (tokens.hasAnchor() || tokens.hasTag()) {
      refused(key, key.line(), key.column());
    }
    return key;
  }

  private Node.Text text() throws JacksonException {
    Node.Text text =
        new Node.Text(tokens.line(), tokens.column(), tokens.getString(), tokens.isPlain());
    String value = text.value();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\n' && Quoted.isHidden(c)) {
        noteHidden(text, c);
        break;
      }
    }
    return text;
  }

  private void noteHidden(Node.Text text, char c) {
    problems.notice(
        ProblemCode.HIDDEN_CHARACTER,
        text,
        "this text holds a character that does not show (" + Quoted.name(c) + ")",
        "screens leave it out; take it out here");
  }

  private Node refused(Node node, int line, int column) {
    Node.Refused refused = new Node.Refused(line, column);
    String text = node instanceof Node.Text scalar ? scalar.value() : "";
    if (tokens.isCurrentAlias()) {
      problems.error(
          ProblemCode.ALIAS,
          refused,
          "a text that starts with * would stand for another part of the file",
          "put the text in quotes: " + Quoted.of("*" + text));
    } else {
      problems.error(
          ProblemCode.TAG,
          refused,
          "a text that starts with & or ! has a meaning in YAML that banks do not use",
          "put the whole text in quotes");
    }
    return refused;
  }
}
