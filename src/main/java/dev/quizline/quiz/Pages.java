package dev.quizline.quiz;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The pages of a game: an immutable list that shares all but one short shelf with the list it was
 * changed from, so that an answer costs about as much in a game of 100,000 questions as in one of
 * ten.
 */
final class Pages extends AbstractList<Page> implements RandomAccess {

  private static final int SHELF = 256;

  private final List<List<Page>> shelves;
  private final int size;

  private Pages(List<List<Page>> shelves, int size) {
    this.shelves = shelves;
    this.size = size;
  }

  static Pages of(List<Page> pages) {
    List<List<Page>> shelves = new ArrayList<>();
    for (int start = 0; start < pages.size(); start += SHELF) {
      shelves.add(List.copyOf(pages.subList(start, Math.min(start + SHELF, pages.size()))));
    }
    return new Pages(shelves, pages.size());
  }

  /** The list with another page in that page's place. */
  Pages with(Page page) {
    List<Page> shelf = new ArrayList<>(shelves.get(page.index() / SHELF));
    shelf.set(page.index() % SHELF, page);
    List<List<Page>> changed = new ArrayList<>(shelves);
    changed.set(page.index() / SHELF, shelf);
    return new Pages(changed, size);
  }

  @Override
  public Page get(int index) {
    return shelves.get(index / SHELF).get(index % SHELF);
  }

  @Override
  public int size() {
    return size;
  }
}
