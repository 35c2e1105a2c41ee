package dev.quizline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementVerdictTest {

  private static final Checker WORLD = World.checker();

  /** An assertion with the verdict of that letter; in parentheses it is an aside. */
  private static Assertion assertion(String letter) {
    boolean aside = letter.startsWith("(");
    Optional<Claim> claim =
        switch (aside ? letter.charAt(1) : letter.charAt(0)) {
          case 'v' -> Optional.of(Claim.of("director", "Ines Varga"));
          case 'c' -> Optional.of(Claim.of("director", "Anton Brekke"));
          case 'd' -> Optional.of(Claim.of("publication-date", "1962-03-09"));
          case 'u' -> Optional.of(Claim.of("composer", "Nino Rota"));
          default -> Optional.empty();
        };
    return new Assertion("as " + letter, claim, aside);
  }

  private static StatementFinding check(String letters) {
    List<Assertion> assertions = new ArrayList<>();
    for (String letter : letters.split(" ")) {
      assertions.add(assertion(letter));
    }
    return WORLD.check(new Statement("fact-01", "Something is said.", assertions));
  }

  @ParameterizedTest
  @CsvSource({
    // 1. a central claim contradicted, else disputed
    "v c,contradicted",
    "c d u o,contradicted",
    "v d,disputed",
    "d (c),disputed",
    "c,contradicted",
    // 2. all central assertions verified claims, and no aside contradicted or disputed
    "v,verified",
    "v v,verified",
    "v (v),verified",
    "v (u),verified",
    "v (o),verified",
    "v (c),partly verified",
    "v (d),partly verified",
    // 3. no central claim
    "o,opinion",
    "o (v),opinion",
    "o (d),opinion",
    "o (c),contradicted",
    "(c),contradicted",
    "(o),opinion",
    "(v),unverified",
    "(u),unverified",
    "(d),unverified",
    // 4. else partly verified where anything is
    "v o,partly verified",
    "v u,partly verified",
    "u,unverified",
    "u o,unverified",
    "u (v),partly verified",
    "u (c),unverified",
  })
  void follows_from_the_assertions(String letters, String verdict) {
    assertThat(check(letters).verdict().label()).isEqualTo(verdict);
  }

  @Test
  void a_statement_without_assertions_is_unverified() {
    assertThat(WORLD.check(new Statement("fact-02", "Hm.", List.of())).verdict())
        .isEqualTo(Verdict.UNVERIFIED);
  }

  @Test
  void the_finding_has_one_for_each_assertion_in_order() {
    StatementFinding finding = check("v o (c)");
    assertThat(finding.assertions())
        .extracting(AssertionFinding::verdict)
        .containsExactly(Verdict.VERIFIED, Verdict.OPINION, Verdict.CONTRADICTED);
    assertThat(finding.assertions().get(1).claim()).isEmpty();
  }
}
