package dev.quizline.draft;

import dev.quizline.bank.BankQuestion;
import dev.quizline.quiz.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses what to ask: every fact once before any a second time, each time in another kind, the
 * kinds about evenly, true and false sentences about evenly, and no question that gives another
 * away.
 */
final class Selection {

  private final DraftRules rules;
  private final Workshop shop;
  private final Earlier earlier;
  private final Rivals rivals;
  private final List<Drafted> chosen = new ArrayList<>();
  private final Map<String, Integer> asked = new HashMap<>();
  private final Map<Kind, Integer> used = new EnumMap<>(Kind.class);
  private final Set<String> pairs = new HashSet<>();
  private final Map<String, Set<String>> whyNot = new LinkedHashMap<>();
  private int trues;
  private int falses;

  Selection(DraftRules rules, Workshop shop, Subjects subjects, Earlier earlier) {
    this.rules = rules;
    this.shop = shop;
    this.earlier = earlier;
    rivals = new Rivals(subjects);
    for (BankQuestion banked : earlier.questions()) {
      rivals.addStem(banked.question().item().ask());
    }
  }

  /** In the order of the facts. */
  List<Drafted> choose(List<Ask> asks) {
    List<Ask> open = asks.stream().filter(ask -> !ask.known().canBeFalsified()).toList();
    List<Ask> closed = asks.stream().filter(ask -> ask.known().canBeFalsified()).toList();
    boolean judged = rules.kinds().contains(Kind.TRUE_FALSE);
    asks.forEach(this::addEarlier);
    int most = closed.size() * rules.perFact() + open.size();
    int ofEach = judged ? Math.min(open.size(), Math.min(most, rules.count()) / 3) : 0;
    for (Drafted drafted : new Arranged(shop).draft(closed, rules.kinds())) {
      take(drafted, rules.count() - ofEach);
    }
    for (int round = 0; round < rules.perFact(); round++) {
      for (Ask ask : byProperty(closed)) {
        if (chosen.size() < rules.count() - ofEach && count(ask) <= round) {
          one(ask, ofEach);
        }
      }
    }
    for (Ask ask : byProperty(open)) {
      if (judged && trues <= falses) {
        trySentence(ask);
      } else if (judged) {
        note("true and false sentences are kept about even", ask);
      }
    }
    return inOrder(asks);
  }

  /** What the bank has on a fact must not be given away either, and counts as asked. */
  private void addEarlier(Ask ask) {
    for (BankQuestion banked : earlier.about(ask.known())) {
      Drafted drafted = new Drafted(banked, List.of(ask.known()), List.of());
      rivals.add(drafted);
      trues += drafted.isTrueSentence() ? 1 : 0;
      falses += drafted.isFalseSentence() ? 1 : 0;
    }
  }

  /** One of each property first, then the second of each. */
  private static List<Ask> byProperty(List<Ask> asks) {
    Map<String, Integer> seen = new HashMap<>();
    Map<Ask, Integer> rank = new HashMap<>();
    for (Ask ask : asks) {
      rank.put(ask, seen.merge(ask.known().property().id(), 1, Integer::sum));
    }
    List<Ask> ranked = new ArrayList<>(asks);
    ranked.sort(Comparator.comparing(rank::get));
    return ranked;
  }

  private int count(Ask ask) {
    return asked.getOrDefault(ask.known().key(), 0) + earlier.count(ask.known());
  }

  private void one(Ask ask, int wantedFalse) {
    String why = "";
    for (Shape shape : shapes(ask, wantedFalse)) {
      if (isNew(ask.known(), shape.kind())) {
        Shape.Attempt attempt = shape.draft(ask, shop);
        if (attempt.drafted().isPresent() && take(attempt.drafted().get(), rules.count())) {
          return;
        }
        why = attempt.drafted().isPresent() ? "it would give another question away" : attempt.why();
      }
    }
    if (count(ask) == 0 && !why.isEmpty()) {
      note(why, ask);
    }
  }

  private void trySentence(Ask ask) {
    Shape shape = new JudgeShape(true);
    if (isNew(ask.known(), shape.kind()) && chosen.size() < rules.count()) {
      Shape.Attempt attempt = shape.draft(ask, shop);
      if (attempt.drafted().isEmpty()) {
        note(attempt.why(), ask);
      } else if (!take(attempt.drafted().get(), rules.count())) {
        note("it would give another question away", ask);
      }
    }
  }

  private boolean isNew(Known known, Kind kind) {
    return !pairs.contains(known.key() + kind) && !earlier.has(known, kind);
  }

  /**
   * False sentences while they are wanted, then the kinds that were used least; the article's own
   * words before others.
   */
  private List<Shape> shapes(Ask ask, int wantedFalse) {
    List<Shape> shapes = new ArrayList<>();
    for (Shape shape : shop.chance(ask.known().key(), "kinds").shuffled(Shape.ALL)) {
      if (rules.kinds().contains(shape.kind())) {
        shapes.add(shape);
      }
    }
    shapes.sort(Comparator.comparing(shape -> weight(shape, wantedFalse)));
    return shapes;
  }

  private int weight(Shape shape, int wantedFalse) {
    int often = 2 * used.getOrDefault(shape.kind(), 0) + (shape instanceof ClozeShape ? 1 : 0);
    if (shape instanceof JudgeShape judge) {
      boolean wanted = falses < wantedFalse && falses * 3 <= chosen.size();
      return judge.truth() ? Integer.MAX_VALUE : wanted ? -1 : often;
    }
    return often;
  }

  private boolean take(Drafted drafted, int most) {
    boolean fits =
        chosen.size() < most
            && rules.difficulties().contains(drafted.banked().question().item().difficulty())
            && !earlier.knowsId(drafted.banked().question().id())
            && rivals.admit(drafted);
    if (!fits) {
      return false;
    }
    Kind kind = drafted.banked().question().kind();
    chosen.add(drafted);
    rivals.add(drafted);
    used.merge(kind, 1, Integer::sum);
    trues += drafted.isTrueSentence() ? 1 : 0;
    falses += drafted.isFalseSentence() ? 1 : 0;
    for (Known known : drafted.from()) {
      asked.merge(known.key(), 1, Integer::sum);
      pairs.add(known.key() + kind);
    }
    return true;
  }

  private void note(String why, Ask ask) {
    whyNot.computeIfAbsent(why, it -> new LinkedHashSet<>()).add(ask.statement());
  }

  private List<Drafted> inOrder(List<Ask> asks) {
    Map<String, Integer> place = new HashMap<>();
    for (Ask ask : asks) {
      place.putIfAbsent(ask.known().key(), place.size());
    }
    List<Drafted> ordered = new ArrayList<>(chosen);
    ordered.sort(
        Comparator.comparing(
            drafted ->
                drafted.from().size() > 1
                    ? Integer.MAX_VALUE
                    : place.get(drafted.from().get(0).key())));
    return ordered;
  }

  /** Why facts were not asked about, a sentence each. */
  List<String> notices() {
    List<String> notices = new ArrayList<>();
    whyNot.forEach(
        (why, facts) ->
            notices.add(
                "Not asked, because "
                    + why
                    + ": "
                    + facts.iterator().next()
                    + (facts.size() > 1 ? " And " + (facts.size() - 1) + " more." : "")));
    return notices;
  }
}
