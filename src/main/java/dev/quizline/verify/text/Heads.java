package dev.quizline.verify.text;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Folding;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The nouns that things are called by: the last word of a name, or what the record says that
 * something is. {@code The raft} is the Kon-Tiki raft, where no other raft is known.
 */
final class Heads {

  /** By the noun; empty where several subjects are called by it. */
  private final Map<String, Optional<Subject>> subjects = new HashMap<>();

  void add(Subject subject) {
    for (String noun : of(subject)) {
      subjects.put(noun, subjects.containsKey(noun) ? Optional.empty() : Optional.of(subject));
    }
  }

  /**
   * The word of a thing's name that says what it is, the last of several or that before "of"; empty
   * for people.
   */
  static Optional<String> ofName(Subject subject) {
    List<String> name = Folding.words(subject.name());
    String kind = Phrasings.kind(subject);
    if (name.size() < 2 || kind.equals("person")) {
      return Optional.empty();
    }
    int noun = name.indexOf("of") - 1;
    boolean event =
        kind.equals("event"); // "wreck of the Nimrod": any noun will do for what happens
    boolean before = noun >= 0 && (event || Anaphora.isNounOf(kind, name.get(noun)));
    return Optional.of(name.get(before ? noun : name.size() - 1));
  }

  /** The nouns that a thing is called by; none for people. */
  static Set<String> of(Subject subject) {
    Set<String> nouns = new HashSet<>(2);
    if (Phrasings.kind(subject).equals("person")) {
      return nouns;
    }
    ofName(subject).ifPresent(nouns::add);
    for (Fact fact : subject.facts()) {
      if (fact.property().equals("instance-of")) {
        for (Fact.Value value : fact.values()) {
          List<String> words = Folding.words(value.text());
          words.stream().skip(Math.max(0, words.size() - 1)).forEach(nouns::add);
        }
      }
    }
    return nouns;
  }

  /** The ids of what a text calls by such a noun: {@code the bridge}. */
  List<String> in(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    List<String> ids = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      called(tokens, i).map(Subject::id).ifPresent(ids::add);
    }
    return ids;
  }

  private Optional<Subject> called(List<Token> tokens, int i) {
    boolean noun = tokens.get(i - 1).is("the") && !tokens.get(i).capital();
    return noun ? subjects.getOrDefault(tokens.get(i).word(), Optional.empty()) : Optional.empty();
  }

  /**
   * Adds what is named so in a text about something else, which could not be meant.
   *
   * @param mentions in their order
   */
  void addTo(List<Mention> mentions, List<Token> tokens, About about) {
    Subject given = about.subject().orElseThrow();
    for (int i = 1; i < tokens.size(); i++) {
      Optional<Subject> called = called(tokens, i).filter(one -> !one.equals(given));
      String noun = tokens.get(i).word();
      boolean other =
          !about.nouns().contains(noun) && !isOfKind(given, noun) && !isFollowed(tokens, i);
      if (called.isPresent() && other) {
        put(mentions, i, called.get());
      }
    }
  }

  private static boolean isOfKind(Subject subject, String noun) {
    return Anaphora.isNounOf(Phrasings.kind(subject), noun)
        && !Phrasings.kind(subject).equals("thing");
  }

  /** {@code the ship of}, {@code the bridge's}: whose is said behind it. */
  private static boolean isFollowed(List<Token> tokens, int noun) {
    return noun + 1 < tokens.size() && tokens.get(noun + 1).is("of");
  }

  private static void put(List<Mention> mentions, int at, Subject subject) {
    int k = 0;
    while (k < mentions.size() && mentions.get(k).to() <= at) {
      k++;
    }
    boolean taken = k < mentions.size() && mentions.get(k).from() <= at;
    if (taken && (mentions.get(k).isName() || mentions.get(k).to() > at + 1)) {
      return;
    }
    if (taken) {
      mentions.remove(k);
    }
    Set<ValueType> types = EnumSet.of(ValueType.TEXT, ValueType.WORK, ValueType.PLACE);
    mentions.add(
        k, new Mention(at, at + 1, subject.name(), types, Set.of(), List.of(subject), true));
  }
}
