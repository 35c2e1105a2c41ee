package dev.quizline.draft;

import dev.quizline.draft.WrongAnswers.Wrong;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.verify.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A question with one right choice among three or four. */
final class ChoiceShape implements Shape {

  private static final int WANTED = 3;
  private static final int NEEDED = 2;
  private static final int SHORTEST_ECHO = 4;

  @Override
  public Kind kind() {
    return Kind.SINGLE_CHOICE;
  }

  @Override
  public Attempt draft(Ask ask, Workshop shop) {
    Optional<String> stem = ask.question();
    if (stem.isEmpty()) {
      return Attempt.none("it is not asked for in one question");
    }
    if (!ask.known().canBeFalsified()) {
      return Attempt.none("the list is open, so no other value is provably wrong");
    }
    List<Wrong> wrong =
        shop.wrongAnswers().find(ask, WANTED, shop.chance(ask.known().key(), kind()));
    if (wrong.size() < NEEDED) {
      return Attempt.none("there are fewer than two wrong answers that the references refute");
    }
    if (isEchoed(ask.key(), stem.get(), wrong)) {
      return Attempt.none("the question has a word of the answer in it");
    }
    List<String> choices = new ArrayList<>(wrong.stream().map(Wrong::value).toList());
    choices.add(ask.key());
    choices.sort(order(ask));
    SingleChoice question =
        new SingleChoice(
            shop.item(ask, Word.CHOICE, stem.get(), Difficulty.MEDIUM),
            choices,
            choices.indexOf(ask.key()),
            false);
    return Attempt.made(
        shop.finished(
            question,
            Optional.of(shop.openClaim(ask.known())),
            List.of(),
            List.of(ask.known()),
            looks(ask, wrong)));
  }

  /** Whether the stem and the key share a word that no wrong answer has. */
  private static boolean isEchoed(String key, String stem, List<Wrong> wrong) {
    List<String> shared = new ArrayList<>(Folding.words(stem));
    shared.retainAll(Folding.words(key));
    shared.removeIf(word -> word.length() < SHORTEST_ECHO);
    wrong.forEach(it -> shared.removeAll(Folding.words(it.value())));
    return !shared.isEmpty();
  }

  /** Figures ascend; what stands where in an alphabet tells nobody anything. */
  private static Comparator<String> order(Ask ask) {
    return ask.figure().isPresent()
        ? Comparator.comparing(
            choice -> Figure.of(ask.known().property().type(), choice).orElseThrow().number())
        : Comparator.comparing(Folding::fold);
  }

  private static List<String> looks(Ask ask, List<Wrong> wrong) {
    List<String> looks = new ArrayList<>();
    List<String> foreign = wrong.stream().filter(it -> !it.ofRecord()).map(Wrong::value).toList();
    if (ask.figure().isEmpty() && !foreign.isEmpty()) {
      looks.add("not from the reference: " + String.join(", ", foreign) + ".");
    }
    if (wrong.size() < WANTED) {
      looks.add("only " + wrong.size() + " wrong answers could be proved wrong.");
    }
    return looks;
  }
}
