package dev.quizline.exchange.paper;

import java.util.List;
import java.util.Map;

/**
 * Which papers there are.
 *
 * @param language a BCP 47 tag
 * @param seed what makes all of them again
 */
public record Overview(String title, String language, long seed, List<Row> rows) {

  /**
   * A paper.
   *
   * @param name whose it is, or which one
   * @param files by what they hold: {@code paper}, {@code key}
   */
  public record Row(String fingerprint, String name, Map<String, String> files) {}

  public Overview {
    rows = List.copyOf(rows);
  }
}
