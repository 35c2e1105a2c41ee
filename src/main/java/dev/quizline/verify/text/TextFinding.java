package dev.quizline.verify.text;

import dev.quizline.verify.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What a text says and what the references say of it.
 *
 * @param unread names and figures of the text that are in no claim
 * @param reason why nothing could be read, or why a verified text is only partly so; one clause
 */
public record TextFinding(
    String text,
    Verdict verdict,
    List<ReadClaim> claims,
    List<ReadOpinion> opinions,
    List<Span> unread,
    Optional<String> reason) {
  public TextFinding {
    claims = List.copyOf(claims);
    opinions = List.copyOf(opinions);
    unread = List.copyOf(unread);
  }
}
