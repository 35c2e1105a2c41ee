package dev.quizline.verify.text;

import dev.quizline.verify.Claim;
import dev.quizline.verify.ClaimFinding;
import dev.quizline.verify.Evidence;
import dev.quizline.verify.Fact;
import dev.quizline.verify.Subject;
import dev.quizline.verify.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What cannot be, because one thing came before the other: nobody makes a film before birth. */
final class Timeline {

  private Timeline() {}

  /**
   * A finding that nothing settled, settled by the dates of the two that the claim brings together.
   *
   * @param subject what the claim is about
   * @param value what its value names; empty where that is no subject
   */
  static ClaimFinding settle(ClaimFinding finding, Subject subject, List<Subject> value) {
    boolean open = finding.verdict() == Verdict.UNVERIFIED && !finding.claim().negated();
    if (!open) {
      return finding;
    }
    Optional<String> reason = ownDates(finding.claim(), subject);
    if (isMaking(finding.claim().property())) {
      for (Subject maker : value) {
        reason = reason.isPresent() ? reason : making(subject, maker);
      }
    }
    return reason.map(why -> contradicted(finding, why)).orElse(finding);
  }

  private static ClaimFinding contradicted(ClaimFinding finding, String why) {
    return new ClaimFinding(
        finding.claim(), finding.property(), Verdict.CONTRADICTED, List.<Evidence>of(), why);
  }

  private static Optional<String> making(Subject work, Subject maker) {
    OptionalInt out = year(work, "publication-date");
    OptionalInt born = year(maker, "date-of-birth");
    if (out.isPresent() && born.isPresent() && born.getAsInt() > out.getAsInt()) {
      return Optional.of(
          maker.name()
              + " was born in "
              + born.getAsInt()
              + ", and "
              + work.name()
              + " is of "
              + out.getAsInt());
    }
    return Optional.empty();
  }

  /** Nobody dies, studies or wins a prize before birth, nor moves or marries after death. */
  private static Optional<String> ownDates(Claim claim, Subject subject) {
    OptionalInt born = year(subject, "date-of-birth");
    String stated =
        claim.property().equals("date-of-death")
            ? claim.value().orElse("")
            : claim.year().orElse("");
    OptionalInt year = year(stated);
    if (born.isPresent() && year.isPresent() && year.getAsInt() < born.getAsInt()) {
      return Optional.of(subject.name() + " was born in " + born.getAsInt());
    }
    OptionalInt died = year(subject, "date-of-death");
    boolean dead =
        died.isPresent() && year.isPresent() && year.getAsInt() > died.getAsInt() && isAlive(claim);
    boolean late =
        dead
            || claim.property().equals("date-of-birth")
                && died.isPresent()
                && year(claim.value().orElse("")).orElse(died.getAsInt()) > died.getAsInt();
    return late ? Optional.of(subject.name() + " died in " + died.getAsInt()) : Optional.empty();
  }

  /** What nobody does after death; a prize may still come. */
  private static boolean isAlive(Claim claim) {
    return claim.property().equals("residence") || claim.property().equals("spouse");
  }

  private static boolean isMaking(String property) {
    return switch (property) {
      case "director", "screenwriter", "cast-member", "composer", "lyricist", "author" -> true;
      case "director-of-photography", "film-editor", "producer", "performer", "editor" -> true;
      case "illustrator", "production-designer", "costume-designer", "choreographer" -> true;
      default -> false;
    };
  }

  private static OptionalInt year(Subject subject, String property) {
    List<OptionalInt> years = new ArrayList<>(1);
    for (Fact fact : subject.facts()) {
      if (fact.property().equals(property)) {
        for (Fact.Value value : fact.values()) {
          years.add(year(value.text()));
        }
      }
    }
    return years.size() == 1 ? years.get(0) : OptionalInt.empty();
  }

  /** The year of a date however it is written: four digits together. */
  private static OptionalInt year(String date) {
    int digits = 0;
    for (int i = 0; i <= date.length(); i++) {
      boolean digit = i < date.length() && Character.isDigit(date.charAt(i));
      if (!digit && digits == 4) {
        return OptionalInt.of(Integer.parseInt(date.substring(i - 4, i)));
      }
      digits = digit ? digits + 1 : 0;
    }
    return OptionalInt.empty();
  }
}
