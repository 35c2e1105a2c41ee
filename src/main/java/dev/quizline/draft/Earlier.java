package dev.quizline.draft;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.Provenance;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.TrueFalse;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a bank has already: no fact is drafted again in a kind that it has, however the question was
 * edited, and nothing that was deleted from it comes back.
 */
public final class Earlier {

  private final Set<String> ids;
  private final Optional<String> subject;
  private final List<BankQuestion> questions;
  private final Map<String, List<BankQuestion>> byFact = new HashMap<>();

  private Earlier(Collection<String> ids, Optional<String> subject, List<BankQuestion> questions) {
    this.ids = new HashSet<>(ids);
    this.subject = subject;
    this.questions = questions;
    for (BankQuestion banked : questions) {
      this.ids.add(banked.question().id());
      facts(banked)
          .forEach(fact -> byFact.computeIfAbsent(fact, it -> new ArrayList<>(2)).add(banked));
    }
  }

  /** Nothing yet. */
  public static Earlier nothing() {
    return new Earlier(Set.of(), Optional.empty(), List.of());
  }

  /**
   * @param drafted ids of all that was ever drafted into it
   */
  public static Earlier in(Bank bank, Collection<String> drafted) {
    return new Earlier(drafted, Optional.of(bank.subject().orElse("")), bank.questions());
  }

  /** What claims that name no subject are about, where that is settled; "" for none. */
  Optional<String> subject() {
    return subject;
  }

  List<BankQuestion> questions() {
    return questions;
  }

  boolean knowsId(String id) {
    return ids.contains(id);
  }

  boolean has(Known known, Kind kind) {
    return about(known).stream().anyMatch(banked -> banked.question().kind() == kind);
  }

  int count(Known known) {
    return about(known).size();
  }

  /** The questions on a fact. */
  Set<BankQuestion> about(Known known) {
    Set<BankQuestion> about =
        new LinkedHashSet<>(byFact.getOrDefault(name(known.claim()), List.of()));
    about.addAll(byFact.getOrDefault(name(known.root().claim()), List.of()));
    return about;
  }

  /** The facts that a question asks about, as it was drafted; else as its own claim says. */
  private Set<String> facts(BankQuestion banked) {
    Set<String> facts = new LinkedHashSet<>();
    banked
        .provenance()
        .map(Provenance::from)
        .ifPresent(roots -> roots.forEach(root -> facts.add(name(root.claim()))));
    List<Optional<Claim>> claims = new ArrayList<>(banked.gapClaims());
    claims.add(banked.claim());
    for (Optional<Claim> claim : claims) {
      claim.ifPresent(it -> facts.add(name(filled(it, banked))));
    }
    return facts;
  }

  private Claim filled(Claim claim, BankQuestion banked) {
    Claim about =
        claim.subject().isPresent()
            ? claim
            : claim.about(subject.filter(it -> !it.isEmpty()).orElse("?"));
    return about.value().isPresent() || banked.question() instanceof TrueFalse
        ? about
        : about.withValue(banked.question().answerText());
  }

  private static String name(Claim claim) {
    return claim.subject().orElse("?")
        + "|"
        + claim.property()
        + "|"
        + claim.value().map(Folding::key).orElse("");
  }
}
