package dev.quizline.cli;

import dev.quizline.bank.DidYouMean;
import dev.quizline.draft.DraftRules;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** What is wanted of a draft. */
final class DraftOptions {

  private static final int USUAL_PER_FACT = 2;

  /** The same questions for everybody who asks for nothing else. */
  private static final long USUAL_SEED = 1;

  @Option(
      names = "--kinds",
      paramLabel = "KIND",
      split = ",",
      description =
          "Only these: single-choice, true-false, cloze, short-answer, numeric, matching,"
              + " ordering.")
  private List<String> kinds = List.of();

  @Option(
      names = "--difficulty",
      paramLabel = "LEVEL",
      split = ",",
      description = "Only these: easy, medium, hard.")
  private List<String> difficulties = List.of();

  @Option(names = "--count", paramLabel = "N", description = "So many questions at most.")
  private Optional<Integer> count = Optional.empty();

  @Option(
      names = "--per-fact",
      paramLabel = "N",
      description = "So many questions on one fact at most, each of another kind. Default: 2.")
  private int perFact = USUAL_PER_FACT;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Other questions; the same number gives the same again. Default: 1.")
  private long seed = USUAL_SEED;

  /**
   * @throws Failure a word or a number among them cannot be meant
   */
  DraftRules rules() {
    requireOne("--count", count.orElse(1));
    requireOne("--per-fact", perFact);
    return new DraftRules(
        chosen(kinds, DraftRules.DRAFTED, Kind::id, "kind of question that can be drafted"),
        chosen(difficulties, EnumSet.allOf(Difficulty.class), Difficulty::label, "difficulty"),
        perFact,
        count.orElse(Integer.MAX_VALUE),
        seed);
  }

  /** How many are wanted; empty: all. */
  Optional<Integer> count() {
    return count;
  }

  private static void requireOne(String option, int number) {
    if (number < 1) {
      throw new Failure(ExitStatus.USAGE, option + " takes a number from 1.");
    }
  }

  /** All of them where none was named. */
  private static <T> Set<T> chosen(
      List<String> words, Set<T> all, Function<T, String> name, String what) {
    List<String> names = all.stream().map(name).sorted().toList();
    for (String word : words) {
      if (!names.contains(word)) {
        List<String> meant = DidYouMean.among(names, word);
        throw new Failure(
            ExitStatus.USAGE,
            "\"" + word + "\" is no " + what + ".",
            meant.isEmpty()
                ? "There are " + String.join(", ", names) + "."
                : "Did you mean " + String.join(" or ", meant) + "?");
      }
    }
    return words.isEmpty()
        ? all
        : Set.copyOf(all.stream().filter(it -> words.contains(name.apply(it))).toList());
  }
}
