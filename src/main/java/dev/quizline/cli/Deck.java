package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.journal.Round;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Question;
import dev.quizline.verify.Assertion;
import dev.quizline.verify.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions that a game may draw from, and the banks that they come from. */
record Deck(Round round, List<Bank> banks, Map<String, Placed> byId) {

  /**
   * A question with its bank.
   *
   * @param banked as it stands in the bank; empty in a fact-check round
   */
  record Placed(Bank bank, Question question, Optional<BankQuestion> banked) {

    /** As a game of this seed asks it: with variables, each seed has values of its own. */
    Question question(long seed) {
      return banked.map(one -> one.instance(seed).question()).orElse(question);
    }
  }

  /**
   * @throws Failure two of the banks have a question of the same id
   */
  static Deck ofQuestions(List<Bank> banks) {
    Map<String, Placed> byId = new LinkedHashMap<>();
    for (Bank bank : banks) {
      for (BankQuestion banked : bank.questions()) {
        add(byId, new Placed(bank, banked.question(), Optional.of(banked)));
      }
    }
    return new Deck(Round.QUIZ, banks, byId);
  }

  /** Every assertion that the record settles. */
  static Deck ofAssertions(List<Bank> banks, Audits audits) {
    Map<String, Placed> byId = new LinkedHashMap<>();
    for (Bank bank : banks) {
      Map<String, Judgement> settled = audits.of(bank.name()).judgements();
      for (Statement statement : bank.statements()) {
        int number = 0;
        for (Assertion assertion : statement.assertions()) {
          number++;
          String id = statement.id() + "/" + number;
          if (settled.containsKey(id)) {
            FactCheck check = factCheck(bank, id, assertion, settled.get(id));
            add(byId, new Placed(bank, check, Optional.empty()));
          }
        }
      }
    }
    return new Deck(Round.FACT_CHECK, banks, byId);
  }

  private static FactCheck factCheck(Bank bank, String id, Assertion assertion, Judgement key) {
    Item item =
        new Item(
            id,
            assertion.text(),
            "",
            Optional.empty(),
            Difficulty.MEDIUM,
            List.of(),
            bank.defaultTime(),
            1);
    return new FactCheck(item, id, Optional.of(key));
  }

  private static void add(Map<String, Placed> byId, Placed placed) {
    Placed other = byId.put(placed.question().id(), placed);
    if (other != null) {
      throw new Failure(
          ExitStatus.USAGE,
          other.bank().name()
              + " and "
              + placed.bank().name()
              + " both have a question \""
              + placed.question().id()
              + "\"; play them one after the other.");
    }
  }

  /** As a game of this seed asks them. */
  List<Question> questions(long seed) {
    List<Question> questions = new ArrayList<>(byId.size());
    byId.values().forEach(placed -> questions.add(placed.question(seed)));
    return questions;
  }

  /** As a game of this seed asks it; empty where it is gone from its bank. */
  Optional<Question> question(String id, long seed) {
    return Optional.ofNullable(byId.get(id)).map(placed -> placed.question(seed));
  }

  boolean hasFactChecks() {
    return byId.values().stream().anyMatch(placed -> placed.question() instanceof FactCheck);
  }

  String title() {
    return String.join(" + ", banks.stream().map(Bank::title).toList());
  }

  String name() {
    return String.join("+", banks.stream().map(Bank::name).toList());
  }
}
