package dev.quizline.verify.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A heading, a list item or a paragraph of an article.
 *
 * @param start of its words in the article, behind the mark, in chars
 * @param end behind its last word
 * @param level of a Markdown heading; 0 for what is none
 * @param gap it begins a new part: a rule or more than one empty line stands before it
 * @param close it stands right under the one before, without an empty line
 */
record Piece(String article, int start, int end, Mark mark, int level, boolean gap, boolean close) {

  enum Mark {
    NONE,
    NUMBER,
    BULLET,
    /** Before an answer: {@code A:}. */
    ANSWER
  }

  /** A headline is not longer than this. */
  private static final int MOST_WORDS = 25;

  private static final int MOST_TITLE_WORDS = 16;

  private static final Set<String> SECTIONS =
      Set.of(
          "introduction",
          "conclusion",
          "faq",
          "faqs",
          "frequently asked questions",
          "questions",
          "common questions",
          "q&a",
          "questions and answers",
          "references",
          "sources",
          "further reading",
          "see also",
          "summary",
          "final thoughts",
          "facts",
          "trivia",
          "overview",
          "notes");

  private static final Set<String> LISTED =
      Set.of("facts", "things", "reasons", "secrets", "questions", "truths", "details", "stories");

  private static final Set<String> CONTENTS =
      Set.of("table of contents", "contents", "in this article", "on this page", "jump to");

  /** What says nothing of what a line is. */
  private static final Pattern MARKS = Pattern.compile("[*_#:.]");

  /** Cut out when it is asked for: a long article is not to be kept twice. */
  String text() {
    return article.substring(start, end);
  }

  int length() {
    return end - start;
  }

  private boolean endsWith(char c) {
    return end > start && article.charAt(end - 1) == c;
  }

  boolean isHeading() {
    return level > 0;
  }

  /** Asks from its first sentence on; a statement with a question behind it is none. */
  boolean isQuestion() {
    if (!endsWith('?') || words() > MOST_WORDS || mark == Mark.ANSWER) {
      return false;
    }
    List<int[]> sentences = Sentences.of(text());
    return sentences.size() < 2 || text().substring(0, sentences.get(0)[1]).endsWith("?");
  }

  /** Ends as a sentence does; emphasis and quotation marks around it are passed over. */
  boolean isSentence() {
    int i = end;
    while (i > start && "*_\"'\u201D\u2019)]".indexOf(article.charAt(i - 1)) >= 0) {
      i--;
    }
    return i > start && ".!?\u2026\u3002".indexOf(article.charAt(i - 1)) >= 0;
  }

  /** One sentence at most, not too long: what can stand above a paragraph. */
  boolean isShort() {
    return words() <= MOST_WORDS && Sentences.isOne(text());
  }

  /** A line that is no sentence: a title, a name, a section's heading. */
  boolean isTitle() {
    return !isSentence() && !endsWith(':') && words() <= MOST_TITLE_WORDS;
  }

  /** {@code Ten Facts About ...}: words for a title, whatever verb stands behind them. */
  boolean announcesList() {
    for (String word : plain().split("[^\\p{L}]+")) {
      if (LISTED.contains(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isSectionName() {
    return SECTIONS.contains(plain()) || isContents();
  }

  boolean isContents() {
    return CONTENTS.contains(plain());
  }

  /** Who wrote it and when. */
  boolean isByline() {
    String plain = plain();
    if (words() > 12) {
      return false;
    }
    boolean by = plain.startsWith("by ") || plain.startsWith("written by ");
    boolean dated = Dateline.is(plain);
    return dated || by && (!isSentence() || words() <= 5);
  }

  /** Only marks, as of a picture, or a link that leads within the page. */
  boolean isDecoration() {
    return article.startsWith("![", start)
        || article.startsWith("[", start) && text().contains("](#");
  }

  boolean isMarked() {
    return mark == Mark.NUMBER || mark == Mark.BULLET || isHeading();
  }

  String plain() {
    String bare = article.substring(start, Math.min(end, start + 200));
    return MARKS.matcher(bare).replaceAll("").strip().toLowerCase(Locale.ROOT);
  }

  /** How many words, counted no further than needed. */
  int words() {
    int words = 0;
    boolean inside = false;
    for (int i = start; i < end && words <= 100; i++) {
      boolean space = Character.isWhitespace(article.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }
}
