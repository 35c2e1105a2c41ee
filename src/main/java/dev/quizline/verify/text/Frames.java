package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.Conflict.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Conflicts that no property shows: a thing that one unit says is absent and another present, two
 * different trades of whom a story is about, and an answer that says less than was asked. Reads one
 * unit after the other and keeps none.
 */
final class Frames {

  private static final int REACH = 9;

  private static final int SHORTEST = 5;

  /**
   * A word in a unit.
   *
   * @param sentence its first token
   */
  private record Place(int unit, int sentence, Span span, String word) {

    boolean isBeside(Place other) {
      return unit == other.unit && sentence == other.sentence;
    }
  }

  private final Map<String, Place> denied = new LinkedHashMap<>();

  /** The first two sentences that say a thing is there: one of them may be that which denies it. */
  private final Map<String, List<Place>> present = new LinkedHashMap<>();

  private final Map<String, Place> heroes = new LinkedHashMap<>();
  private final List<Conflict> answers = new ArrayList<>();

  void read(Passage passage, int unit) {
    deny(passage, unit);
    present(passage, unit);
    hero(passage, unit);
    answer(passage, unit);
  }

  List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>(answers);
    Set<List<Integer>> shown = new HashSet<>();
    denied.forEach(
        (stem, place) -> {
          for (Place there : present.getOrDefault(stem, List.of())) {
            if (!there.isBeside(place) && shown.add(List.of(place.unit(), there.unit()))) {
              String why = place.word() + " are said to be missing, and then to be there";
              conflicts.add(conflict(place, there, why));
              break;
            }
          }
        });
    conflicts.addAll(heroConflicts());
    return conflicts;
  }

  private static Conflict conflict(Place one, Place other, String why) {
    return new Conflict(
        Kind.CONTRADICTION, one.unit(), one.span(), other.unit(), other.span(), why);
  }

  /** Notes what a unit says is not there: {@code rather than relying on plot twists}. */
  private void deny(Passage passage, int unit) {
    for (int i = 0; i < passage.size(); i++) {
      int words = Words.length("absence", passage.tokens(), i);
      boolean absent = words > 0 && Words.length("plainNot", passage.tokens(), i) == 0;
      int from = passage.is("preposition", i + words) ? i + words + 1 : i + words;
      for (int k = from; absent && k < i + REACH && !isOver(passage, k); k++) {
        if (isContent(passage, k)) {
          denied.putIfAbsent(stem(passage.word(k)), place(passage, unit, k));
        }
      }
    }
  }

  /** What is denied goes no further: {@code no other film [with …]}. */
  private static boolean isOver(Passage passage, int at) {
    boolean object = passage.is(at, "on") || passage.is(at, "upon") || passage.is(at, "to");
    return passage.isEnd(at)
        || passage.isSign(at)
        || passage.is("relative", at)
        || passage.is("preposition", at) && !object;
  }

  private static Place place(Passage passage, int unit, int at) {
    return new Place(unit, passage.sentenceOf(at), passage.span(at, at + 1), passage.word(at));
  }

  private void present(Passage passage, int unit) {
    for (int i = 0; i < passage.size(); i++) {
      if (isContent(passage, i) && isPresented(passage, i)) {
        List<Place> places =
            present.computeIfAbsent(stem(passage.word(i)), stem -> new ArrayList<>(2));
        Place place = place(passage, unit, i);
        if (places.isEmpty() || places.size() == 1 && !places.get(0).isBeside(place)) {
          places.add(place);
        }
      }
    }
  }

  /** Led in by "with its", "full of", "its many": said to be there. */
  private static boolean isPresented(Passage passage, int at) {
    boolean presented = false;
    for (int i = at - 1; i > at - REACH && !passage.isEnd(i); i--) {
      if (Words.length("absence", passage.tokens(), i) > 0) {
        return false;
      }
      presented |= i > at - 4 && passage.is("presence", i);
    }
    return presented;
  }

  private static boolean isContent(Passage passage, int i) {
    Token token = passage.token(i);
    boolean plain = token.isWord() && !token.capital() && token.word().length() >= SHORTEST;
    return plain
        && !Words.is("small", token.word())
        && !Words.is("adverb", token.word())
        && !Words.is("evaluative", token.word())
        && !Words.is("filmNoun", token.word())
        && !token.word().endsWith("ly")
        && !token.word().endsWith("ing");
  }

  private static String stem(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** {@code the story of a successful writer}: the trade of whom the story is about. */
  private void hero(Passage passage, int unit) {
    for (int i = 2; i < passage.size(); i++) {
      boolean story = passage.is(i, "of") && passage.is(i - 1, "story");
      for (int k = i + 1; story && k < i + REACH && !passage.isEnd(k); k++) {
        if (passage.is("relative", k) || passage.isSign(k)) {
          break;
        }
        if (isTrade(passage, k)) {
          heroes.putIfAbsent(stem(passage.word(k)), place(passage, unit, k));
        }
      }
    }
  }

  private static boolean isTrade(Passage passage, int at) {
    Mention mention = passage.mention(at);
    boolean term =
        mention != null
            && mention.is(ValueType.TERM)
            && mention.properties().contains("occupation");
    return term
        || passage.is("personNoun", at) && !passage.is(at, "man") && !passage.is(at, "woman");
  }

  /** The first trade that is told, against the others of other units. */
  private List<Conflict> heroConflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    Set<Integer> shown = new HashSet<>();
    for (Place hero : heroes.values()) {
      Place first = heroes.values().iterator().next();
      if (hero.unit() != first.unit() && shown.add(hero.unit())) {
        String why = "main character: " + first.word() + " and then " + hero.word();
        conflicts.add(conflict(first, hero, why));
      }
    }
    return conflicts;
  }

  /** A question whether something was won, answered with yes and a nomination. */
  private void answer(Passage passage, int unit) {
    int question = end(passage);
    if (!passage.is(question, "?")) {
      return;
    }
    int stop = passage.size();
    int asked = first(passage, "strongWord", 0, question);
    int answer = question + 1;
    while (answer < stop && passage.isEnd(answer)) {
      answer++;
    }
    int weak = first(passage, "weakWord", question, stop);
    boolean kept = first(passage, "strongWord", question, stop) >= 0;
    if (passage.is(answer, "yes") && asked >= 0 && weak >= 0 && !kept) {
      Place one = place(passage, unit, asked);
      Place other = place(passage, unit, weak);
      String why =
          "asked for \"" + one.word() + "\", it answers yes, and tells of \"" + other.word() + "\"";
      answers.add(conflict(one, other, why));
    }
  }

  private static int end(Passage passage) {
    int i = 0;
    while (!passage.isEnd(i)) {
      i++;
    }
    return i;
  }

  private static int first(Passage passage, String role, int from, int to) {
    for (int i = from; i < Math.min(to, passage.size()); i++) {
      if (passage.is(role, i)) {
        return i;
      }
    }
    return -1;
  }
}
