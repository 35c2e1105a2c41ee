package dev.quizline.draft;

import dev.quizline.verify.Folding;
import dev.quizline.verify.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Well-known people, works, places and terms, read from pool.tsv when first needed. */
final class Pool {

  private static final String UNKNOWN = "-";

  /** People were at work from this age, and talked of for so long after their death. */
  private static final int OF_AGE = 18;

  private static final int REMEMBERED = 5;

  /** So far apart in the list, places and languages are alike. */
  private static final int NEIGHBOURS = 8;

  /** Works this far apart are of one time. */
  private static final int ONE_TIME = 30;

  private record Entry(String name, String from, String to) {

    /**
     * @param work whether it has a year of publication, not a life
     */
    boolean isOf(int year, boolean work) {
      if (from.equals(UNKNOWN)) {
        return true;
      }
      int start = Integer.parseInt(from);
      if (work) {
        return Math.abs(start - year) <= ONE_TIME;
      }
      return start + OF_AGE <= year
          && (to.equals(UNKNOWN) ? year - start <= 100 : year <= Integer.parseInt(to) + REMEMBERED);
    }
  }

  private final Map<String, List<Entry>> bySort = new HashMap<>();

  Pool() {
    for (String[] row : Table.read(Pool.class, "pool.tsv")) {
      bySort
          .computeIfAbsent(row[0], it -> new ArrayList<>())
          .add(new Entry(row[1], row[2], row[3]));
    }
  }

  /**
   * What is wanted.
   *
   * @param sort as templates name it
   * @param key the right answer: of what is not of any time, its neighbours in the list are nearest
   * @param year 0: not known
   * @param enough so many of the same time will do, and others are left out
   */
  record Wish(String sort, String key, int year, int enough) {

    boolean isOfWork() {
      return sort.equals("film") || sort.equals("book") || sort.equals("music");
    }
  }

  /** Names of a sort, those first that could best be taken for the right answer. */
  List<String> names(Wish wish, Chance chance) {
    List<Entry> entries = bySort.getOrDefault(wish.sort(), List.of());
    int place = place(wish.key(), entries);
    List<String> near = new ArrayList<>();
    List<String> far = new ArrayList<>();
    for (Entry entry : chance.shuffled(entries)) {
      boolean neighbour = place < 0 || Math.abs(entries.indexOf(entry) - place) <= NEIGHBOURS;
      boolean sameTime = wish.year() == 0 || entry.isOf(wish.year(), wish.isOfWork());
      (neighbour && sameTime ? near : far).add(entry.name());
    }
    if (near.size() < wish.enough()) {
      near.addAll(far);
    }
    return near;
  }

  /** Of names that belong to no time; those of the others are near each other by that. */
  private static int place(String key, List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).from().equals(UNKNOWN)
          && Folding.key(entries.get(i).name()).equals(Folding.key(key))) {
        return i;
      }
    }
    return -1;
  }
}
