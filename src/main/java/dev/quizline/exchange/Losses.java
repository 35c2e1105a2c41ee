package dev.quizline.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a conversion lost, put together by what it was; the count is exact however many. */
public final class Losses {

  /** Named one by one; of those behind them only the number is kept. */
  private static final int MOST_NAMED = 10_000;

  private static final int MOST_SHOWN = 3;

  /** What was lost the same way in several items. */
  public static final class Group {
    private final String field;
    private final String lost;
    private final String choice;
    private final List<String> items = new ArrayList<>();
    private int count;

    private Group(Loss loss) {
      this.field = loss.field();
      this.lost = loss.lost();
      this.choice = loss.choice();
    }

    private void add(String item) {
      count++;
      if (items.size() < MOST_NAMED) {
        items.add(item);
      }
    }

    public String field() {
      return field;
    }

    public String lost() {
      return lost;
    }

    public String choice() {
      return choice;
    }

    /** The first 10,000. */
    public List<String> items() {
      return List.copyOf(items);
    }

    /** How many items, all counted. */
    public int count() {
      return count;
    }

    /** {@code hint: a hint, left out (12: single, multiple, gaps, …)}. */
    @Override
    public String toString() {
      int shown = Math.min(MOST_SHOWN, items.size());
      String named = String.join(", ", items.subList(0, shown)) + (count > shown ? ", …" : "");
      return field
          + ": "
          + lost
          + ", "
          + choice
          + " ("
          + (count > 1 ? count + ": " : "")
          + named
          + ")";
    }
  }

  /** By field, what was lost, and the choice: lists, for maps find them faster than records. */
  private final Map<List<String>, Group> groups = new LinkedHashMap<>();

  private int questions;

  public void add(Loss loss) {
    questions += loss.field().equals(Loss.QUESTION) ? 1 : 0;
    groups
        .computeIfAbsent(List.of(loss.field(), loss.lost(), loss.choice()), sort -> new Group(loss))
        .add(loss.item());
  }

  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /** How many questions were left out whole. */
  int questions() {
    return questions;
  }

  /** In the order in which the first of each was met. */
  public List<Group> groups() {
    return List.copyOf(groups.values());
  }
}
