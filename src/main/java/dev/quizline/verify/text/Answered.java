package dev.quizline.verify.text;

import dev.quizline.verify.Claim;
import dev.quizline.verify.ClaimFinding;
import dev.quizline.verify.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The verdict on a question with its answer. A yes asserts what was asked, a no denies it. An
 * answer that speaks of something else than was asked is beside the point: all its claims are
 * asides, so that they cannot verify what they do not answer.
 */
final class Answered {

  private final TextFinding read;
  private final Question question;
  private final Composition composition = new Composition();
  private final Set<String> asked;
  private boolean beside;

  /**
   * @param text question and answer, without markup
   * @param read the two, read together
   */
  Answered(String text, TextFinding read, TextReader reader, About topic) {
    question = Question.of(text);
    this.read = completed(text, read, reader, topic);
    asked = question.properties();
  }

  private TextFinding completed(String text, TextFinding read, TextReader reader, About topic) {
    for (ReadClaim claim : read.claims()) {
      if (isAnswer(claim.span())) {
        return read;
      }
    }
    List<ReadClaim> claims = new ArrayList<>(read.claims());
    claims.addAll(Ellipsis.claims(text, question, reader, topic));
    List<Span> unread = new ArrayList<>(read.unread());
    for (ReadClaim claim : claims) {
      unread.removeIf(span -> covers(claim.span(), span));
    }
    return new TextFinding(
        read.text(), read.verdict(), claims, read.opinions(), unread, read.reason());
  }

  private static boolean covers(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  TextFinding finding() {
    Set<String> told = new HashSet<>();
    for (ReadClaim claim : read.claims()) {
      if (isAnswer(claim.span()) || question.settled()) {
        told.add(claim.finding().claim().property());
      }
    }
    beside = !asked.isEmpty() && !told.isEmpty() && asked.stream().noneMatch(told::contains);
    for (ReadClaim claim : read.claims()) {
      add(claim);
    }
    if (!read.opinions().isEmpty()) {
      composition.addOpinion(composition.hasCentralClaim());
    }
    return judged();
  }

  private boolean isAnswer(Span span) {
    return span.start() >= question.end();
  }

  private void add(ReadClaim claim) {
    if (isAnswer(claim.span())) {
      composition.add(claim, claim.aside() || beside);
    } else if (question.isDenied()) {
      composition.add(denied(claim), claim.aside());
    } else if (question.settled()) {
      composition.add(claim, claim.aside());
    } else if (!question.isYesOrNo()) {
      composition.add(claim, true);
    }
  }

  private static ReadClaim denied(ReadClaim claim) {
    ClaimFinding finding = claim.finding();
    Claim denial = finding.claim().negation();
    ClaimFinding turned =
        new ClaimFinding(
            denial,
            finding.property(),
            finding.verdict().turnedRound(),
            finding.evidence(),
            finding.why());
    return new ReadClaim(turned, claim.span(), claim.aside(), claim.only(), claim.modality());
  }

  private TextFinding judged() {
    List<Span> unread = new ArrayList<>();
    for (Span span : read.unread()) {
      if (isAnswer(span) || question.settled()) {
        unread.add(span);
      }
    }
    Verdict verdict = composition.verdict();
    Optional<String> reason = composition.claims().isEmpty() ? read.reason() : Optional.empty();
    if (beside) {
      reason = Optional.of("the answer tells something else than was asked");
    } else if (verdict == Verdict.VERIFIED && !unread.isEmpty()) {
      verdict = Verdict.PARTLY_VERIFIED;
      reason = Optional.of("not all that it says could be read");
    }
    return new TextFinding(
        read.text(), verdict, composition.claims(), read.opinions(), unread, reason);
  }
}
