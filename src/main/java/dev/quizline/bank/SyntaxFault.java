package dev.quizline.bank;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Says in words what the YAML parser could not read, and what its author most likely meant. The
 * wording of the engine's messages is relied on only to choose a better one; an unknown message is
 * passed on.
 */
final class SyntaxFault {

  private static final String QUOTE_IT = "put the text in quotes";

  private final SourceFile source;
  private final Problems problems;

  private SyntaxFault(SourceFile source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /**
   * @param line where reading had come to
   */
  static void note(
      JacksonException exception, int line, int column, SourceFile source, Problems problems) {
    SyntaxFault fault = new SyntaxFault(source, problems);
    if (exception.getCause() instanceof MarkedYamlEngineException marked) {
      fault.explain(marked);
    } else if (exception instanceof StreamConstraintsException) {
      problems.error(
          ProblemCode.TOO_DEEP,
          line,
          column,
          "this is nested too deep to be read",
          "no bank or reference nests more than a few levels");
    } else if (!ByteFault.note(source.bytes(), problems)) {
      problems.error(ProblemCode.SYNTAX, line, column, "a key must be a text", QUOTE_IT);
    }
  }

  private void explain(MarkedYamlEngineException e) {
    Mark mark = e.getProblemMark().orElseThrow();
    Mark context = e.getContextMark().orElse(mark);
    String problem = e.getProblem();
    String during = e.getContext() == null ? "" : e.getContext();
    if (problem.startsWith("mapping values are not allowed")) {
      colon(mark);
    } else if (problem.contains("(TAB)")) {
      say(mark, "a tab stands where spaces are expected", "indent with spaces, never with tabs");
    } else if (problem.startsWith("found character '")
        || during.endsWith("anchor")
        || during.endsWith("directive")
        || during.endsWith("alias")
        || during.endsWith("tag")) {
      Mark start = problem.startsWith("found character '") ? mark : context;
      say(start, "a text cannot start with this character", QUOTE_IT);
    } else if (during.endsWith("quoted scalar")) {
      quoted(problem, mark, context);
    } else if (problem.startsWith("could not find expected ':'")) {
      lostLine(context);
    } else if (problem.startsWith("expected <block end>")) {
      misplaced(mark);
    } else if (during.contains("flow")) {
      flow(mark, context, during.endsWith("mapping") ? "}" : "]");
    } else {
      other(problem, mark);
    }
  }

  private void colon(Mark mark) {
    String line = line(mark);
    String before = upTo(line, mark.getColumn());
    if (before.contains(": ")) {
      say(mark, "a colon with a space behind it cannot stand in a text without quotes", QUOTE_IT);
      return;
    }
    int above = lineAbove(mark);
    if (above > 0 && lacksSpaceAfterColon(source.line(above))) {
      say(
          mark,
          "this key follows a line that is none",
          "line " + above + ": put a space behind the colon");
    } else {
      say(
          mark,
          "this key does not line up with those above it",
          "indent the keys of a group alike");
    }
  }

  private void quoted(String problem, Mark mark, Mark context) {
    if (problem.startsWith("found unknown escape")) {
      say(
          mark,
          "a backslash in double quotes has a meaning here that YAML does not know",
          "write it twice, or use single quotes");
    } else {
      say(
          context,
          "the quotation mark that opens here is never closed",
          "close it, or put the whole text in the other kind of quotes");
    }
  }

  private void lostLine(Mark at) {
    if (lacksSpaceAfterDash(line(at))) {
      say(at, "a dash without a space does not start an item", "put a space behind the dash");
    } else if (lacksSpaceAfterColon(line(at))) {
      say(at, "a colon without a space does not end a key", "put a space behind the colon");
    } else {
      say(
          at,
          "this line is neither a key with a value nor an item of a list",
          "if it goes on with the text above, indent it deeper");
    }
  }

  private void misplaced(Mark mark) {
    String line = line(mark);
    String before = upTo(line, mark.getColumn()).strip();
    if (problems.hasAliasOn(mark.getLine() + 1)) {
      // It was noted already, and says what to do about the rest of the line.
      return;
    }
    if (before.isEmpty()) {
      if (lacksSpaceAfterDash(line)) {
        say(mark, "a dash without a space does not start an item", "put a space behind the dash");
      } else {
        say(
            mark,
            "this line does not line up with those it belongs to",
            "indent the keys of a group, and the dashes of a list, alike");
      }
    } else if (before.endsWith("'")) {
      say(
          mark,
          "the text goes on behind its closing quotation mark",
          "put the whole text in double quotes, or write the apostrophe twice");
    } else if (before.endsWith("\"")) {
      say(
          mark,
          "the text goes on behind its closing quotation mark",
          "put the whole text in single quotes, or write \\\" for a quotation mark in it");
    } else {
      say(
          mark,
          "this does not belong here",
          "if it is part of a text, put the whole text in quotes");
    }
  }

  private void flow(Mark mark, Mark context, String closing) {
    if (mark.getLine() == context.getLine()) {
      say(mark, "a comma or " + closing + " is missing before this", "or put the text in quotes");
    } else {
      say(
          context,
          "what opens here is not closed",
          "close it with " + closing + ", or put the text in quotes");
    }
  }

  private void other(String problem, Mark mark) {
    if (problem.startsWith("expected the node content") || problem.startsWith("mapping keys")) {
      say(mark, "a text cannot start with this character", QUOTE_IT);
    } else if (problem.startsWith("sequence entries")) {
      say(
          mark,
          "a list cannot start on the line of its key",
          "start it on a line of its own; if this is a text, put it in quotes");
    } else if (problem.startsWith("expected a comment or a line break")
        || problem.startsWith("expected chomping")) {
      say(
          mark,
          "behind > or | the text starts on the next line",
          "start a new line, or " + QUOTE_IT);
    } else if (problem.startsWith("expected '<document start>'")) {
      say(mark, "the file goes on behind its end", "the whole file is one group of keys");
    } else {
      say(mark, "this is not YAML: " + Quoted.shown(problem), "");
    }
  }

  private void say(Mark mark, String message, String hint) {
    problems.error(ProblemCode.SYNTAX, mark.getLine() + 1, mark.getColumn() + 1, message, hint);
  }

  private String line(Mark mark) {
    return source.line(mark.getLine() + 1);
  }

  private int lineAbove(Mark mark) {
    int line = mark.getLine();
    while (line > 0 && source.line(line).isBlank()) {
      line--;
    }
    return line;
  }

  private static String upTo(String line, int column) {
    return line.substring(
        0, line.offsetByCodePoints(0, Math.min(column, line.codePointCount(0, line.length()))));
  }

  private static boolean lacksSpaceAfterDash(String line) {
    String text = line.strip();
    return text.length() > 1
        && text.charAt(0) == '-'
        && text.charAt(1) != ' '
        && text.charAt(1) != '-';
  }

  private static boolean lacksSpaceAfterColon(String line) {
    String text = line.strip();
    int colon = text.indexOf(':');
    return colon > 0 && colon + 1 < text.length() && text.charAt(colon + 1) != ' ';
  }
}
