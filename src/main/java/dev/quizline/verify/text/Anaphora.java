package dev.quizline.verify.text;

import dev.quizline.verify.Folding;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which words stand for something that is named elsewhere, and what they can stand for. */
final class Anaphora {

  private static final String[] NOUNS = {
    "filmNoun",
    "bookNoun",
    "musicNoun",
    "personNoun",
    "groupNoun",
    "buildingNoun",
    "placeNoun",
    "eventNoun",
    "thingNoun"
  };

  /** What a record says that something is. */
  private static final String SORT = "instance-of";

  private final Passage passage;

  /** A person is spoken of, so that no ship is meant by "she". */
  private final boolean personal;

  /** What names end with, which is what their subjects are: {@code Nimrod Expedition}. */
  private final Map<String, Set<Subject>> heads = new HashMap<>();

  /** What the article calls its subject and nothing else that the text names. */
  private final Set<String> own;

  /**
   * @param about what is spoken of where the text names nothing
   */
  Anaphora(Passage passage, About about) {
    this.passage = passage;
    personal = about.subject().filter(subject -> subject.type().equals("person")).isPresent();
    about.subject().ifPresent(subject -> about.nouns().forEach(noun -> addHead(noun, subject)));
    own = new HashSet<>(about.nouns());
    for (Mention mention : passage.mentions()) {
      for (Subject subject : mention.subjects()) {
        addHead(subject);
        if (!about.subject().equals(Optional.of(subject))) {
          own.removeAll(Heads.of(subject));
          own.removeAll(Folding.words(subject.name()));
        }
      }
    }
  }

  /** Whether a noun that stands for nothing but what the text is about stands at a token. */
  boolean isOwn(int at) {
    return own.contains(passage.word(at)) && !passage.token(at).capital();
  }

  private void addHead(Subject subject) {
    Heads.ofName(subject).ifPresent(head -> addHead(head, subject));
  }

  private void addHead(String noun, Subject subject) {
    heads.computeIfAbsent(noun, word -> new HashSet<>(2)).add(subject);
  }

  /** The subjects whose names end with the word at a token, written small as a noun is. */
  private Set<Subject> headed(int at) {
    boolean noun = at >= 0 && at < passage.size() && !passage.token(at).capital();
    return noun ? heads.getOrDefault(passage.word(at), Set.of()) : Set.of();
  }

  /** Whether a pronoun, or a noun like "the film", stands at a token for something else. */
  boolean isAnaphor(int at) {
    if (passage.mention(at) != null && passage.mention(at).isName()) {
      return false;
    }
    return passage.is("personal", at) || passage.is("thing", at) || isNounPhrase(at);
  }

  private boolean isNounPhrase(int at) {
    if (!isNoun(at)) {
      return false;
    }
    for (int i = at - 1; i >= at - 4 && i >= 0; i--) {
      if (passage.is(i, "the") || passage.is(i, "this") || passage.is(i, "that")) {
        return !isNamed(at);
      }
      if (passage.is("possessor", i)) {
        return isOwn(at);
      }
      if (passage.isSign(i) || passage.is("preposition", i) || passage.is("aux", i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code the film S}, {@code the long film, S,}: the noun has its name behind it. */
  private boolean isNamed(int noun) {
    Mention next = passage.mention(noun + 1);
    if (next != null) {
      return next.isName();
    }
    Mention apposed = passage.is(noun + 1, ",") ? passage.mention(noun + 2) : null;
    return apposed != null && !passage.is("aux", apposed.to()) && isOfKind(apposed, noun);
  }

  /** Whether a noun for a kind of thing stands at a token: {@code film}, {@code chemist}. */
  boolean isNoun(int at) {
    return termKind(at) != null || isKindNoun(passage.word(at)) || !headed(at).isEmpty();
  }

  /** Whether a word is a noun for some kind of thing: {@code film}. */
  static boolean isKindNoun(String word) {
    for (String noun : NOUNS) {
      if (Words.is(noun, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a noun for that kind of thing. */
  static boolean isNounOf(String kind, String word) {
    return Words.is(kind + "Noun", word);
  }

  /** The noun that a term at a token stands for: {@code this thriller}, {@code the chemist}. */
  private String termKind(int at) {
    Mention term = passage.mention(at);
    if (term == null || term.isName() || term.to() != at + 1) {
      return null;
    }
    boolean person = term.properties().contains("occupation");
    return person ? "personNoun" : term.properties().contains("genre") ? "workNoun" : null;
  }

  boolean canBe(Mention mention, int at) {
    if (mention.subjects().isEmpty()) {
      boolean person = passage.is("personal", at) || passage.is("personNoun", at);
      return !mention.known() || mention.is(ValueType.PERSON) == person;
    }
    for (Subject subject : mention.subjects()) {
      if (canBe(subject, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun is rather what one of two is than the other: {@code the company}. */
  boolean fitsBetter(List<Subject> one, List<Subject> other, int at) {
    return fitness(one, at) > fitness(other, at);
  }

  /** How well a noun fits: it is of that kind, and nothing says that it is something else. */
  private int fitness(List<Subject> subjects, int at) {
    int best = 0;
    for (Subject subject : subjects) {
      if (isNounOf(Phrasings.kind(subject), passage.word(at))) {
        boolean otherwise =
            has(subject, Set.of(SORT))
                && subject.facts().stream()
                    .filter(fact -> fact.property().equals(SORT))
                    .flatMap(fact -> fact.values().stream())
                    .noneMatch(value -> value.text().endsWith(passage.word(at)));
        best = Math.max(best, otherwise ? 1 : 2);
      }
    }
    return best;
  }

  private boolean isOfKind(Mention mention, int at) {
    return fitness(mention.subjects(), at) > 0;
  }

  boolean canBe(Subject subject, int at) {
    if (headed(at).contains(subject)) {
      return true;
    }
    String kind = Phrasings.kind(subject);
    if (passage.is("personal", at)) {
      return kind.equals("person") || kind.equals("thing") && !personal || isMistyped(subject);
    }
    if (passage.is("thing", at)) {
      return !kind.equals("person") || passage.word(at).startsWith("the");
    }
    String term = termKind(at);
    if (term != null) {
      boolean person = kind.equals("person");
      return term.equals("personNoun") == person || kind.equals("thing");
    }
    boolean thing = kind.equals("thing") && !isOtherwise(subject, passage.word(at));
    return thing || passage.is(kind + "Noun", at) || isOwnEvent(subject, at);
  }

  /** A thing has many nouns, but none of another kind where the record says what it is. */
  private static boolean isOtherwise(Subject subject, String noun) {
    Set<String> nouns = Heads.of(subject);
    return has(subject, Set.of(SORT)) && !nouns.contains(noun) && !isNounOf("thing", noun);
  }

  /** {@code The eruption} of a mountain, {@code the work} on a bridge: whose beginning is known. */
  private boolean isOwnEvent(Subject subject, int at) {
    boolean event = passage.is("eventNoun", at) || passage.is(at, "work");
    return event && has(subject, Set.of("start-time", "end-time"));
  }

  /** Some references give a person another kind; who has a birth or a school is one. */
  private static boolean isMistyped(Subject subject) {
    return has(subject, Set.of("date-of-birth", "place-of-birth", "educated-at", "residence"));
  }

  private static boolean has(Subject subject, Set<String> properties) {
    return subject.facts().stream().anyMatch(fact -> properties.contains(fact.property()));
  }
}
