package dev.quizline.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Items to be put in order; marked by the share of neighbouring pairs that are right.
 *
 * @param order first to last; at least two, all different
 * @param shown the positions in {@code order} in the sequence in which they are shown
 */
public record Ordering(Item item, List<String> order, List<Integer> shown) implements Question {

  public Ordering {
    order = Require.different(order, 2, "items to order");
    shown = List.copyOf(shown);
    Require.permutation(shown, order.size(), "the sequence shown");
  }

  /** The question as its author wrote it: shown in the right order. */
  public static Ordering of(Item item, List<String> order) {
    return new Ordering(item, order, Arrangement.inOrder(order.size()));
  }

  @Override
  public Kind kind() {
    return Kind.ORDERING;
  }

  @Override
  public Mark mark(Response response) {
    if (!(response instanceof Response.Ordered ordered) || !isWhole(ordered.indices())) {
      return Misfit.mark(response);
    }
    List<Integer> places = Arrangement.pick(shown, ordered.indices());
    int pairs = order.size() - 1;
    long right =
        IntStream.range(0, pairs).filter(i -> places.get(i) + 1 == places.get(i + 1)).count();
    return right == pairs
        ? Mark.RIGHT
        : new Mark((double) right / pairs, right + " of " + pairs + " neighbouring pairs right");
  }

  @Override
  public Response read(String line) {
    Optional<List<Integer>> named = new Choices(shownTexts()).several(line);
    return named.isPresent() && isWhole(named.get())
        ? new Response.Ordered(named.get())
        : new Response.Unreadable(
            line,
            "not an order of all "
                + order.size()
                + ": name each once, first to last, with "
                + Labels.several(order.size())
                + ", or their texts with ; between them");
  }

  @Override
  public Ordering arranged(RandomGenerator random) {
    return new Ordering(item, order, Arrangement.outOfOrder(order.size(), random));
  }

  @Override
  public String answerText() {
    return String.join("; ", order);
  }

  @Override
  public String describe(Response response) {
    return response instanceof Response.Ordered ordered
        ? new Choices(shownTexts()).texts(ordered.indices())
        : Misfit.describe(response);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.ordering(this);
  }

  private List<String> shownTexts() {
    return Arrangement.pick(order, shown);
  }

  private boolean isWhole(List<Integer> indices) {
    return indices.size() == order.size()
        && new HashSet<>(indices).size() == order.size()
        && indices.stream().allMatch(i -> i >= 0 && i < order.size());
  }
}
