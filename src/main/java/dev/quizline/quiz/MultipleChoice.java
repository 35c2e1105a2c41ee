package dev.quizline.quiz;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Any number of right choices among several; marked max(0, 1 - 2h/n) with h the wrong ticks and
 * misses over n choices (KlickerUZH's partial credit).
 *
 * @param choices at least two, all different
 * @param answers indices into {@code choices}, at least one
 * @param pinLast the last choice stays last when the others are shuffled
 */
public record MultipleChoice(
    Item item, List<String> choices, SortedSet<Integer> answers, boolean pinLast)
    implements Question {

  public MultipleChoice {
    choices = Require.different(choices, 2, "choices");
    answers = Collections.unmodifiableSortedSet(new TreeSet<>(answers));
    Require.that(!answers.isEmpty(), "at least one choice must be right");
    for (int answer : answers) {
      Require.index(answer, choices, "every answer");
    }
  }

  @Override
  public Kind kind() {
    return Kind.MULTIPLE_CHOICE;
  }

  @Override
  public Mark mark(Response response) {
    if (!(response instanceof Response.ChosenSet chosen)
        || chosen.indices().stream().anyMatch(i -> i < 0 || i >= choices.size())) {
      return Misfit.mark(response);
    }
    long right = chosen.indices().stream().filter(answers::contains).count();
    long wrong = chosen.indices().size() - right;
    long missed = answers.size() - right;
    return wrong + missed == 0
        ? Mark.RIGHT
        : new Mark(
            Math.max(0, choices.size() - 2 * (wrong + missed)) / (double) choices.size(),
            "ticked: " + right + " right, " + wrong + " wrong, " + missed + " missed");
  }

  @Override
  public Response read(String line) {
    return new Choices(choices)
        .several(line)
        .<Response>map(named -> new Response.ChosenSet(new TreeSet<>(named)))
        .orElseGet(
            () ->
                new Response.Unreadable(
                    line,
                    "not all of that is among the choices: answer with "
                        + Labels.several(choices.size())
                        + ", or the texts of choices with ; between them"));
  }

  @Override
  public MultipleChoice arranged(RandomGenerator random) {
    List<Integer> order = Arrangement.of(choices, pinLast, random);
    SortedSet<Integer> moved =
        answers.stream().map(order::indexOf).collect(Collectors.toCollection(TreeSet::new));
    return new MultipleChoice(item, Arrangement.pick(choices, order), moved, pinLast);
  }

  @Override
  public String answerText() {
    return new Choices(choices).texts(answers);
  }

  @Override
  public String describe(Response response) {
    return response instanceof Response.ChosenSet chosen
        ? new Choices(choices).texts(chosen.indices())
        : Misfit.describe(response);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.multipleChoice(this);
  }
}
