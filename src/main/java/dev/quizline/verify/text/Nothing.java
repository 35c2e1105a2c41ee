package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** That there is none of something, or some: {@code won no prizes}, {@code nobody died}. */
final class Nothing {

  /** The value of a claim that there is none. */
  static final String NONE = "none";

  /** The value of a mention that says that there is some, whatever it is. */
  static final String SOME = "some";

  /** The same of a mention that says that there is one or more. */
  private static final String ONE_OR_MORE = "one or more";

  /** The value of a count of nobody. */
  private static final String ZERO = "0";

  private static final int REACH = 4;

  private final Passage passage;
  private final Candidates candidates;

  Nothing(Candidates candidates) {
    passage = candidates.passage();
    this.candidates = candidates;
  }

  /** Whether a value says by itself that there is none, so that its "no" denies nothing more. */
  static boolean isNothing(String value) {
    return value.equals(NONE) || value.equals(ZERO);
  }

  /**
   * Behind a verb: {@code won no prizes}, {@code did not win anything}, {@code won many prizes}.
   */
  void behind(Hit hit, Slot subject, List<Phrasing> senses) {
    int i = hit.to();
    if (isSome(i) && has(hit, ValueType.AWARD)) {
      candidates.add(hit, subject, senses, mention(i, i + 1, ONE_OR_MORE, ValueType.AWARD), 0);
      return;
    }
    if (passage.mention(i) != null) {
      return;
    }
    if (has(hit, ValueType.NUMBER) && (passage.is(i, "nobody") || passage.is(i, "no"))) {
      candidates.add(hit, subject, senses, mention(i, i + 1, ZERO, ValueType.NUMBER), 0);
      return;
    }
    if (isSpouse(senses) && isUnwed(hit)) {
      int denial = hit.from() - 1;
      Mention none = mention(denial, hit.from(), NONE, ValueType.PERSON);
      candidates.add(hit, subject, senses, none, 0);
      return;
    }
    boolean nothing = passage.is(i, "nothing") || passage.is(i, "anything");
    boolean one = passage.is(i, "a") || passage.is(i, "an") || passage.is(i, "one");
    boolean no = passage.is(i, "no") || passage.is(i, "any") || one;
    boolean prize = isPrize(i + 1) || isPrize(i + 2);
    boolean denied =
        passage.is(i, "no")
            || passage.is(i, "nothing")
            || passage.is("negator", i - 2)
            || passage.is("negator", i - 3);
    if (denied && (nothing || no && prize)) {
      add(hit, subject, senses, i, NONE);
    } else if (!denied && prize && passage.is("several", i)) {
      add(hit, subject, senses, i, SOME);
    }
  }

  /** Whether a value says only that there is something. */
  static boolean isSome(String value) {
    return value.equals(SOME) || value.equals(ONE_OR_MORE);
  }

  /** {@code at least one prize}. */
  private boolean isSome(int i) {
    Mention least = passage.mention(i);
    boolean figure = least != null && least.value().equals("at least 1") && isPrize(least.to());
    boolean words = passage.is(i, "at") && passage.is(i + 1, "least") && passage.is(i + 2, "one");
    return figure || words && isPrize(i + 3);
  }

  private static boolean isSpouse(List<Phrasing> senses) {
    return senses.size() == 1 && senses.get(0).property().id().equals("spouse");
  }

  /** {@code never married}, with nobody behind it. */
  private boolean isUnwed(Hit hit) {
    boolean bare =
        passage.isEnd(hit.to()) || passage.is(hit.to(), ",") || passage.is(hit.to(), "and");
    boolean denied = passage.is("negator", hit.from() - 1) || passage.is("negator", hit.from() - 2);
    return bare && (denied || passage.is(hit.from() - 1, "ever") && isNeither(hit.from()));
  }

  /** {@code Neither V nor W ever married}. */
  private boolean isNeither(int verb) {
    for (int i = verb - 1; i >= 0 && !passage.isEnd(i); i--) {
      if (passage.is(i, "neither") || passage.is(i, "none")) {
        return true;
      }
    }
    return false;
  }

  private void add(Hit hit, Slot subject, List<Phrasing> senses, int at, String value) {
    candidates.add(hit, subject, senses, mention(at, at + 1, value, ValueType.AWARD), 0);
  }

  private boolean isPrize(int i) {
    return passage.is(i, "award")
        || passage.is(i, "awards")
        || passage.is(i, "prize")
        || passage.is(i, "prizes")
        || passage.is(i, "trophies")
        || passage.is(i, "medals")
        || passage.is(i, "titles")
        || passage.is(i, "honours")
        || passage.is(i, "honors");
  }

  /**
   * What there is none of before a verb: {@code No one died in S}, {@code no prize went to S}.
   *
   * @return null where nothing of that kind stands before it
   */
  Mention before(Hit hit) {
    boolean counts = has(hit, ValueType.NUMBER);
    if (!counts && !has(hit, ValueType.AWARD)) {
      return null;
    }
    for (int i = hit.from() - 1; i >= hit.from() - REACH && isWord(i); i--) {
      boolean no = passage.is(i, "no") && !passage.is(i - 1, "or");
      if (counts && (no || passage.is(i, "nobody"))) {
        return mention(i, i + 1, ZERO, ValueType.NUMBER);
      }
      if (no && isPrize(i + 1)) {
        return mention(i, i + 1, NONE, ValueType.AWARD);
      }
    }
    return null;
  }

  static boolean has(Hit hit, ValueType type) {
    for (Phrasing sense : hit.senses()) {
      if (sense.property().type() == type) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(int i) {
    return !passage.isEnd(i)
        && !passage.isSign(i)
        && !passage.is("preposition", i)
        && passage.mention(i) == null;
  }

  static Mention mention(int from, int to, String value, ValueType type) {
    return new Mention(from, to, value, EnumSet.of(type), Set.of(), List.of(), true);
  }
}
