package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The years in which prizes were won and moves made: {@code won V in 1931 and again in 1950}. */
final class Years {

  private static final int REACH = 8;

  private final Passage passage;
  private final Map<Mention, Hit> taken;

  /**
   * @param taken what is said of each mention; years that are found are entered there
   */
  Years(Passage passage, Map<Mention, Hit> taken) {
    this.passage = passage;
    this.taken = taken;
  }

  /** A prize or a move with the year that nothing else is said of, behind it or before all. */
  Said dated(Said one) {
    if (!isDated(one)) {
      return one;
    }
    Mention behind = yearBehind(one.value().to());
    int joint = passage.is("determiner", one.value().from() - 1) ? 2 : 1;
    Mention before = passage.mention(one.value().from() - joint);
    Mention fronted = new Fronted(passage).before(one.hit().from());
    boolean own = behind == null || !isParted(one.value().to(), behind.from());
    List<Mention> nearest =
        own ? Arrays.asList(behind, before, fronted) : Arrays.asList(before, fronted, behind);
    for (Mention year : nearest) {
      if (year != null && year.is(ValueType.DATE) && !taken.containsKey(year)) {
        taken.put(year, one.hit());
        return one.inYear(year.value());
      }
    }
    return one;
  }

  private Mention yearBehind(int from) {
    for (int i = from; i < from + REACH && !passage.isEnd(i); i++) {
      Mention mention = passage.mention(i);
      if (mention != null && mention.is(ValueType.DATE) && !taken.containsKey(mention)) {
        return mention;
      }
    }
    return null;
  }

  /** {@code won V, and in 1962 W}: the year is of what comes. */
  private boolean isParted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.is(i, ",") || passage.is(i, "and")) {
        Mention year = passage.mention(to);
        return leadsToName(year.to());
      }
    }
    return false;
  }

  /** {@code won V in 1931 and again in 1950}: the same with the other years. */
  List<Said> again(List<Said> said) {
    List<Said> more = new ArrayList<>();
    for (Said one : said) {
      int i = one.year().isEmpty() ? passage.size() : behindYear(one.value().to());
      for (Mention year = another(i); year != null; year = another(year.to())) {
        taken.put(year, one.hit());
        more.add(one.inYear(year.value()));
      }
    }
    return more;
  }

  /** Behind the year right behind a prize; the passage's end where none is. */
  private int behindYear(int from) {
    int i = passage.is(from, "in") ? from + 1 : from;
    Mention year = passage.mention(i);
    return year != null && year.is(ValueType.DATE) ? year.to() : passage.size();
  }

  /** The year behind a comma, "and again in"; null for none. */
  private Mention another(int from) {
    int i = from;
    while (i < from + REACH && (isListing(i) || isInterval(i))) {
      i++;
    }
    Mention year = i > from ? passage.mention(i) : null;
    boolean free = year != null && year.is(ValueType.DATE) && !taken.containsKey(year);
    return free && Elapsed.year(year) > 0 && !leadsToName(year.to()) ? year : null;
  }

  /** {@code , two years later, the W Prize}: the year is of what comes. */
  private boolean leadsToName(int from) {
    int i = passage.is(from, ",") ? from + 1 : from;
    i += passage.is("determiner", i) ? 1 : 0;
    return passage.mention(i) != null && passage.mention(i).isName();
  }

  private boolean isListing(int i) {
    return passage.is(i, ",")
        || passage.is(i, "and")
        || passage.is(i, "again")
        || passage.is(i, "in");
  }

  private boolean isInterval(int i) {
    Mention mention = passage.mention(i);
    return mention != null && Intervals.isInterval(mention);
  }

  /** What happens to somebody in a year; a marriage so far as the record has its year. */
  private static boolean isDated(Said one) {
    Property property = one.senses().get(0);
    if (property.type() == ValueType.AWARD || property.id().equals("residence")) {
      return true;
    }
    return property.type() != ValueType.DATE
        && one.subjects().stream()
            .flatMap(subject -> subject.facts().stream())
            .filter(fact -> fact.property().equals(property.id()))
            .flatMap(fact -> fact.values().stream())
            .anyMatch(value -> value.year().isPresent());
  }
}
