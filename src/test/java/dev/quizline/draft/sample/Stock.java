package dev.quizline.draft.sample;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.Location;
import dev.quizline.draft.lint.Kinship.Candidate;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.SingleChoice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Questions to draw from in tests. */
final class Stock {

  private Stock() {}

  static Item item(String id, Difficulty difficulty, String... tags) {
    return new Item(
        id,
        "What is " + id + "?",
        "",
        Optional.empty(),
        difficulty,
        List.of(tags),
        Optional.empty(),
        1);
  }

  static Question choice(String id, Difficulty difficulty, String... tags) {
    List<String> choices = List.of("right " + id, "wrong", "bad", "false");
    return new SingleChoice(item(id, difficulty, tags), choices, 0, false);
  }

  static Question number(String id, Difficulty difficulty, String... tags) {
    return new Numeric(
        item(id, difficulty, tags), BigDecimal.TEN, BigDecimal.ZERO, Optional.empty());
  }

  /** So many choices of medium difficulty with these tags, named {@code prefix0} and so on. */
  static List<Question> choices(String prefix, int count, String... tags) {
    return IntStream.range(0, count)
        .mapToObj(i -> choice(prefix + i, Difficulty.MEDIUM, tags))
        .toList();
  }

  /** With each pair of places kin. */
  static Supply supply(List<Question> questions, int[]... pairs) {
    List<SortedSet<Integer>> kin = new ArrayList<>();
    questions.forEach(question -> kin.add(new TreeSet<>()));
    for (int[] pair : pairs) {
      kin.get(pair[0]).add(pair[1]);
      kin.get(pair[1]).add(pair[0]);
    }
    return new Supply(questions, kin);
  }

  static List<Candidate> candidates(List<Question> questions) {
    List<BankQuestion> banked =
        questions.stream()
            .map(
                question ->
                    new BankQuestion(
                        question,
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Location.of("stock.yaml")))
            .toList();
    Bank bank =
        new Bank(
            "stock",
            Path.of("stock.yaml"),
            "Stock",
            "en",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            banked);
    return Candidate.of(bank);
  }
}
