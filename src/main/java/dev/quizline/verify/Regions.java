package dev.quizline.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The geography that everybody knows: continents, countries, parts of large ones and the best-known
 * cities; read when two places are first found to be called differently.
 */
public final class Regions {

  private static final String PAST = "past";

  private static final Regions ALL = new Regions();

  /** By the key of each of its names, the key of its first. */
  private final Map<String, String> canonical = new HashMap<>(2048);

  /** By the key of a place's first name, the key of what it lies in. */
  private final Map<String, String> around = new HashMap<>(1024);

  private final Set<String> regions = new HashSet<>(512);

  /** By the key of a state that is no more, the keys of those that have its land. */
  private final Map<String, Set<String>> past = new HashMap<>();

  private Regions() {
    for (String[] row : Table.read("regions.tsv")) {
      regions.add(enter(row));
    }
    for (String[] row : Table.read("cities.tsv")) {
      enter(row);
    }
  }

  private String enter(String[] row) {
    String key = Folding.key(row[0]);
    canonical.put(key, key);
    for (int i = 2; i < row.length; i++) {
      canonical.put(Folding.key(row[i]), key);
    }
    if (row[1].startsWith(PAST)) {
      past.put(key, heirs(row[1].substring(PAST.length())));
    } else if (!row[1].equals("-")) {
      around.put(key, Folding.key(row[1]));
    }
    return key;
  }

  private static Set<String> heirs(String names) {
    Set<String> heirs = new HashSet<>();
    for (String name : names.split("[:,]")) {
      heirs.add(Folding.key(name));
    }
    heirs.remove("");
    return heirs;
  }

  /** Every name of every region, that of its people or things too: {@code French}. */
  public static List<String> names() {
    return names("regions.tsv");
  }

  /** Every name of every well-known city. */
  public static List<String> cities() {
    return names("cities.tsv");
  }

  private static List<String> names(String table) {
    List<String> names = new ArrayList<>(1024);
    for (String[] row : Table.read(table)) {
      names.add(row[0]);
      names.addAll(List.of(row).subList(2, row.length));
    }
    return names;
  }

  /** A continent, a country or a part of one, by any of its names. */
  public static boolean isRegionName(String name) {
    return isRegion(canonical(Folding.key(name)));
  }

  /** Whether everybody knows that a place lies in another: Lyon in France and in Europe. */
  public static boolean liesIn(String inner, String outer) {
    String wanted = canonical(Folding.key(outer));
    Optional<String> around = around(canonical(Folding.key(inner)));
    while (around.isPresent() && !around.get().equals(wanted)) {
      around = around(around.get());
    }
    return around.isPresent();
  }

  /** One key for all names of a place; the given one where it is not known here. */
  static String canonical(String key) {
    return ALL.canonical.getOrDefault(key, key);
  }

  static boolean isKnown(String key) {
    return ALL.canonical.containsKey(key);
  }

  /** A continent, a country or a part of one; no city. */
  static boolean isRegion(String canonical) {
    return ALL.regions.contains(canonical);
  }

  /** A state whose land is part of others today, so that no map says what lay in it. */
  static boolean isPast(String canonical) {
    return ALL.past.containsKey(canonical);
  }

  /** Whether a state of today has land of one of the past, or might, as far as is known here. */
  static boolean mayHaveLandOf(String past, String country) {
    Set<String> heirs = ALL.past.getOrDefault(past, Set.of());
    return heirs.isEmpty() || heirs.contains(country);
  }

  /** The country that a part of one lies in; empty for countries, continents and cities. */
  static Optional<String> country(String canonical) {
    return isRegion(canonical)
        ? around(canonical).filter(outer -> around(outer).isPresent())
        : Optional.empty();
  }

  static Optional<String> around(String canonical) {
    return Optional.ofNullable(ALL.around.get(canonical));
  }
}
