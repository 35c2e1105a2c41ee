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
  private Balance balance;

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
  List<Drafted> choose(List<Ask> asks, Progress progress) {
    List<Ask> open = asks.stream().filter(ask -> !ask.known().canBeFalsified()).toList();
    List<Ask> closed = asks.stream().filter(ask -> ask.known().canBeFalsified()).toList();
    balance = Balance.of(rules, closed.size(), open.size());
    asks.forEach(this::addEarlier);
    int most = rules.count() - Math.min(balance.ofEach(), rules.count() / 2);
    for (Drafted drafted : new Arranged(shop).draft(closed, rules.kinds())) {
      take(drafted, most);
    }
    List<Ask> free = byProperty(closed);
    List<Ask> sentences = new ArrayList<>(byProperty(open));
    sentences.addAll(setAside(free));
    progress.begin("Drafting", rules.perFact() * free.size() + sentences.size());
    ask(free, most, progress);
    for (Ask ask : sentences) {
      state(ask);
      progress.step();
    }
    return inOrder(asks);
  }

  /** Takes out those that are for true sentences: the last that nothing was asked about yet. */
  private List<Ask> setAside(List<Ask> facts) {
    List<Ask> aside = new ArrayList<>();
    for (int i = facts.size() - 1; i >= 0 && aside.size() < balance.setAside(); i--) {
      if (count(facts.get(i)) == 0) {
        aside.add(facts.remove(i));
      }
    }
    return aside;
  }

  private void ask(List<Ask> facts, int most, Progress progress) {
    for (int round = 0; round < rules.perFact(); round++) {
      for (Ask ask : facts) {
        if (chosen.size() < most && count(ask) <= round) {
          once(ask);
        }
        progress.step();
      }
    }
  }

  /** What the bank has on a fact must not be given away either, and counts as asked. */
  private void addEarlier(Ask ask) {
    for (BankQuestion banked : earlier.about(ask.known())) {
      Drafted drafted = new Drafted(banked, List.of(ask.known()), List.of());
      rivals.add(drafted);
      balance.count(drafted);
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

  /** In one more kind. */
  private void once(Ask ask) {
    String why = "";
    for (Shape shape : shapes(ask)) {
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

  /** As a true sentence. */
  private void state(Ask ask) {
    Shape shape = new JudgeShape(true);
    if (!rules.kinds().contains(shape.kind()) || chosen.size() >= rules.count()) {
      return;
    }
    if (!balance.allowsTrue()) {
      note("true and false sentences are kept about even", ask);
    } else if (isNew(ask.known(), shape.kind())) {
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
  private List<Shape> shapes(Ask ask) {
    List<Shape> shapes = new ArrayList<>();
    for (Shape shape : shop.chance(ask.known().key(), "kinds").shuffled(Shape.ALL)) {
      boolean fits =
          !(shape instanceof JudgeShape judge) || !judge.truth() && balance.allowsFalse();
      if (fits && rules.kinds().contains(shape.kind())) {
        shapes.add(shape);
      }
    }
    shapes.sort(Comparator.comparing(shape -> weight(shape)));
    return shapes;
  }

  private int weight(Shape shape) {
    int often = 2 * used.getOrDefault(shape.kind(), 0) + (shape instanceof ClozeShape ? 1 : 0);
    return shape instanceof JudgeShape && balance.wantsFalse(chosen.size()) ? -1 : often;
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
    balance.count(drafted);
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
