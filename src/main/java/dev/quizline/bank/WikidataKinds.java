package dev.quizline.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which type of subject an English class name of Wikidata is: {@code silent short film}, a film.
 */
final class WikidataKinds {

  private static final Map<String, String> TYPES = types();

  private WikidataKinds() {}

  private static Map<String, String> types() {
    Map<String, String> types = new HashMap<>();
    put(types, "film", "film", "movie", "miniseries");
    put(types, "person", "human", "person");
    put(types, "musical-work", "song", "album", "single", "composition", "opera", "symphony");
    put(types, "musical-work", "concerto", "sonata", "musical", "ballet", "oratorio", "cantata");
    put(types, "written-work", "book", "novel", "novella", "poem", "play", "story", "essay");
    put(types, "written-work", "newspaper", "magazine", "journal", "comic", "manuscript");
    put(types, "organization", "organization", "organisation", "company", "business", "university");
    put(types, "organization", "enterprise", "club", "band", "orchestra", "party", "agency");
    put(types, "organization", "institute", "institution", "school", "association", "team");
    put(types, "building", "building", "bridge", "tower", "church", "cathedral", "castle", "house");
    put(types, "building", "skyscraper", "stadium", "theatre", "palace", "lighthouse", "museum");
    put(types, "place", "city", "town", "village", "country", "state", "capital", "commune");
    put(types, "place", "municipality", "region", "province", "county", "island", "river", "lake");
    put(types, "place", "mountain", "continent", "metropolis", "settlement", "district", "sea");
    put(types, "event", "event", "festival", "battle", "war", "election", "revolution", "games");
    put(types, "event", "tournament", "expedition", "mission", "disaster", "concert", "exhibition");
    return types;
  }

  private static void put(Map<String, String> types, String type, String... nouns) {
    List.of(nouns).forEach(noun -> types.put(noun, type));
  }

  /** By the noun that the name ends in, before any "of", "in" or the like. */
  static Optional<String> type(String label) {
    String head =
        label.toLowerCase(Locale.ROOT).split(" (of|in|by|for|with|at) |,|\\(", 2)[0].strip();
    return Optional.ofNullable(TYPES.get(head.substring(head.lastIndexOf(' ') + 1)));
  }
}
