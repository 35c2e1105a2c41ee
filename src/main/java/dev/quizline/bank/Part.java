package dev.quizline.bank;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a question as its author wrote it, by the keys and positions that lead to it: {@code
 * choices, 2} or {@code gaps, 0, answers, 0}.
 *
 * @param path keys as text, positions as numbers from 0
 */
public record Part(List<Object> path) {

  /** The question as a whole. */
  public static final Part WHOLE = of();

  public Part {
    path = List.copyOf(path);
  }

  public static Part of(Object... path) {
    return new Part(List.of(path));
  }

  /** A part of this part. */
  public Part then(Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return new Part(longer);
  }
}
