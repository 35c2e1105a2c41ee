package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

/** An article cut into its units, for looking at. */
final class CutArticle {

  private CutArticle() {}

  static String ids(String article) {
    return Units.of(article).stream().map(Unit::id).collect(Collectors.joining(" "));
  }

  static String text(String article, String id) {
    for (Unit unit : Units.of(article)) {
      if (unit.id().equals(id)) {
        return unit.text();
      }
    }
    return "no unit " + id;
  }

  /** Every unit is a stretch of the article that begins where it says. */
  static void assertPlaced(String article) {
    int[] points = article.codePoints().toArray();
    for (Unit unit : Units.of(article)) {
      int length = unit.text().codePointCount(0, unit.text().length());
      assertThat(new String(points, unit.start(), length)).isEqualTo(unit.text());
    }
  }
}
