package dev.quizline.bank;

import java.util.List;

/** A piece of a file as written, with the place where it starts. Nothing is interpreted here. */
sealed interface Node {

  /** From 1. */
  int line();

  /** From 1, in code points. */
  int column();

  /** What a person would call it: "a list". */
  String noun();

  /**
   * A scalar.
   *
   * @param value as written, whatever YAML would make of it: {@code no}, {@code 07}, {@code 1:30}
   * @param plain stands without quotes
   */
  record Text(int line, int column, String value, boolean plain) implements Node {

    /** Nothing is written, or one of YAML's words for nothing. */
    boolean isNull() {
      return plain
          && switch (value) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
          };
    }

    boolean isBlank() {
      return isNull() || value.isBlank();
    }

    /** Code points to underline; quotes are counted, what they escape is not. */
    int length() {
      int length = value.codePointCount(0, value.length());
      return plain ? Math.max(1, length) : length + 2;
    }

    @Override
    public String noun() {
      return isNull() ? "empty" : "a text";
    }
  }

  /** A sequence. */
  record Listing(int line, int column, List<Node> items) implements Node {
    @Override
    public String noun() {
      return "a list";
    }
  }

  /** Keys with values, in the order of the file; no key twice. */
  record Mapping(int line, int column, List<Entry> entries) implements Node {
    @Override
    public String noun() {
      return "a group of keys";
    }
  }

  /**
   * What was already reported as a problem, such as an alias: it is there, but nothing more is said
   * of it.
   */
  record Refused(int line, int column) implements Node {
    @Override
    public String noun() {
      return "unreadable";
    }
  }

  /** A key with its value. */
  record Entry(Text key, Node value) {}
}
