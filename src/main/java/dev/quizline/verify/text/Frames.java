package dev.quizline.verify.text;

import dev.quizline.verify.Reference;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.Conflict.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Conflicts that no property shows: a thing that one unit says is absent and another present, two
 * different trades of whom a story is about, and an answer that says less than was asked.
 */
final class Frames {

  private static final int REACH = 9;

  private static final int SHORTEST = 5;

  /** A word in a unit. */
  private record Place(int unit, Span span, String word) {}

  private final Map<String, Place> denied = new HashMap<>();
  private final List<Place> heroes = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  private Frames() {}

  static List<Conflict> conflicts(List<String> units) {
    Frames frames = new Frames();
    List<Passage> passages = new ArrayList<>(units.size());
    NameIndex names = new NameIndex(List.<Reference>of());
    Phrasings phrasings = new Phrasings(List.of());
    for (String unit : units) {
      List<Token> tokens = Tokenizer.tokens(unit);
      List<Mention> mentions = new MentionFinder(unit, tokens, names, phrasings).find();
      passages.add(new Passage(unit, tokens, mentions, 0));
    }
    for (int i = 0; i < passages.size(); i++) {
      frames.deny(passages.get(i), i);
      frames.hero(passages.get(i), i);
      frames.answer(passages.get(i), i);
    }
    for (int i = 0; i < passages.size(); i++) {
      frames.assertion(passages.get(i), i);
    }
    frames.compareHeroes();
    return frames.conflicts;
  }

  /** Notes what a unit says is not there: {@code rather than relying on plot twists}. */
  private void deny(Passage passage, int unit) {
    for (int i = 0; i < passage.size(); i++) {
      if (Words.length("absence", passage.tokens(), i) > 0) {
        for (int k = i + 1; k < i + REACH && !passage.isEnd(k) && !passage.isSign(k); k++) {
          if (isContent(passage, k)) {
            denied.putIfAbsent(
                stem(passage.word(k)), new Place(unit, passage.span(k, k + 1), passage.word(k)));
          }
        }
      }
    }
  }

  /** Finds what is said to be there though another unit says it is not. */
  private void assertion(Passage passage, int unit) {
    for (int i = 0; i < passage.size(); i++) {
      Place place = isContent(passage, i) ? denied.get(stem(passage.word(i))) : null;
      if (place != null && place.unit() != unit && isPresented(passage, i)) {
        conflicts.add(
            new Conflict(
                Kind.CONTRADICTION,
                place.unit(),
                place.span(),
                unit,
                passage.span(i, i + 1),
                place.word() + " are said to be missing, and then to be there"));
        return;
      }
    }
  }

  /** Led in by "with its", "full of", "its many": said to be there. */
  private static boolean isPresented(Passage passage, int at) {
    for (int i = at - 1; i > at - 4 && !passage.isEnd(i); i--) {
      if (passage.is(i, "with")
          || passage.is(i, "its")
          || passage.is(i, "full")
          || passage.is(i, "many")
          || passage.is(i, "has")
          || passage.is(i, "offers")) {
        return true;
      }
    }
    return false;
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
        Mention mention = passage.mention(k);
        boolean trade = isTrade(passage, k, mention);
        if (trade) {
          heroes.add(new Place(unit, passage.span(k, k + 1), passage.word(k)));
        }
      }
    }
  }

  private static boolean isTrade(Passage passage, int at, Mention mention) {
    boolean term =
        mention != null
            && mention.is(ValueType.TERM)
            && mention.properties().contains("occupation");
    return term
        || Words.is("personNoun", passage.word(at))
            && !passage.is(at, "man")
            && !passage.is(at, "woman");
  }

  private void compareHeroes() {
    for (Place hero : heroes) {
      Place first = heroes.get(0);
      if (!stem(hero.word()).equals(stem(first.word())) && !isOtherShown(first, hero)) {
        conflicts.add(
            new Conflict(
                Kind.CONTRADICTION,
                first.unit(),
                first.span(),
                hero.unit(),
                hero.span(),
                "main character: " + first.word() + " and then " + hero.word()));
      }
    }
  }

  private boolean isOtherShown(Place one, Place other) {
    for (Conflict conflict : conflicts) {
      if (conflict.first() == one.unit() && conflict.second() == other.unit()) {
        return true;
      }
    }
    return false;
  }

  /** A question whether something was won, answered with yes and a nomination. */
  private void answer(Passage passage, int unit) {
    int question = end(passage, 0);
    if (!passage.is(question, "?")) {
      return;
    }
    int asked = first(passage, "strongWord", 0, question);
    int stop = passage.size();
    int answer = question + 1;
    while (answer < stop && passage.isEnd(answer)) {
      answer++;
    }
    boolean yes = passage.is(answer, "yes");
    int weak = first(passage, "weakWord", question, stop);
    boolean kept = first(passage, "strongWord", question, stop) >= 0;
    if (yes && asked >= 0 && weak >= 0 && !kept) {
      conflicts.add(
          new Conflict(
              Kind.CONTRADICTION,
              unit,
              passage.span(asked, asked + 1),
              unit,
              passage.span(weak, weak + 1),
              "the question is whether it "
                  + passage.word(asked)
                  + ", and the answer says yes, "
                  + passage.word(weak)));
    }
  }

  private static int end(Passage passage, int from) {
    int i = from;
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
