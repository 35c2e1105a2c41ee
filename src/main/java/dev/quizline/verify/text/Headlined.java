package dev.quizline.verify.text;

import dev.quizline.verify.Folding;
import dev.quizline.verify.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The verdict on a headline with its paragraph. What either of them claims is central, premises
 * apart; praise is so only in a headline that claims nothing, or where nothing else is said. A
 * headline that only names what its paragraph is about claims nothing, nor does one in the capitals
 * of a title, which says in brief what follows; another that states what could not be read leaves
 * the whole no more than partly verified.
 */
final class Headlined {

  private final String headline;
  private final Headline words;
  private final TextFinding read;
  private final int end;
  private final Composition composition = new Composition();

  Headlined(String text, TextFinding read) {
    this.read = read;
    List<int[]> sentences = Sentences.of(text);
    int chars = sentences.isEmpty() ? text.length() : sentences.get(0)[1];
    headline = text.substring(0, chars);
    words = new Headline(Tokenizer.tokens(headline));
    end = text.codePointCount(0, chars);
  }

  TextFinding finding() {
    boolean claimed = false;
    boolean told = false;
    for (ReadClaim claim : read.claims()) {
      boolean inHeadline = claim.span().start() < end;
      if (inHeadline && words.isInCapitals() && claim.finding().verdict() == Verdict.UNVERIFIED) {
        continue; // "A House in Milan" need not say where the book is from
      }
      composition.add(claim, claim.aside());
      claimed |= inHeadline && !claim.aside();
      told |= inHeadline;
    }
    boolean praised = hasPraiseInHeadline();
    if (praised) {
      composition.addOpinion(claimed);
    } else if (!read.opinions().isEmpty()) {
      composition.addOpinion(composition.hasCentralClaim());
    }
    return judged(praised || told);
  }

  private boolean hasPraiseInHeadline() {
    for (ReadOpinion opinion : read.opinions()) {
      if (opinion.span().start() < end) {
        return true;
      }
    }
    return false;
  }

  private TextFinding judged(boolean claims) {
    Verdict verdict = composition.verdict();
    Optional<String> reason = read.claims().isEmpty() ? read.reason() : Optional.empty();
    boolean states = words.states() && !words.isInCapitals();
    List<Span> unread = states ? read.unread() : unreadName();
    if (verdict == Verdict.VERIFIED && !claims && states) {
      verdict = Verdict.PARTLY_VERIFIED;
      reason = Optional.of("its headline could not be read");
    } else if (verdict == Verdict.VERIFIED && !unread.isEmpty()) {
      verdict = Verdict.PARTLY_VERIFIED;
      reason = Optional.of("not all that it says could be read");
    }
    return new TextFinding(
        read.text(), verdict, composition.claims(), read.opinions(), unread, reason);
  }

  /** A name in a headline that states nothing is read where the paragraph names it again. */
  private List<Span> unreadName() {
    String paragraph = Folding.fold(read.text().substring(headline.length()));
    return read.unread().stream()
        .filter(
            span -> {
              String name = span.of(read.text());
              boolean figure = Character.isDigit(name.codePointAt(0));
              boolean free =
                  !figure && words.isInCapitals() || paragraph.contains(Folding.fold(name));
              return span.start() >= end || !free;
            })
        .toList();
  }
}
