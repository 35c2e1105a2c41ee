package dev.quizline.draft;

import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.Location;
import dev.quizline.bank.Provenance;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Question;
import dev.quizline.verify.Checker;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What all shapes of question work with.
 *
 * @param origin what is drafted from
 * @param subject what a bank's claims are about that name nothing
 * @param auditor takes a bank's claims so
 * @param keys of all facts that may be asked about, folded: a false sentence is not to hold one
 */
record Workshop(
    Oracle oracle,
    WrongAnswers wrongAnswers,
    Origin origin,
    String subject,
    Checker auditor,
    Set<String> keys) {

  /**
   * @param source the file name of the article, or of the reference
   * @param digest of its text
   * @param references a digest of all references
   */
  record Origin(String source, String digest, String references, long seed) {}

  /** Chance of its own for each thing that is made, so that one more does not change the others. */
  Chance chance(Object... thing) {
    return Chance.of(
        origin.seed(), origin.digest(), origin.references(), List.of(thing).toString());
  }

  /** The claim as the bank writes it: its subject is left out where it is the bank's. */
  Claim claim(Known known) {
    Claim claim = known.claim();
    return claim.subject().filter(subject::equals).isPresent()
        ? new Claim(
            Optional.empty(),
            claim.property(),
            claim.value(),
            claim.role(),
            claim.year(),
            claim.negated())
        : claim;
  }

  /** The same for a question whose key is the value. */
  Claim openClaim(Known known) {
    Claim claim = claim(known);
    return new Claim(
        claim.subject(), claim.property(), Optional.empty(), claim.role(), claim.year(), false);
  }

  /** What every question has. */
  Item item(Ask ask, Word word, String stem, Difficulty difficulty) {
    return new Item(
        ItemId.of(ask.known(), word.id(), subject),
        stem,
        explanation(ask),
        Optional.empty(),
        difficulty,
        List.of(ask.template().tag()),
        Optional.empty(),
        1);
  }

  /** The fact as a sentence, and what the reference notes on it unless that reads otherwise. */
  private String explanation(Ask ask) {
    String statement = ask.explanation();
    String noted = ask.known().note().map(note -> statement + " " + note).orElse(statement);
    Verdict verdict = oracle.reader().read(noted, ask.known().claim().subject()).verdict();
    boolean sound = verdict == Verdict.VERIFIED || verdict == Verdict.PARTLY_VERIFIED;
    return sound ? noted : statement;
  }

  /**
   * The finished question, if it stands the audit that {@code verify} makes of a bank.
   *
   * @param gapClaims of a cloze
   */
  Optional<Drafted> finished(
      Question question,
      Optional<Claim> claim,
      List<Optional<Claim>> gapClaims,
      List<Known> from,
      List<String> looks) {
    Provenance provenance =
        new Provenance(
            origin.source(),
            Optional.of(origin.digest()),
            from.get(0).property().id() + "/" + question.kind().id(),
            origin.seed(),
            from.stream().map(Known::root).toList());
    BankQuestion banked =
        new BankQuestion(
            question,
            List.of(),
            claim,
            gapClaims,
            Optional.of(provenance),
            Location.of(origin.source()));
    return Oracle.audits(auditor, banked)
        ? Optional.of(new Drafted(banked, from, looks))
        : Optional.empty();
  }
}
