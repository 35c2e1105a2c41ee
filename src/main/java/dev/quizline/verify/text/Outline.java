package dev.quizline.verify.text;

import dev.quizline.verify.text.Part.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out what each piece of an article is. */
final class Outline {

  private final List<Piece> pieces;
  private final Runs runs;
  private final boolean hasSentences;
  private final List<Part> parts = new ArrayList<>();

  /**
   * How often a line comes, marks aside: a line of the contents comes again. Empty where there are
   * no contents, because all lines of a long article are many.
   */
  private final Map<String, Integer> later = new HashMap<>();

  Outline(String article) {
    pieces = Pieces.of(article);
    runs = new Runs(pieces);
    hasSentences = pieces.stream().anyMatch(Piece::isSentence);
    if (pieces.stream().anyMatch(Piece::isContents)) {
      pieces.forEach(piece -> later.merge(piece.plain(), 1, Integer::sum));
    }
  }

  List<Part> parts() {
    int i = 0;
    while (i < pieces.size()) {
      int next = next(i);
      if (!later.isEmpty()) {
        pieces.subList(i, next).forEach(piece -> later.merge(piece.plain(), -1, Integer::sum));
      }
      i = next;
    }
    return parts.isEmpty() ? everything() : parts;
  }

  /** Takes one piece or more, and tells behind which. */
  private int next(int i) {
    Piece piece = pieces.get(i);
    if (piece.isContents()) {
      return behindContents(i + 1);
    }
    if (piece.isDecoration()) {
      return i + 1;
    }
    int answered = runs.answered(i);
    if (answered > i) {
      add(Kind.QUESTION, i, answered);
      return answered;
    }
    List<Integer> headlines = runs.headlines(i);
    if (!headlines.isEmpty()) {
      for (int k = 0; k + 1 < headlines.size(); k++) {
        add(Kind.FACT, headlines.get(k), headlines.get(k + 1));
      }
      return headlines.get(headlines.size() - 1);
    }
    if (!isNone(i)) {
      add(Kind.PARAGRAPH, i, i + 1);
    }
    return i + 1;
  }

  private void add(Kind kind, int from, int to) {
    parts.add(new Part(kind, pieces.get(from).start(), pieces.get(to - 1).end()));
  }

  /** The lines of the contents: links, and what comes again or is no sentence. */
  private int behindContents(int from) {
    int i = from;
    boolean list = i < pieces.size() && pieces.get(i).isMarked();
    while (i < pieces.size() && isEntry(i, list)) {
      i++;
    }
    return i;
  }

  private boolean isEntry(int i, boolean list) {
    Piece piece = pieces.get(i);
    if (piece.isDecoration()) {
      return true;
    }
    if (piece.isHeading() || piece.isMarked() != list) {
      return false;
    }
    boolean again = later.getOrDefault(piece.plain(), 0) > 1;
    return again || list && !piece.isSentence() && !isAbove(i);
  }

  /** Whether a paragraph stands under a piece. */
  private boolean isAbove(int i) {
    return i + 1 < pieces.size() && Pieces.isBody(pieces.get(i + 1));
  }

  /** Title, heading, author, date. */
  private boolean isNone(int i) {
    Piece piece = pieces.get(i);
    if (piece.isHeading() || piece.isByline() && (parts.isEmpty() || !piece.isSentence())) {
      return true;
    }
    boolean title =
        hasSentences && piece.isTitle() && !piece.isMarked() && piece.mark() == Piece.Mark.NONE;
    if (!title || i + 1 == pieces.size()) {
      return piece.isSectionName();
    }
    return parts.isEmpty()
        || piece.isSectionName()
        || !pieces.get(i + 1).isTitle()
        || !runs.headlines(i + 1).isEmpty();
  }

  /** Of a text without a sentence all is judged but who wrote it and when. */
  private List<Part> everything() {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.isByline() && !piece.isDecoration() && !piece.isSectionName()) {
        add(Kind.PARAGRAPH, i, i + 1);
      }
    }
    return parts;
  }
}
