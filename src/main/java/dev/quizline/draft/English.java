package dev.quizline.draft;

import dev.quizline.verify.ValueType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What English wants around a name or a value: articles, prepositions, agreement. */
final class English {

  /** Names that have "the" before them inside a sentence. */
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "alhambra",
          "bafta",
          "bauhaus",
          "colosseum",
          "czech republic",
          "gambia",
          "kremlin",
          "louvre",
          "netherlands",
          "pantheon",
          "parthenon",
          "philippines",
          "soviet union",
          "taj mahal",
          "united arab emirates",
          "united kingdom",
          "united states",
          "united states of america",
          "danube",
          "elbe",
          "hudson river",
          "east river",
          "loire",
          "mississippi",
          "rhine",
          "rhône",
          "seine",
          "tagus",
          "thames",
          "tiber",
          "tyne",
          "vltava",
          "english channel",
          "golden bear",
          "golden lion",
          "matterhorn",
          "oscar",
          "zugspitze");

  /** Last words of names that have it. */
  private static final Set<String> HEADS_WITH_ARTICLE =
      words(
          "affair alps armada army award canal case conference crash crisis cup desert d'or"
              + " earthquake empire eruption exhibition exposition festival fire flood gallery"
              + " games institute institution islands kingdom lighthouse medal mountains museum"
              + " ocean olympics orchestra peninsula premiere prix prize rebellion republic"
              + " revolution sea society states strike theatre tower treaty trial union uprising"
              + " war");

  /** Last words of places that something happens at, not in. */
  private static final Set<String> HEADS_WITH_AT =
      words(
          "abbey academy airport castle college hall hospital museum palace school stadium station"
              + " studio studios theatre university");

  /** {@code Battle of Hastings}, {@code University of Oxford}: a common noun with its name. */
  private static final Pattern NOUN_OF =
      Pattern.compile(
          "(Academy|Arch|Bank|Battle|Bay|Cathedral|Church|City|Conference|Congress|Fall|Firth|Gulf|House|Institute|Isle|Kingdom|Leaning"
              + " Tower|Massacre|Ministry|Museum|Order|Palace|Peace|Republic|Siege|Statue|Strait|Temple|Tower|Treaty|University)"
              + " of .+");

  private static final Pattern AWARD_FOR =
      Pattern.compile(".*(Award|Cup|Medal|Order|Prize) (for|in|of) .+");

  private static final Set<String> NO_PLURALS =
      Set.of("times", "news", "press", "pictures", "works", "studios", "brothers", "bros");

  private static final Set<String> PLURAL_HEADS = Set.of("alps", "islands", "mountains");

  private English() {}

  /** With "a" or "an". */
  static String a(String noun) {
    return IndefiniteArticle.before(noun) + " " + noun;
  }

  /** With "the" where the name wants it and has none. */
  static String the(String name) {
    return wantsArticle(name) ? "the " + name : name;
  }

  /** A place behind its preposition: {@code in the Netherlands}, {@code at Orly Airport}. */
  static String in(String place) {
    String small = place.toLowerCase(Locale.ROOT);
    boolean at = HEADS_WITH_AT.contains(lastWord(small)) || small.startsWith("university of ");
    return (at ? "at " : "in ") + the(place);
  }

  private static Set<String> words(String all) {
    return Set.of(all.split(" "));
  }

  private static boolean wantsArticle(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return !small.startsWith("the ")
        && (WITH_ARTICLE.contains(small)
            || HEADS_WITH_ARTICLE.contains(lastWord(small))
            || NOUN_OF.matcher(name).matches()
            || AWARD_FOR.matcher(name).matches());
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  /** {@code night porter} is somebody's part: "the night porter"; a name stays as it is. */
  static String role(String role) {
    String first = role.split(" ", 2)[0];
    boolean fixed = Set.of("a", "an", "the", "his", "her", "their").contains(first);
    return fixed || !Character.isLowerCase(role.codePointAt(0)) ? role : "the " + role;
  }

  /**
   * A date behind its preposition: {@code in 1964}, {@code on 20 April 1964}, {@code in the 1960s}.
   */
  static String on(String date) {
    String words = ValueType.DATE.inWords(date);
    boolean day = words.matches("\\d{1,2} \\p{L}+ .*");
    return (day ? "on " : words.endsWith("century") ? "in the " : "in ") + words;
  }

  /** A verb in the third person, put so that it fits the subject. */
  static String agreeing(String verb, boolean plural) {
    if (!plural) {
      return verb;
    }
    return switch (verb) {
      case "was" -> "were";
      case "is" -> "are";
      case "has" -> "have";
      case "does" -> "do";
      default ->
          verb.endsWith("sses")
              ? verb.substring(0, verb.length() - 2)
              : verb.substring(0, verb.length() - 1);
    };
  }

  /** {@code The Beatles}, {@code Faroe Islands}; works and persons are one. */
  static boolean isPlural(String name, String subjectType) {
    String last = lastWord(name.toLowerCase(Locale.ROOT));
    boolean band =
        subjectType.equals("organization")
            && name.matches("The \\S+s")
            && !NO_PLURALS.contains(last);
    return band || subjectType.equals("place") && PLURAL_HEADS.contains(last);
  }

  /** What subjects of a type are called when there are several. */
  static String kind(String subjectType) {
    return switch (subjectType) {
      case "film" -> "films";
      case "written-work" -> "books";
      case "musical-work" -> "pieces of music";
      case "person" -> "people";
      case "organization" -> "organisations";
      case "building" -> "structures";
      case "place" -> "places";
      case "event" -> "events";
      default -> "things";
    };
  }

  /** The words as the beginning of a sentence. */
  static String capital(String sentence) {
    int first = sentence.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + sentence.substring(Character.charCount(first));
  }
}
