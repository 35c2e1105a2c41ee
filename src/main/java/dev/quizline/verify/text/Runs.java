package dev.quizline.verify.text;

import dev.quizline.verify.text.Piece.Mark;
import java.util.ArrayList;
import java.util.List;

/** Finds lists of headlines with their paragraphs, and questions with their answers. */
final class Runs {

  /** A pattern must show this often to be one. */
  private static final int FEWEST = 3;

  /** So many pairs are looked at to tell whether headlines and paragraphs take turns. */
  private static final int SAMPLE = 8;

  /** No more words, on average, has the paragraph under a headline. */
  private static final int BRIEF = 40;

  private final List<Piece> pieces;

  /** Up to where marked pieces are known to be no list of headlines. */
  private int behindNone;

  Runs(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** Behind the answer of a question that stands here; else the same place. */
  int answered(int i) {
    Piece question = pieces.get(i);
    if (isWithAnswer(question)) {
      return i + 1;
    }
    if (!question.isQuestion() || !isBodyAt(i + 1) || pieces.get(i + 1).isQuestion()) {
      return i;
    }
    if (pieces.get(i + 1).gap()) {
      return i;
    }
    int end = i + 2;
    while (question.isMarked() && isMoreOf(end) && leadsToQuestion(i, end)) {
      end++;
    }
    return end;
  }

  /** {@code Q: When was it built? A: In 1932.} in one line. */
  private static boolean isWithAnswer(Piece piece) {
    if (!piece.isMarked() && !piece.text().startsWith("**") || piece.words() > 100) {
      return false;
    }
    List<int[]> sentences = Sentences.of(piece.text());
    if (sentences.size() < 2 || piece.isHeading()) {
      return false;
    }
    int[] first = sentences.get(0);
    return piece.text().substring(first[0], first[1]).replaceAll("[*_]+$", "").endsWith("?");
  }

  private boolean isMoreOf(int i) {
    return isBodyAt(i) && !pieces.get(i).gap() && !pieces.get(i).isQuestion();
  }

  /** A further paragraph belongs to an answer only where another question comes right behind. */
  private boolean leadsToQuestion(int question, int from) {
    int i = from;
    while (i < from + SAMPLE && isMoreOf(i)) {
      i++;
    }
    return i < pieces.size() && isLike(pieces.get(question), pieces.get(i));
  }

  /**
   * Where the headlines of a list that begins here stand, and behind its last paragraph; empty
   * where none begins.
   */
  List<Integer> headlines(int i) {
    Piece piece = pieces.get(i);
    if (piece.isSectionName() || piece.isQuestion()) {
      return List.of();
    }
    return piece.isMarked() ? marked(i) : plain(i);
  }

  private List<Integer> marked(int from) {
    Piece first = pieces.get(from);
    List<Integer> starts = new ArrayList<>();
    if (from < behindNone) {
      return starts;
    }
    int fewest = Integer.MAX_VALUE;
    int i = from;
    while (i < pieces.size() && isLike(first, pieces.get(i)) && !endsList(i)) {
      if (!starts.isEmpty()) {
        fewest = Math.min(fewest, i - starts.get(starts.size() - 1) - 1);
      }
      starts.add(i++);
      while (isBodyAt(i) && !pieces.get(i).gap() && !pieces.get(i).isQuestion()) {
        i++;
      }
    }
    if (starts.isEmpty()) {
      return List.of();
    }
    int last = starts.get(starts.size() - 1);
    int bodies = starts.size() == 1 ? 1 : fewest;
    int end = Math.min(i, last + 1 + bodies);
    boolean bare = fewest == 0 || end == last + 1;
    if (!areHeadlines(first, starts, bare)) {
      behindNone = i;
      return List.of();
    }
    starts.add(end);
    return starts;
  }

  private boolean endsList(int i) {
    Piece piece = pieces.get(i);
    return piece.isSectionName() || piece.isQuestion() || isAboveHeadings(i);
  }

  /** A heading right above a question or headings of its own is a section's. */
  private boolean isAboveHeadings(int i) {
    if (!pieces.get(i).isHeading() || i + 1 == pieces.size()) {
      return false;
    }
    Piece next = pieces.get(i + 1);
    return next.isQuestion() || next.level() > pieces.get(i).level();
  }

  private static boolean isLike(Piece one, Piece other) {
    return one.mark() == other.mark() && one.level() == other.level();
  }

  /** Numbered ones are; headings that are statements, more than two; list items likewise. */
  private boolean areHeadlines(Piece first, List<Integer> starts, boolean bare) {
    int sentences = 0;
    int words = 0;
    for (int start : starts) {
      sentences += pieces.get(start).isSentence() ? 1 : 0;
      words += pieces.get(start).words();
    }
    boolean statements = 2 * sentences > starts.size();
    if (first.mark() == Mark.NUMBER) {
      return !bare || statements || words >= 4 * starts.size();
    }
    boolean wordy = isWordy(words, starts.size()) || isBrief(starts);
    boolean several = starts.size() >= FEWEST || statements && first.isHeading();
    return several && (statements || wordy && !bare);
  }

  /** Headlines say more than the names of sections do, unless a list of them was announced. */
  private boolean isWordy(int words, int lines) {
    return words >= 4 * lines || pieces.get(0).isTitle() && pieces.get(0).announcesList();
  }

  /** Whether each heading has one paragraph, and a short one. */
  private boolean isBrief(List<Integer> starts) {
    int told = 0;
    for (int k = 0; k < starts.size(); k++) {
      boolean one = k + 1 == starts.size() || starts.get(k + 1) == starts.get(k) + 2;
      if (!one || !isBodyAt(starts.get(k) + 1)) {
        return false;
      }
      told += pieces.get(starts.get(k) + 1).words();
    }
    return isBrief(told, starts.size());
  }

  /** A section is longer than two or three sentences; what is not is one of a list of facts. */
  private static boolean isBrief(int words, int paragraphs) {
    return paragraphs > FEWEST && words <= BRIEF * paragraphs;
  }

  /** Short lines and paragraphs that take turns. */
  private List<Integer> plain(int from) {
    if (isArticleTitle(from) || !takeTurns(from)) {
      return List.of();
    }
    List<Integer> starts = new ArrayList<>();
    int i = from;
    while (isPairOf(from, i)) {
      starts.add(i);
      i += 2;
    }
    starts.add(i);
    return starts;
  }

  /** The first line of all, apart from what is below it, that states nothing or tells of a list. */
  private boolean isArticleTitle(int i) {
    Piece piece = pieces.get(i);
    if (i > 0 || !piece.isTitle() || !isBodyAt(1) || pieces.get(1).close()) {
      return false;
    }
    return piece.announcesList() || !new Headline(Tokenizer.tokens(piece.text())).states();
  }

  /** Whether a pair stands at a place that is laid out as the first one is. */
  private boolean isPairOf(int from, int i) {
    return isPair(i, i == from) && pieces.get(i + 1).close() == pieces.get(from + 1).close();
  }

  private boolean takeTurns(int from) {
    int pairs = 0;
    int longer = 0;
    int sentences = 0;
    int words = 0;
    int heads = 0;
    int bodies = 0;
    int told = 0;
    for (int i = from; pairs < SAMPLE && isPairOf(from, i); i += 2) {
      Piece head = pieces.get(i);
      Piece body = pieces.get(i + 1);
      pairs++;
      longer += body.length() > head.length() ? 1 : 0;
      sentences += head.isSentence() ? 1 : 0;
      words += head.words();
      heads += head.length();
      bodies += Math.min(1000, body.length());
      told += body.words();
    }
    boolean mostly = longer == pairs || pairs > FEWEST && longer * 4 >= pairs * 3;
    mostly |= sentences == 0 && longer * 2 > pairs;
    boolean statements = 2 * sentences > pairs || isWordy(words, pairs) || isBrief(told, pairs);
    return pairs >= FEWEST && mostly && statements && bodies * 5 >= heads * 7;
  }

  private boolean isPair(int i, boolean first) {
    if (!isBodyAt(i) || !isBodyAt(i + 1) || pieces.get(i + 1).gap()) {
      return false;
    }
    Piece head = pieces.get(i);
    boolean byline = first && head.isByline(); // further on a date is a headline like any other
    boolean other = head.isSectionName() || head.isQuestion() || byline;
    boolean fits = head.isShort() && !other && (first || !head.gap());
    return fits && !pieces.get(i + 1).isQuestion() && pieces.get(i + 1).isSentence();
  }

  private boolean isBodyAt(int i) {
    return i < pieces.size() && Pieces.isBody(pieces.get(i));
  }
}
