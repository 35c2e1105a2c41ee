package dev.quizline.quiz;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lefts to be matched with rights; marked by the share of pairs that are right.
 *
 * @param pairs at least one, every left different; two lefts may share a right
 * @param extra rights that match nothing
 * @param rights every right, those of the pairs and the extra ones without repeats, in the sequence
 *     in which they are shown
 */
public record Matching(Item item, List<Pair> pairs, List<String> extra, List<String> rights)
    implements Question {

  /** What belongs together. */
  public record Pair(String left, String right) {}

  public Matching {
    pairs = List.copyOf(pairs);
    extra = Require.texts(extra, 0, "extra rights");
    rights = Require.different(rights, 1, "rights");
    Require.different(pairs.stream().map(Pair::left).toList(), 1, "lefts");
    Set<String> paired = pairs.stream().map(Pair::right).collect(Collectors.toSet());
    Require.that(extra.stream().noneMatch(paired::contains), "an extra right must match nothing");
    Set<String> all =
        Stream.of(paired, extra).flatMap(Collection::stream).collect(Collectors.toSet());
    Require.that(all.equals(new HashSet<>(rights)), "rights must be those of the pairs and extra");
  }

  /** The question as its author wrote it: the rights in the order of the pairs, then the extra. */
  public static Matching of(Item item, List<Pair> pairs, List<String> extra) {
    List<String> rights =
        Stream.concat(pairs.stream().map(Pair::right), extra.stream()).distinct().toList();
    return new Matching(item, pairs, extra, rights);
  }

  @Override
  public Kind kind() {
    return Kind.MATCHING;
  }

  @Override
  public Mark mark(Response response) {
    if (!(response instanceof Response.Matched matched)) {
      return Misfit.mark(response);
    }
    long right = matched.pairs().entrySet().stream().filter(this::isRight).count();
    return right == pairs.size()
        ? Mark.RIGHT
        : new Mark((double) right / pairs.size(), right + " of " + pairs.size() + " pairs right");
  }

  @Override
  public Response read(String line) {
    Optional<SortedMap<Integer, Integer>> pairs = new Pairing(lefts(), rights).read(line);
    return pairs.isPresent()
        ? new Response.Matched(pairs.get())
        : new Response.Unreadable(line, new Pairing(lefts(), rights).expected());
  }

  @Override
  public Matching arranged(RandomGenerator random) {
    List<Integer> order = Arrangement.shuffled(rights.size(), random);
    return new Matching(item, pairs, extra, Arrangement.pick(rights, order));
  }

  @Override
  public String answerText() {
    return pairs.stream()
        .map(pair -> pair.left + " = " + pair.right)
        .collect(Collectors.joining("; "));
  }

  @Override
  public String describe(Response response) {
    return response instanceof Response.Matched matched
        ? new Pairing(lefts(), rights).texts(matched.pairs())
        : Misfit.describe(response);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.matching(this);
  }

  private List<String> lefts() {
    return pairs.stream().map(Pair::left).toList();
  }

  private boolean isRight(Map.Entry<Integer, Integer> given) {
    int left = given.getKey();
    int right = given.getValue();
    return left >= 0
        && left < pairs.size()
        && right >= 0
        && right < rights.size()
        && pairs.get(left).right.equals(rights.get(right));
  }
}
