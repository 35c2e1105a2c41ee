package dev.quizline.verify;

import dev.quizline.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds claims, statements and keys against references. Immutable; safe for any thread. */
public final class Checker {

  private final References references;
  private final ClaimCheck claims;

  /**
   * @param references all that may be asked, in order; a subject that several hold is one subject
   * @param subject what a claim is about that names none; empty: the first subject of the first
   *     reference that has any
   */
  public Checker(List<Reference> references, Optional<String> subject) {
    this.references = new References(references);
    claims =
        new ClaimCheck(
            this.references, subject.isPresent() ? subject : this.references.firstSubject());
  }

  /** Total: an unknown subject or property gives an unverified finding that says so. */
  public ClaimFinding check(Claim claim) {
    return claims.check(claim);
  }

  /**
   * A claim that goes with the word "only": true where its list is complete and holds nothing else.
   *
   * @param values all that are said together, this one among them
   */
  public ClaimFinding checkOnly(Claim claim, List<String> values) {
    return claims.checkOnly(claim, values);
  }

  /**
   * A claim whose value is how many values there are: a number, with a bound or not.
   *
   * @param whole all there are is counted, so that a longer list refutes it even where it is open
   */
  public ClaimFinding checkCount(Claim claim, boolean whole) {
    return claims.checkCount(claim, whole);
  }

  /** What the record has where a claim looks for its value; empty where it knows nothing there. */
  public Optional<Recorded> recorded(Claim claim) {
    return claims.comparison(claim).map(it -> Recorded.of(it, claims.contextOf(claim)));
  }

  public AssertionFinding check(Assertion assertion) {
    return assertion.claim().isEmpty()
        ? new AssertionFinding(assertion, Optional.empty())
        : new AssertionFinding(assertion, Optional.of(check(assertion.claim().get())));
  }

  public StatementFinding check(Statement statement) {
    List<AssertionFinding> findings = new ArrayList<>(statement.assertions().size());
    for (Assertion assertion : statement.assertions()) {
      findings.add(check(assertion));
    }
    return new StatementFinding(statement, StatementVerdict.of(findings), findings);
  }

  /**
   * Holds a question's key, and each wrong choice, against the record. The verdict is on the key: a
   * true-false question whose answer is false, and a fact check on an assertion that is false, have
   * a verified key where the record contradicts the sentence; their findings are on the negation.
   * Of several accepted answers the first is checked; the others are other ways to write it.
   *
   * @param claim the question's own claim, its value left open where the key is the value; where
   *     the value is there and the choices are roles or years, the key is that
   * @param gaps claims of a cloze's gaps, by the gap's number from 0
   * @param assertion what a fact check is about
   */
  public KeyFinding check(
      Question question,
      Optional<Claim> claim,
      List<Optional<Claim>> gaps,
      Optional<Assertion> assertion) {
    return question.match(new KeyCheck(references, claims, claim, gaps, assertion));
  }
}
