package dev.quizline.bank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** One walk through a file of keys: what a bank and a reference have in common. */
abstract class FileReading {

  private final String format;
  private final String otherFormat;
  private final List<String> keys;
  protected final SourceFile source;
  protected final Problems problems;
  protected final NodeReader nodes;
  protected final Map<String, Integer> seen = new HashMap<>();
  private final Set<String> misspelt = new HashSet<>();
  private boolean stopped;

  FileReading(
      String format, String otherFormat, List<String> keys, SourceFile source, Problems problems) {
    this.format = format;
    this.otherFormat = otherFormat;
    this.keys = keys;
    this.source = source;
    this.problems = problems;
    this.nodes = new NodeReader(source, problems);
  }

  /** Reads the value of a key that is known. */
  abstract void read(String key) throws JacksonException;

  /** Looks at what was read as a whole. Not called where reading stopped before the end. */
  abstract void finish();

  /** What a person calls a file of a format. */
  String noun(String format) {
    return "a " + format;
  }

  /** Neither there nor, as was noted, there by another name. */
  final boolean lacks(String key) {
    return !seen.containsKey(key) && !misspelt.contains(key);
  }

  /**
   * @return whether the file was read to its end
   */
  final boolean run() {
    try {
      if (!nodes.enterFile()) {
        noKeys();
        return false;
      }
      Node.Text key;
      while (!stopped && (key = nodes.nextKey(seen)) != null) {
        if (key.value().equals("quizline")) {
          header(nodes.node());
        } else if (keys.contains(key.value())) {
          read(key.value());
        } else {
          nodes.node();
          misspelt.addAll(Fields.noteUnknown(key, noun(format), keys, problems));
        }
      }
    } catch (JacksonException e) {
      problems.forgetMissing(nodes.itemLine());
      SyntaxFault.note(e, nodes.line(), nodes.column(), source, problems);
      return false;
    }
    if (!stopped && lacks("quizline")) {
      noHeader();
    }
    if (!stopped) {
      finish();
    }
    return !stopped;
  }

  private void noKeys() {
    problems.ofFile(
        nodes.isAtEnd() ? ProblemCode.EMPTY_FILE : ProblemCode.WRONG_KIND_OF_FILE,
        nodes.isAtEnd()
            ? "there is nothing in this file but comments"
            : "this is not " + noun(format) + ": it does not start with a key",
        howItStarts());
  }

  private void noHeader() {
    boolean foreign = true;
    for (String key : seen.keySet()) {
      foreign &= !keys.contains(key);
    }
    if (foreign) {
      problems.clear();
      stopped = true;
    }
    problems.error(
        foreign ? ProblemCode.WRONG_KIND_OF_FILE : ProblemCode.MISSING_KEY,
        1,
        1,
        (foreign ? "this is not " : "the file does not say that it is ") + noun(format),
        howItStarts());
  }

  private String howItStarts() {
    return noun(format) + " starts with the line: quizline: " + format + "/1";
  }

  private void header(Node value) {
    String written = value instanceof Node.Text text ? text.value() : "";
    if (written.length() == format.length() + 2
        && written.startsWith(format)
        && written.endsWith("/1")) {
      return;
    }
    stopped = true;
    problems.clear();
    if (written.startsWith(otherFormat)) {
      problems.error(
          ProblemCode.WRONG_KIND_OF_FILE,
          value,
          "this is " + noun(otherFormat) + ", and " + noun(format) + " is wanted here",
          "name " + noun(format));
    } else {
      problems.error(
          ProblemCode.WRONG_KIND_OF_FILE,
          value,
          "this program reads " + format + "/1, not " + Quoted.of(written),
          "write: quizline: " + format + "/1");
    }
  }
}
