package dev.quizline.verify.text;

import dev.quizline.verify.Reference;
import dev.quizline.verify.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an article is about, by its own words: what its first sentences define ({@code Salt Roads is
 * the second album by …}), else what they keep using of the title.
 */
public final class Lead {

  /** An article defines its subject in its first units. */
  private static final int INTRODUCTION = 20;

  /** A title is no longer than this, in chars; what is longer is cut. */
  private static final int LONGEST_TITLE = 400;

  /** The noun of a definition, and the type of subject that it makes. */
  private static final Map<String, String> TYPES =
      Map.of(
          "filmNoun", "film",
          "bookNoun", "written-work",
          "musicNoun", "musical-work",
          "personNoun", "person",
          "groupNoun", "organization",
          "buildingNoun", "building",
          "placeNoun", "place",
          "eventNoun", "event");

  private final NameIndex names = new NameIndex(List.<Reference>of());
  private final Phrasings phrasings = new Phrasings(List.of());

  private Lead() {}

  /**
   * The subject of an article, without facts.
   *
   * @param units as {@link Units#of} gives them
   * @param title how it opens: whatever stands before its first unit
   */
  public static Subject of(List<Unit> units, String title) {
    Lead lead = new Lead();
    List<String> texts = units.stream().limit(INTRODUCTION).map(Plain::of).toList();
    for (String text : texts) {
      Optional<Subject> defined = lead.read(lead.passage(text));
      if (defined.isPresent()) {
        return defined.get();
      }
    }
    String opening = title + "\n" + (texts.isEmpty() ? "" : texts.get(0));
    String head = opening.substring(0, Math.min(opening.length(), LONGEST_TITLE));
    return subject(TopicName.of(head.strip(), texts), "thing");
  }

  private Passage passage(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    return new Passage(text, tokens, new MentionFinder(text, tokens, names, phrasings).find(), 0);
  }

  private static Subject subject(String name, String type) {
    return new Subject("subject", name, List.of(), type, List.of());
  }

  private Optional<Subject> read(Passage passage) {
    for (Mention mention : passage.mentions()) {
      if (mention.isName() && !isGoverned(passage, mention.from())) {
        String name = name(passage, mention);
        Optional<String> type = defined(passage, mention.to());
        if (type.isPresent()) {
          return Optional.of(subject(name, type.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code the director of [Paper Harbour] is a …} defines the director. */
  private static boolean isGoverned(Passage passage, int at) {
    int i = at - 1;
    while (passage.is("determiner", i) || passage.is(i, "\"")) {
      i--;
    }
    return passage.is("preposition", i);
  }

  private static String name(Passage passage, Mention mention) {
    boolean quoted = passage.is(mention.from(), "\"") && mention.to() - mention.from() > 2;
    int edge = quoted ? 1 : 0;
    return passage.text(mention.from() + edge, mention.to() - edge);
  }

  /** The type that "is a …" behind a name gives; empty where it defines nothing. */
  private static Optional<String> defined(Passage passage, int behind) {
    String type = "";
    Definition definition = Definition.behind(passage, behind).orElse(new Definition(0, 0));
    for (int i = definition.from(); i < definition.to(); i++) {
      type = typeOf(passage, i).orElse(type);
    }
    return Optional.of(type).filter(found -> !found.isEmpty());
  }

  private static Optional<String> typeOf(Passage passage, int at) {
    Mention mention = passage.mention(at);
    if (mention != null && mention.properties().contains("occupation")) {
      return Optional.of("person");
    }
    return TYPES.entrySet().stream()
        .filter(entry -> passage.is(entry.getKey(), at))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst();
  }
}
