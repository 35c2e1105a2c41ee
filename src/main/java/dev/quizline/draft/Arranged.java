package dev.quizline.draft;

import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.Ordering;
import dev.quizline.verify.Claim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Questions on several facts at once: what came before what, who belongs to what. */
final class Arranged {

  private static final int FEWEST = 3;
  private static final int MOST = 5;
  private static final int MOST_EXTRA = 2;

  /** Those whom a reference lists first are the best known. */
  private static final int WELL_KNOWN = 8;

  private final Workshop shop;

  Arranged(Workshop shop) {
    this.shop = shop;
  }

  /** At most one question for each group of facts that go together. */
  List<Drafted> draft(List<Ask> asks, Set<Kind> kinds) {
    Map<String, List<Ask>> groups = new LinkedHashMap<>();
    for (Ask ask : asks) {
      if (ask.template().together().isPresent() && ask.known().exact() && isSettled(ask)) {
        groups.computeIfAbsent(group(ask), it -> new ArrayList<>()).add(ask);
      }
    }
    List<Drafted> drafted = new ArrayList<>();
    for (List<Ask> group : groups.values()) {
      boolean ordered = group.get(0).figure().isPresent();
      if (kinds.contains(ordered ? Kind.ORDERING : Kind.MATCHING)) {
        (ordered ? ordering(group) : matching(group)).ifPresent(drafted::add);
      }
    }
    return drafted;
  }

  /** Whether the fact leaves no second answer, and its sentence comes back verified. */
  private boolean isSettled(Ask ask) {
    return ask.known().canBeFalsified()
        && ask.known().isOnlyAnswer()
        && shop.oracle().verifies(ask.known().claim(), ask.statement());
  }

  /** Parts go together in one play, everything else over subjects of one type. */
  private static String group(Ask ask) {
    boolean part = ask.known().value().role().isPresent();
    String of = part ? ask.known().subject().id() : ask.known().subject().type();
    return ask.known().property().id() + " of " + of;
  }

  private Optional<Drafted> ordering(List<Ask> group) {
    List<Ask> chosen = new ArrayList<>();
    Set<String> values = new HashSet<>();
    for (Ask ask : shop.chance("ordering", group(group.get(0))).shuffled(group)) {
      if (chosen.size() < MOST && values.add(ask.key())) {
        chosen.add(ask);
      }
    }
    chosen.sort((one, other) -> number(one).compareTo(number(other)));
    if (chosen.size() < FEWEST) {
      return Optional.empty();
    }
    List<String> order = chosen.stream().map(ask -> ask.known().subject().name()).toList();
    return finished(Ordering.of(item(chosen, Word.ORDER), order), chosen);
  }

  private static java.math.BigDecimal number(Ask ask) {
    return ask.figure().orElseThrow().number();
  }

  private Optional<Drafted> matching(List<Ask> group) {
    List<Ask> chosen = new ArrayList<>();
    List<Ask> known = group.subList(0, Math.min(WELL_KNOWN, group.size()));
    for (Ask ask : shop.chance("matching", group(group.get(0))).shuffled(known)) {
      if (chosen.size() < MOST && fits(ask, chosen)) {
        chosen.add(ask);
      }
    }
    if (chosen.size() < FEWEST) {
      return Optional.empty();
    }
    List<Matching.Pair> pairs =
        chosen.stream().map(ask -> new Matching.Pair(left(ask), right(ask))).toList();
    return finished(Matching.of(item(chosen, Word.MATCH), pairs, extra(chosen)), chosen);
  }

  /** Neither side is there yet, and no pair could be made across. */
  private boolean fits(Ask ask, List<Ask> chosen) {
    for (Ask other : chosen) {
      if (left(ask).equals(left(other))
          || right(ask).equals(right(other))
          || !shop.oracle().refutes(crossed(ask, right(other)))
          || !shop.oracle().refutes(crossed(other, right(ask)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPart(Ask ask) {
    return ask.known().value().role().isPresent();
  }

  private static String left(Ask ask) {
    return isPart(ask) ? ask.known().value().text() : ask.known().subject().name();
  }

  private static String right(Ask ask) {
    return isPart(ask) ? ask.known().value().role().orElseThrow() : ask.known().value().text();
  }

  private static Claim crossed(Ask ask, String right) {
    Claim claim = ask.known().claim();
    return isPart(ask) ? claim.withRole(right) : claim.withValue(right);
  }

  /** Parts that somebody else plays. */
  private List<String> extra(List<Ask> chosen) {
    List<String> extra = new ArrayList<>();
    if (isPart(chosen.get(0))) {
      for (var other : chosen.get(0).known().others()) {
        String role = other.value().role().orElse("");
        boolean free =
            !role.isEmpty()
                && !extra.contains(role)
                && chosen.stream()
                    .allMatch(
                        ask ->
                            !right(ask).equals(role) && shop.oracle().refutes(crossed(ask, role)));
        if (free && extra.size() < MOST_EXTRA) {
          extra.add(role);
        }
      }
    }
    return extra;
  }

  private Item item(List<Ask> chosen, Word word) {
    Ask first = chosen.get(0);
    List<String> explained = chosen.stream().map(Ask::statement).toList();
    String about = group(first) + chosen.stream().map(ask -> ask.known().key()).sorted().toList();
    return new Item(
        ItemId.ofSeveral(first.known().property().id(), about, word.id()),
        first.template().together().orElseThrow().with(first.words()),
        String.join(" ", explained),
        Optional.empty(),
        Difficulty.MEDIUM,
        List.of(first.template().tag()),
        Optional.empty(),
        1);
  }

  private Optional<Drafted> finished(dev.quizline.quiz.Question question, List<Ask> chosen) {
    Known first = chosen.get(0).known();
    Claim open = shop.openClaim(first);
    boolean part = isPart(chosen.get(0));
    Claim claim =
        new Claim(
            part ? open.subject() : Optional.empty(),
            open.property(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
    return shop.finished(
        question,
        Optional.of(claim),
        List.of(),
        chosen.stream().map(Ask::known).toList(),
        List.of());
  }
}
