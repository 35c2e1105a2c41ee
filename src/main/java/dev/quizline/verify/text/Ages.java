package dev.quizline.verify.text;

import dev.quizline.verify.Claim;
import dev.quizline.verify.ClaimFinding;
import dev.quizline.verify.Evidence;
import dev.quizline.verify.Fact;
import dev.quizline.verify.Property;
import dev.quizline.verify.Subject;
import dev.quizline.verify.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How old somebody was at death, by the dates of birth and death that the record has. */
final class Ages {

  /** The event whose date an age tells. */
  static final String EVENT = "date-of-death";

  private static final Pattern ISO = Pattern.compile("(\\d{4})(-\\d\\d(?:-\\d\\d)?)?");

  /**
   * An age, in full years.
   *
   * @param least where the dates are not exact to the day, it may be one more
   */
  record Age(int least, int most) {}

  private Ages() {}

  /** The verdict on a claim whose value is an age. */
  static ClaimFinding check(Claim claim, Property property, Subject subject) {
    Optional<String> born = date(subject, "date-of-birth");
    Optional<String> died = date(subject, EVENT);
    Optional<Age> age = between(born, died);
    if (age.isEmpty()) {
      String why = "the record does not tell both when " + subject.name() + " was born and died";
      return new ClaimFinding(claim, property, Verdict.UNVERIFIED, List.<Evidence>of(), why);
    }
    int stated = Integer.parseInt(claim.value().orElseThrow().substring(Elapsed.AGED.length()));
    boolean same = age.get().least() <= stated && stated <= age.get().most();
    String why = "born " + born.get() + " and died " + died.get() + " by the record";
    return new ClaimFinding(
        claim,
        property,
        same ^ claim.negated() ? Verdict.VERIFIED : Verdict.CONTRADICTED,
        List.of(new Evidence(Elapsed.AGED + inWords(age.get()), List.of(), Optional.empty())),
        why);
  }

  private static String inWords(Age age) {
    String least = age.least() == age.most() ? "" : age.least() + " or ";
    return least + age.most();
  }

  /** The full years from one date to a later one; empty where either is not known exactly. */
  static Optional<Age> between(Optional<String> born, Optional<String> died) {
    if (born.isEmpty() || died.isEmpty()) {
      return Optional.empty();
    }
    Matcher birth = ISO.matcher(born.get());
    Matcher death = ISO.matcher(died.get());
    if (!birth.matches() || !death.matches()) {
      return Optional.empty();
    }
    int years = Integer.parseInt(death.group(1)) - Integer.parseInt(birth.group(1));
    String born1 = birth.group(2) == null ? "" : birth.group(2);
    String died1 = death.group(2) == null ? "" : death.group(2);
    int length = Math.min(born1.length(), died1.length());
    int order = died1.substring(0, length).compareTo(born1.substring(0, length));
    boolean exact = order != 0 || length == "-04-20".length();
    int least = order < 0 || !exact ? years - 1 : years;
    int most = order < 0 ? years - 1 : years;
    return Optional.of(new Age(least, most));
  }

  /** Whether years can be counted from a date of the record. */
  static boolean hasYear(String date) {
    return ISO.matcher(date).matches();
  }

  /** The only date that the record has; sources that differ settle no age. */
  static Optional<String> date(Subject subject, String property) {
    Optional<String> date = Optional.empty();
    for (Fact fact : subject.facts()) {
      if (fact.property().equals(property)) {
        for (Fact.Value value : fact.values()) {
          if (date.isPresent() && !date.get().equals(value.text())) {
            return Optional.empty();
          }
          date = Optional.of(value.text());
        }
      }
    }
    return date;
  }
}
