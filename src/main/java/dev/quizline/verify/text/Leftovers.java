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
      int clause = begun ? clause(i) : -1;
      int from = begun && isJoin(i) ? i + 1 : clause;
      if (from > 0 && isLeft(from, end(from), clause > 0)) {
        found.add(passage.span(from, end(from)));
      }
    }
    addSentences(found);
    return found;
  }

  /** {@code , having taught law}, {@code , which doubles as a basket}: where it begins; else -1. */
  private int clause(int comma) {
    if (!passage.is(comma, ",")) {
      return -1;
    }
    int from = passage.is("relative", comma + 1) ? comma + 2 : comma + 1;
    boolean relative = from > comma + 1 && !passage.is("copula", from);
    String word = passage.word(from);
    boolean participle =
        word.length() > 5 && word.endsWith("ing") && !passage.is("presenting", from);
    return passage.mention(from) == null && (relative || participle) ? from : -1;
  }

  /** Sentences that tell what was done, and in which nothing else could be read. */
  private void addSentences(List<Span> found) {
    int start = 0;
    for (int i = 0; i <= passage.size(); i++) {
      if (passage.isEnd(i)) {
        if (isTold(start, i)) {
          found.add(passage.span(start, i));
        }
        start = i + 1;
      }
    }
  }

  private boolean isTold(int from, int to) {
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
      boolean plain = mention == null || !mention.isName();
      words += plain && isContent(i) ? 1 : 0;
      told |= plain && i > from && isDone(i);
    }
    return told && words > 1;
  }

  /** {@code was repainted}, {@code they had built}, {@code she travelled}. */
  private boolean isDone(int i) {
    String word = passage.word(i);
    boolean participle = word.length() > 4 && word.endsWith("ed") || Words.is("participle", word);
    int before = passage.is("adverb", i - 1) ? i - 2 : i - 1;
    boolean doer = passage.is("nominative", before);
    boolean now = doer && word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
    return now && !passage.is("copula", i)
        || participle
            && (doer
                || passage.is("aux", before)
                || isDoer(before) && (isPast(word) || leadsOn(i + 1)));
  }

  /** A past that is no adjective. */
  private static boolean isPast(String word) {
    return Words.is("finite", word) && Words.is("participle", word);
  }

  /** A noun, that a verb can follow. */
  private boolean isDoer(int i) {
    return i >= 0
        && passage.token(i).isWord()
        && !passage.is("determiner", i)
        && !passage.is("preposition", i)
        && !passage.is("stop", i)
        && !passage.is(i, "and")
        && !passage.is("copula", i);
  }

  /** What can follow a verb but no adjective. */
  private boolean leadsOn(int i) {
    return passage.isEnd(i)
        || passage.isSign(i)
        || passage.is("determiner", i)
        || passage.is("preposition", i)
        || passage.mention(i) != null;
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

  /**
   * @param clause it has a verb, so that a term in it that nothing is said of is left, too
   */
  private boolean isLeft(int from, int to, boolean clause) {
    boolean closed = passage.is("negator", from) || passage.is("only", from);
    int words = 0;
    for (int i = from; i < to && !closed; i++) {
      Mention mention = passage.mention(i);
      boolean open = clause && mention != null && !mention.isName() && !mention.isMeasure();
      boolean read = mention != null && (!open || binder.isTaken(mention));
      closed = read || claimed.get(i) || isPraise(i);
      words += isContent(i) ? 1 : 0;
    }
    return !closed && words > 1;
  }

  private boolean isPraise(int i) {
    return Opinions.length(passage, i) > 0 || passage.is("hedge", i);
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
