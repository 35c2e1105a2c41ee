package dev.quizline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds lives and works that time does not allow: over before they began, made by somebody not yet
 * born. Where sources differ, only what none of their dates allows.
 */
final class TimelineCheck {

  private static final String BIRTH = "date-of-birth";

  private static final List<List<String>> IN_ORDER =
      List.of(
          List.of(BIRTH, "date-of-death"),
          List.of("inception", "dissolved-abolished-or-demolished-date"),
          List.of("inception", "date-of-official-opening"),
          List.of("start-time", "end-time"));

  /** Whoever does this was born before the work came out. */
  private static final List<String> MAKERS =
      List.of(
          "director",
          "screenwriter",
          "cast-member",
          "composer",
          "director-of-photography",
          "film-editor",
          "producer",
          "author",
          "creator",
          "performer",
          "lyricist",
          "architect");

  private static final List<String> WORK_DATES =
      List.of("publication-date", "date-of-first-performance", "inception");

  private static final List<String> PARENTS = List.of("father", "mother");

  /**
   * The dates of one property.
   *
   * @param at the value that a message is about
   */
  private record Dates(String label, Extent extent, Fact.Value at) {}

  private final Reference reference;
  private final Names names;
  private final List<ReferenceFlaw> flaws = new ArrayList<>();

  TimelineCheck(Reference reference, Names names) {
    this.reference = reference;
    this.names = names;
  }

  List<ReferenceFlaw> flaws() {
    for (Subject subject : reference.subjects()) {
      for (List<String> pair : IN_ORDER) {
        Optional<Dates> later = dates(subject, pair.get(1));
        if (later.isPresent()) {
          expect(dates(subject, pair.get(0)), subject, later.get(), subject);
        }
      }
      for (String property : WORK_DATES) {
        dates(subject, property).ifPresent(made -> bornBefore(made, subject, MAKERS));
      }
      dates(subject, BIRTH).ifPresent(born -> bornBefore(born, subject, PARENTS));
    }
    return flaws;
  }

  private void bornBefore(Dates date, Subject subject, List<String> properties) {
    for (Fact fact : subject.facts()) {
      if (properties.contains(fact.property())) {
        for (Fact.Value value : fact.values()) {
          List<Subject> called = names.called(value.text());
          if (called.size() == 1 && called.get(0) != subject) {
            expect(dates(called.get(0), BIRTH), called.get(0), date, subject);
          }
        }
      }
    }
  }

  private void expect(Optional<Dates> earlier, Subject one, Dates later, Subject other) {
    if (earlier.isPresent() && later.extent().isBefore(earlier.get().extent())) {
      flaws.add(
          new ReferenceFlaw(
              ReferenceFlaw.Kind.IMPOSSIBLE_TIME,
              later.at(),
              said(later, other) + " is before " + said(earlier.get(), one),
              "one of the two dates is wrong"));
    }
  }

  private static String said(Dates dates, Subject subject) {
    return "the "
        + dates.label()
        + " of "
        + subject.name()
        + " ("
        + PartialDate.inWords(dates.at().text())
        + ")";
  }

  /** From the first to the last that a source says. */
  private static Optional<Dates> dates(Subject subject, String property) {
    Fact.Value at = null;
    Extent extent = null;
    for (Fact fact : subject.facts()) {
      if (fact.property().equals(property)) {
        for (Fact.Value value : fact.values()) {
          Optional<PartialDate> date = PartialDate.parse(value.text());
          if (date.isPresent()) {
            Extent next = date.get().extent();
            extent = extent == null ? next : extent.and(next);
            at = at == null ? value : at;
          }
        }
      }
    }
    return at == null
        ? Optional.empty()
        : Optional.of(new Dates(property.replace('-', ' '), extent, at));
  }
}
