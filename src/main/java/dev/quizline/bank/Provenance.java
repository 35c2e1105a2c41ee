package dev.quizline.bank;

import dev.quizline.verify.Claim;
import dev.quizline.verify.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Where a drafted question comes from, so that a person can look up why it was asked and drafting
 * again knows it, however it was edited since.
 *
 * @param source the file name of the article, or of the reference where there was no article
 * @param digest the first digits of the SHA-256 of the text that was read; empty where the person
 *     took it out
 * @param template how it was worded and asked: {@code director/single-choice}
 * @param seed what chance was drawn from
 * @param from the claims that it asks about, one or more; an ordering has several
 */
public record Provenance(
    String source, Optional<String> digest, String template, long seed, List<Root> from) {

  public Provenance {
    from = List.copyOf(from);
    if (from.isEmpty()) {
      throw new IllegalArgumentException("a question comes from one claim at least");
    }
  }

  /**
   * One claim, and where it was made.
   *
   * @param statement the part of the article that makes it: {@code fact-06}, {@code p3s2}; empty:
   *     there was no article
   * @param span of the claim's value in the text that was read, in Unicode code points
   * @param claim as the article makes it
   * @param fact what bears it out: the subject and the property in the reference, as {@code
   *     the-soft-skin/director}
   */
  public record Root(Optional<String> statement, Optional<Span> span, Claim claim, String fact) {}
}
