package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.journal.History;
import dev.quizline.journal.Round;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.FactCheckRound;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Which of a deck's questions a game draws from. The same pool, rules and seed give the same
 * questions, today and when the game is resumed.
 *
 * @param missedBy the history in which a question has to be missed to be asked; empty: any question
 */
record Pool(Deck deck, Optional<TagFilter> tags, Optional<History> missedBy) {

  /**
   * @throws Failure nothing is left to ask; it says why
   */
  List<Question> questions(Rules rules, long seed) {
    List<Question> questions = deck.questions(seed);
    require(
        questions,
        ExitStatus.USAGE,
        deck.round() == Round.QUIZ
            ? deck.name() + " has no questions."
            : deck.name() + " has no statements that the record settles.");
    tags.ifPresent(filter -> questions.removeIf(q -> !filter.takes(q.item().tags())));
    require(
        questions, ExitStatus.USAGE, "No question of " + deck.name() + " has the tags asked for.");
    if (missedBy.isPresent()) {
      String player = rules.players().get(0);
      Set<String> missed = missed(missedBy.get(), player);
      questions.removeIf(question -> !missed.contains(question.id()));
      require(
          questions, ExitStatus.OK, player + " has missed nothing in " + deck.name() + " so far.");
    }
    return deck.round() == Round.QUIZ ? questions : balanced(questions, rules, seed);
  }

  private static void require(List<Question> questions, ExitStatus status, String otherwise) {
    if (questions.isEmpty()) {
      throw new Failure(status, otherwise);
    }
  }

  private Set<String> missed(History history, String player) {
    Set<String> missed = new HashSet<>();
    for (Bank bank : deck.banks()) {
      history
          .missed(bank.name(), deck.round(), player)
          .forEach(one -> missed.add(one.marked().attempt().questionId()));
    }
    return missed;
  }

  /** A draw of its own, and so chance of its own: the game goes on with the seed itself. */
  private static List<Question> balanced(List<Question> questions, Rules rules, long seed) {
    List<FactCheck> checks = new ArrayList<>();
    questions.forEach(question -> checks.add((FactCheck) question));
    return FactCheckRound.draw(checks, rules.count(), new SplittableRandom(~seed));
  }

  /** What the journal keeps of how the pool came about. */
  Map<String, String> options() {
    Map<String, String> options = new TreeMap<>();
    tags.ifPresent(filter -> options.put("tags", filter.text()));
    missedBy.ifPresent(history -> options.put("missed", "true"));
    return options;
  }
}
