package dev.quizline.draft;

import dev.quizline.verify.Folding;
import dev.quizline.verify.Subject;
import dev.quizline.verify.text.ReadClaim;
import dev.quizline.verify.text.Sentences;
import dev.quizline.verify.text.Span;
import dev.quizline.verify.text.TextFinding;
import dev.quizline.verify.text.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the sentence around a claim, and whether it can stand by itself. */
final class Quotable {

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 20;

  /** A gap does not stand nearer to the beginning. */
  private static final int WORDS_BEFORE_GAP = 2;

  private static final Set<String> POINTERS =
      Set.of(
          ("he she they him them his her their this these those there here however also instead too"
                  + " meanwhile therefore thus another same latter former later earlier next"
                  + " previous we you i our your")
              .split(" "));

  /** What is markup somewhere, or a place in a cloze. */
  private static final String MARKS = "*_`<>{}[]|\\#\n\r\t";

  private Quotable() {}

  static Optional<Known.Quote> of(Unit unit, TextFinding finding, ReadClaim read, Subject subject) {
    String text = unit.text();
    int from = text.offsetByCodePoints(0, read.span().start());
    int to = text.offsetByCodePoints(0, read.span().end());
    int line = text.lastIndexOf('\n', from) + 1;
    int end = text.indexOf('\n', to) < 0 ? text.length() : text.indexOf('\n', to);
    if (line > from || end < to) {
      return Optional.empty();
    }
    for (int[] ends : Sentences.of(text.substring(line, end))) {
      int start = line + ends[0];
      int stop = line + ends[1];
      if (start <= from && to <= stop) {
        Span span = new Span(text.codePointCount(0, start), text.codePointCount(0, stop));
        String before = text.substring(start, from);
        String value = text.substring(from, to);
        String after = text.substring(to, stop);
        boolean whole =
            !read.aside() && isFit(before, value, after, subject) && isSound(finding, read, span);
        return Optional.of(new Known.Quote(before, value, after, whole));
      }
    }
    return Optional.empty();
  }

  private static boolean isFit(String before, String value, String after, Subject subject) {
    String sentence = before + value + after;
    List<String> words = Folding.words(sentence);
    boolean whole = sentence.endsWith(".") && Character.isUpperCase(sentence.codePointAt(0));
    boolean once = !(before + after).contains(value);
    return whole
        && once
        && words.size() >= FEWEST_WORDS
        && words.size() <= MOST_WORDS
        && Folding.words(before).size() >= WORDS_BEFORE_GAP
        && words.stream().noneMatch(POINTERS::contains)
        && sentence.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)
        && Subjects.names(before + after, subject);
  }

  private static boolean isSound(TextFinding finding, ReadClaim own, Span sentence) {
    for (ReadClaim read : finding.claims()) {
      boolean same = read == own || read.span().equals(own.span());
      if (!same && isWithin(read.span(), sentence)) {
        return false;
      }
    }
    return finding.opinions().stream().noneMatch(it -> isWithin(it.span(), sentence))
        && finding.unread().stream().noneMatch(it -> isWithin(it, sentence));
  }

  private static boolean isWithin(Span span, Span sentence) {
    return span.start() >= sentence.start() && span.end() <= sentence.end();
  }
}
