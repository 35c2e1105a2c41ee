package dev.quizline.draft.lint;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Kind;
import dev.quizline.verify.Assertion;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Folding;
import dev.quizline.verify.Property;
import dev.quizline.verify.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which facts the questions of a bank ask for, by their claims. */
final class FactsAsked {

  private final Bank bank;
  private final Map<String, Assertion> assertions;

  FactsAsked(Bank bank) {
    this.bank = bank;
    this.assertions = bank.assertions();
  }

  /** A claim of a question, and the values that it or the key gives. */
  private record Asked(Claim claim, Collection<String> values) {}

  /**
   * Names of the facts: two questions with one in common ask for the same, in whatever way. Of a
   * property with a single value every question asks for the same fact, be its sentence false.
   */
  Set<String> facts(BankQuestion banked) {
    Set<String> facts = new TreeSet<>();
    for (Asked asked : asked(banked)) {
      String property = asked.claim.property();
      if (banked.question().kind() == Kind.ORDERING) {
        asked.values.forEach(each -> facts.add(name(each, property, "")));
      } else if (Vocabulary.property(property).filter(Property::single).isPresent()) {
        facts.add(name(subject(asked.claim), property, ""));
      } else {
        asked.values.forEach(each -> facts.add(name(subject(asked.claim), property, each)));
      }
    }
    return facts;
  }

  /**
   * All that a question claims, under a name that only the same claims have; empty where it claims
   * nothing. Whether it is negated makes no difference: who knows the one knows the other.
   */
  Optional<String> claims(BankQuestion banked) {
    List<String> names = new ArrayList<>();
    for (Asked asked : asked(banked)) {
      Set<String> values = new TreeSet<>();
      asked.values.forEach(value -> values.add(value.strip().toLowerCase(Locale.ROOT)));
      names.add(
          name(subject(asked.claim), asked.claim.property(), "")
              + String.join("+", values)
              + "|"
              + asked.claim.role().map(Folding::key).orElse("")
              + "|"
              + asked.claim.year().map(Folding::key).orElse(""));
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("&", names));
  }

  private List<Asked> asked(BankQuestion banked) {
    List<Asked> all = new ArrayList<>();
    List<String> key = KeyTexts.of(banked.question());
    banked.claim().ifPresent(claim -> all.add(asked(claim, key)));
    for (int i = 0; i < banked.gapClaims().size(); i++) {
      List<String> filled = List.of(key.get(i));
      banked.gapClaims().get(i).ifPresent(claim -> all.add(asked(claim, filled)));
    }
    if (banked.question() instanceof FactCheck check) {
      Optional.ofNullable(assertions.get(check.assertion()))
          .flatMap(Assertion::claim)
          .ifPresent(claim -> all.add(asked(claim, List.of())));
    }
    return all;
  }

  /** Where the claim leaves its value open, the key fills it in. */
  private static Asked asked(Claim claim, List<String> key) {
    return new Asked(claim, claim.value().map(List::of).orElse(key));
  }

  private String subject(Claim claim) {
    return claim.subject().or(bank::subject).orElse("");
  }

  private static String name(String subject, String property, String value) {
    return Folding.key(subject) + "|" + property + "|" + Folding.key(value);
  }
}
