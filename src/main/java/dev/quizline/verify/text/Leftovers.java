package dev.quizline.verify.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What a sentence says besides its claims, in words in which nothing is named or measured: {@code a
 * painter and a mountain guide}, {@code was opened in 1904, and children threw flowers}. Praise is
 * none of it, nor what only goes on with the list before.
 */
final class Leftovers {

  /** Words that end a list without saying what is in it. */
  private static final Set<String> REST =
      Set.of("others", "other", "more", "else", "many", "all", "so", "forth", "on", "rest", "same");

  private final Passage passage;
  private final Binder binder;

  /** Where the words of claims stand. */
  private final BitSet claimed = new BitSet();

  /**
   * @param said all claims of the passage
   */
  Leftovers(Passage passage, Binder binder, List<Said> said) {
    this.passage = passage;
    this.binder = binder;
    for (Said one : said) {
      claimed.set(one.hit().from(), one.hit().to());
    }
  }

  /** Where each of them stands. */
  List<Span> find() {
    List<Span> found = new ArrayList<>();
    boolean begun = false;
    for (int i = 0; i < passage.size(); i++) {
      Mention mention = passage.mention(i);
      begun = !passage.isEnd(i) && (begun || mention != null && binder.isTaken(mention));
      if (begun && isJoin(i)) {
        int end = end(i + 1);
        if (isLeft(i + 1, end)) {
          found.add(passage.span(i + 1, end));
        }
      }
    }
    for (int start = 0; start < passage.size(); start = end) {
      while (passage.isEnd(start) && start < passage.size()) start++;
      end = start;
      while (!passage.isEnd(end)) end++;
      if (isToldOnly(start, end)) {
        found.add(passage.span(start, end));
      }
    }
    return found;
  }

  private int end;

  private boolean isToldOnly(int from, int to) {
    boolean told = false;
    int words = 0;
    if (passage.is(to, "?") || passage.is("commands", from)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Mention mention = passage.mention(i);
      if (claimed.get(i) || mention != null && binder.isTaken(mention) || isPraise(i)) {
        return false;
      }
      if (mention == null || !mention.isName()) {
      words += isContent(i) ? 1 : 0;
      told |= i > from && isDone(i);
      }
    }
    return told && words > 2;
  }

  private boolean isDone(int i) {
    String word = passage.word(i);
    boolean past = word.length() > 4 && word.endsWith("ed");
    boolean was = passage.is("aux", i - 1) || passage.is("personal", i - 1);
    return past && was || was && Words.is("fronted", word) && word.length()>4;
  }

  private boolean isJoin(int i) {
    return passage.mention(i) == null && passage.is(i, "and");
  }

  private int end(int from) {
    int i = from;
    while (!passage.isEnd(i) && !passage.isSign(i) && !isJoin(i) && !passage.is("relative", i)) {
      i++;
    }
    return i;
  }

  private boolean isLeft(int from, int to) {
    boolean closed = passage.is("negator", from) || passage.is("only", from);
    int words = 0;
    for (int i = from; i < to && !closed; i++) {
      closed = passage.mention(i) != null || claimed.get(i) || isPraise(i);
      words += isContent(i) ? 1 : 0;
    }
    return !closed && words > 1;
  }

  private boolean isPraise(int i) {
    return Words.length("evaluative", passage.tokens(), i) > 0
        || Words.length("opinionFrame", passage.tokens(), i) > 0
        || passage.is("hedge", i);
  }

  private boolean isContent(int i) {
    return !passage.is("determiner", i)
        && !passage.is("preposition", i)
        && !passage.is("aux", i)
        && !passage.is("adverb", i)
        && !passage.is("personal", i)
        && !passage.is("thing", i)
        && !REST.contains(passage.word(i));
  }
}
