package dev.quizline.verify.text;

import dev.quizline.verify.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Claims without those that the record does not cover, but settles as the same words in another
 * sense: who studied under V had V as an advisor, whether or not a list of teachers is kept.
 */
final class Settled {

  private final List<ReadClaim> claims;
  private final List<Said> said;

  private Settled(List<ReadClaim> claims, List<Said> said) {
    this.claims = claims;
    this.said = said;
  }

  /**
   * @param claims of one passage, which is never long, for each is held against all others
   * @param said what each of the claims is the verdict on
   */
  static List<ReadClaim> of(List<ReadClaim> claims, List<Said> said) {
    Settled all = new Settled(claims, said);
    List<ReadClaim> settled = new ArrayList<>(claims.size());
    for (int i = 0; i < claims.size(); i++) {
      if (all.verdict(i) != Verdict.UNVERIFIED || !all.isTold(i)) {
        settled.add(claims.get(i));
      }
    }
    return settled;
  }

  private Verdict verdict(int claim) {
    return claims.get(claim).finding().verdict();
  }

  private boolean isTold(int claim) {
    for (int k = 0; k < claims.size(); k++) {
      boolean verified = verdict(k) == Verdict.VERIFIED;
      boolean decided = verified || verdict(k) == Verdict.CONTRADICTED;
      if (verified && isSaidWith(said.get(claim), said.get(k))
          || decided && isConverse(said.get(claim), said.get(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaidWith(Said one, Said other) {
    boolean within =
        other.hit().from() <= one.value().from() && one.value().to() <= other.hit().to();
    return within || one.value() == other.value() && one.hit().overlaps(other.hit());
  }

  /** {@code V is the director of S}: said of S, and of V as whose work S is known. */
  private static boolean isConverse(Said work, Said maker) {
    boolean together =
        work.senses().get(0).id().equals("notable-work") || work.hit().overlaps(maker.hit());
    return together
        && !Collections.disjoint(work.value().subjects(), maker.subjects())
        && !Collections.disjoint(work.subjects(), maker.value().subjects());
  }
}
