package dev.quizline.verify.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Completes an answer of a few words by its question: {@code Who drew it? Nora Feld.} says that
 * Nora Feld drew it, {@code How wide is it? Two metres.} that it is two metres wide.
 */
final class Ellipsis {

  /** An answer of more words stands by itself. */
  private static final int MOST_CHARS = 120;

  private final String text;
  private final AnswerFrames frames;
  private final int from;
  private final int to;

  private Ellipsis(String text, Question question) {
    this.text = text;
    frames = new AnswerFrames(text, question.tokens());
    int start = text.offsetByCodePoints(0, question.end());
    while (start < text.length() && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start++;
    }
    int end = text.length();
    while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end--;
    }
    from = start;
    to = end;
  }

  /** What the answer claims; empty where the question is of no kind that can be completed. */
  static List<ReadClaim> claims(String text, Question question, TextReader reader, About topic) {
    if (question.isYesOrNo() || question.tokens().size() < 3) {
      return List.of();
    }
    Ellipsis ellipsis = new Ellipsis(text, question);
    boolean brief = ellipsis.to - ellipsis.from <= MOST_CHARS;
    return brief && ellipsis.from < ellipsis.to ? ellipsis.read(reader, topic) : List.of();
  }

  /** The answer as it stands within a sentence: what begins it need not be written large. */
  private String answer() {
    String first = text.substring(from, to).split(" ", 2)[0].toLowerCase(Locale.ROOT);
    boolean small = Words.is("small", first) || first.equals("twice") || first.equals("once");
    return small
        ? Character.toLowerCase(text.charAt(from)) + text.substring(from + 1, to)
        : text.substring(from, to);
  }

  /** By the first way to complete it that claims something. */
  private List<ReadClaim> read(TextReader reader, About topic) {
    String answer = answer();
    for (AnswerFrames.Frame frame : frames.around(answer)) {
      String before = frame.before();
      List<ReadClaim> claims =
          reader.read("", before + answer + frame.behind() + ".", topic).claims();
      List<ReadClaim> moved = moved(claims, before.codePointCount(0, before.length()), answer);
      if (!moved.isEmpty()) {
        return moved;
      }
    }
    return List.of();
  }

  /** Those whose value is in the answer, at their places in the whole. */
  private List<ReadClaim> moved(List<ReadClaim> claims, int start, String answer) {
    int end = start + answer.codePointCount(0, answer.length());
    int by = text.codePointCount(0, from) - start;
    List<ReadClaim> moved = new ArrayList<>();
    for (ReadClaim claim : claims) {
      Span span = claim.span();
      if (span.start() >= start && span.start() < end) {
        moved.add(claim.within(start, end).movedBy(by));
      }
    }
    return moved;
  }
}
