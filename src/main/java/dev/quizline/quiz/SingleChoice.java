package dev.quizline.quiz;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * One right choice among several.
 *
 * @param choices at least two, all different
 * @param answer index into {@code choices}
 * @param pinLast the last choice stays last when the others are shuffled
 */
public record SingleChoice(Item item, List<String> choices, int answer, boolean pinLast)
    implements Question {

  public SingleChoice {
    choices = Require.different(choices, 2, "choices");
    Require.index(answer, choices, "the answer");
  }

  @Override
  public Kind kind() {
    return Kind.SINGLE_CHOICE;
  }

  @Override
  public Mark mark(Response response) {
    return response instanceof Response.Chosen chosen
        ? Mark.of(chosen.index() == answer)
        : Misfit.mark(response);
  }

  @Override
  public Response read(String line) {
    OptionalInt chosen = new Choices(choices).one(line);
    return chosen.isPresent()
        ? new Response.Chosen(chosen.getAsInt())
        : new Response.Unreadable(
            line,
            "not one of the choices: answer with "
                + Labels.one(choices.size())
                + ", or the text of a choice");
  }

  @Override
  public SingleChoice arranged(RandomGenerator random) {
    List<Integer> order = Arrangement.of(choices, pinLast, random);
    return new SingleChoice(item, Arrangement.pick(choices, order), order.indexOf(answer), pinLast);
  }

  /**
   * The places among which chance may put the answer, from 0; one where it stands still: among
   * numbers and dates, which ascend, and pinned as the last.
   */
  public int places() {
    int last = choices.size() - 1;
    if (!Arrangement.isFree(choices, pinLast) || pinLast && answer == last) {
      return 1;
    }
    return pinLast ? last : last + 1;
  }

  /**
   * In an order of chance, but for the answer.
   *
   * @param place where the answer comes to stand, below {@link #places}, which is more than 1
   */
  public SingleChoice arranged(RandomGenerator random, int place) {
    Require.that(place >= 0 && place < places(), "the answer cannot stand at place ", place);
    List<Integer> order = Arrangement.of(choices, pinLast, random);
    Collections.swap(order, order.indexOf(answer), place);
    return new SingleChoice(item, Arrangement.pick(choices, order), place, pinLast);
  }

  @Override
  public String answerText() {
    return choices.get(answer);
  }

  @Override
  public String describe(Response response) {
    return response instanceof Response.Chosen chosen
        ? new Choices(choices).text(chosen.index())
        : Misfit.describe(response);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.singleChoice(this);
  }
}
