package dev.quizline.exchange;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.SingleChoice;
import java.util.function.Predicate;

/** What a question or a bank may have besides what its kind asks for; formats differ in them. */
public enum Trait {
  EXPLAIN("explain", "an explanation", asked -> !asked.question().item().explain().isBlank()),
  HINT("hint", "a hint", asked -> asked.question().item().hint().isPresent()),
  TAGS("tags", "tags", asked -> !asked.question().item().tags().isEmpty()),
  DIFFICULTY(
      "difficulty",
      "a difficulty",
      asked -> asked.question().item().difficulty() != Difficulty.MEDIUM),
  POINTS("points", "points", asked -> asked.question().item().points() != 1),
  TIME("time", "a time limit", asked -> asked.question().item().time().isPresent()),
  PIN("pin", "a choice pinned to the end", Trait::isPinned),
  ABOUT("about", "statements it is about", asked -> !asked.about().isEmpty()),
  CLAIM(
      "claim",
      "a claim that proves its key",
      asked ->
          asked.claim().isPresent() || asked.gapClaims().stream().anyMatch(c -> c.isPresent())),
  VARIABLES("variables", "variables", asked -> asked.template().isPresent()) {
    @Override
    Loss lostFrom(String item) {
      return new Loss(item, key(), "variables", "one instance written");
    }
  },
  PROVENANCE("provenance", "where it was drafted from", asked -> asked.provenance().isPresent()),
  TITLE("title", "its title", bank -> !bank.title().isBlank(), true),
  SOURCE("source", "its source", bank -> bank.origin().isPresent(), true),
  LANGUAGE("language", "its language", bank -> !bank.language().equals("en"), true),
  SUBJECT("subject", "its subject", bank -> bank.subject().isPresent(), true),
  REFERENCES("references", "its references", bank -> !bank.references().isEmpty(), true),
  STATEMENTS("statements", "its statements", bank -> !bank.statements().isEmpty(), true);

  private final String key;
  private final String noun;
  private final Predicate<BankQuestion> ofQuestion;
  private final Predicate<Bank> ofBank;

  Trait(String key, String noun, Predicate<BankQuestion> ofQuestion) {
    this.key = key;
    this.noun = noun;
    this.ofQuestion = ofQuestion;
    this.ofBank = bank -> false;
  }

  Trait(String key, String noun, Predicate<Bank> ofBank, boolean whole) {
    this.key = key;
    this.noun = noun;
    this.ofQuestion = asked -> false;
    this.ofBank = ofBank;
  }

  /** As banks name it. */
  public String key() {
    return key;
  }

  boolean isIn(BankQuestion asked) {
    return ofQuestion.test(asked);
  }

  boolean isIn(Bank bank) {
    return ofBank.test(bank);
  }

  Loss lostFrom(String item) {
    return new Loss(item, key, noun, Loss.LEFT_OUT);
  }

  private static boolean isPinned(BankQuestion asked) {
    return asked.question() instanceof SingleChoice single && single.pinLast()
        || asked.question() instanceof MultipleChoice multiple && multiple.pinLast();
  }
}
