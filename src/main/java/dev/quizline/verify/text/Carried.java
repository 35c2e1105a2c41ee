package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Dates that leave their year to the one before: {@code ended on 14 October}, {@code in June}. */
final class Carried {

  private final FigureTokens tokens;
  private final Dates dates;

  Carried(FigureTokens tokens, Dates dates) {
    this.tokens = tokens;
    this.dates = dates;
  }

  /**
   * The date that begins at a token; null where none does, or where its year is not near.
   *
   * @param before what the text mentions before
   */
  Mention at(int i, List<Mention> before) {
    int end = end(i);
    int last = end > i ? Elapsed.dated(before, before.size()) : -1;
    if (last < 0 || !isNear(before.get(last).to(), i)) {
      return null;
    }
    int behind = behindYear(end);
    String value = tokens.joined(i, end, " ") + " " + Elapsed.year(before.get(last));
    return new Mention(i, behind, value, EnumSet.of(ValueType.DATE), Set.of(), List.of(), true);
  }

  /** Behind a day with its month, or a month of "that year"; the same place where neither is. */
  private int end(int i) {
    boolean dayFirst = dates.isDay(i) && dates.isMonthAt(i + 1);
    boolean monthFirst = dates.isMonthAt(i) && dates.isDay(i + 1);
    if (dayFirst || monthFirst) {
      return i + 2;
    }
    return dates.isMonthAt(i) && behindYear(i + 1) > i + 1 ? i + 1 : i;
  }

  /** Behind {@code of that year}, {@code of the same year}. */
  private int behindYear(int i) {
    if (!tokens.isWord(i, "of") && !tokens.isWord(i, "in")) {
      return i;
    }
    int same = tokens.isWord(i + 1, "the") && tokens.isWord(i + 2, "same") ? i + 3 : i + 2;
    boolean that = same == i + 3 || tokens.isWord(i + 1, "that");
    return that && tokens.isWord(same, "year") ? same + 1 : i;
  }

  /** In the same sentence, or the one before. */
  private boolean isNear(int from, int to) {
    int ends = 0;
    for (int i = from; i < to; i++) {
      ends += tokens.get(i).kind() == Token.Kind.END ? 1 : 0;
    }
    return ends < 2;
  }
}
