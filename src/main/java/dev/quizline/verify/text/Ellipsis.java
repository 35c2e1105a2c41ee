package dev.quizline.verify.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Completes an answer of a few words by its question: {@code Who drew it? Nora Feld.} says that
 * Nora Feld drew it.
 */
final class Ellipsis {

  /** An answer of more words stands by itself. */
  private static final int MOST_WORDS = 10;

  private final String text;
  private final List<Token> asked;
  private final int from;
  private final int to;

  private Ellipsis(String text, Question question) {
    this.text = text;
    asked = question.tokens();
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
  static List<ReadClaim> claims(
      String text, Question question, TextReader reader, Optional<String> topic) {
    if (question.isYesOrNo() || question.tokens().size() < 3) {
      return List.of();
    }
    Ellipsis ellipsis = new Ellipsis(text, question);
    boolean brief = ellipsis.to - ellipsis.from <= MOST_WORDS * 12;
    return brief && ellipsis.from < ellipsis.to ? ellipsis.read(reader, topic) : List.of();
  }

  private List<ReadClaim> read(TextReader reader, Optional<String> topic) {
    String answer = text.substring(from, to);
    int words = asked.get(0).is("how") ? 2 : 1;
    boolean aux = Words.is("aux", asked.get(words).word());
    String before = "";
    String behind = "";
    if (!aux) {
      behind = " " + rest(words) + ".";
    } else if (isPlaceOrTime()) {
      String preposition = startsWithPreposition(answer) ? " " : " in ";
      before = rest(words + 1) + preposition;
    } else if (asked.get(asked.size() - 1).is("by")) {
      before = rest(words + 1) + " ";
    } else {
      before = rest(words + 1) + " is ";
    }
    List<ReadClaim> claims = reader.read(before + answer + behind, topic).claims();
    return moved(claims, before.codePointCount(0, before.length()), answer);
  }

  private boolean isPlaceOrTime() {
    return asked.get(0).is("when") || asked.get(0).is("where");
  }

  private static boolean startsWithPreposition(String answer) {
    List<Token> tokens = Tokenizer.tokens(answer);
    return !tokens.isEmpty() && Words.is("preposition", tokens.get(0).word());
  }

  private String rest(int token) {
    if (token >= asked.size()) {
      return "";
    }
    return text.substring(asked.get(token).start(), asked.get(asked.size() - 1).end());
  }

  /** Those whose value is in the answer, at their places in the whole. */
  private List<ReadClaim> moved(List<ReadClaim> claims, int start, String answer) {
    int end = start + answer.codePointCount(0, answer.length());
    int by = text.codePointCount(0, from) - start;
    List<ReadClaim> moved = new ArrayList<>();
    for (ReadClaim claim : claims) {
      Span span = claim.span();
      if (span.start() >= start && span.end() <= end) {
        moved.add(claim.movedBy(by));
      }
    }
    return moved;
  }
}
