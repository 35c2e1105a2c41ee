package dev.quizline.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why a verdict is what it is: one clause each, from fixed templates. */
final class Reasons {

  /** More than these are counted, not named. */
  private static final int MOST_NAMED = 5;

  private Reasons() {}

  static String noSubject() {
    return "there is no subject that it could be about";
  }

  static String unknownSubject(String id) {
    return "the record does not know the subject \"" + id + "\"";
  }

  static String unknownProperty(String id) {
    return "the record does not know the property \"" + id + "\"";
  }

  static String noValue() {
    return "the claim names no value";
  }

  static String uncovered() {
    return "the record does not cover this";
  }

  static String none() {
    return "the record says that there is none";
  }

  static String counted(int known) {
    return "the record has " + (known == 0 ? "none" : String.valueOf(known));
  }

  static String agreement(Qualified qualified, Property property) {
    Fact.Value value = qualified.match().entry().value();
    String words = property.type().inWords(value.text());
    return switch (qualified.fit()) {
      case RIGHT ->
          "the record " + verb(property, 1) + " " + words + as(qualified) + note(qualified);
      case LACKING ->
          "the record "
              + verb(property, 1)
              + " "
              + words
              + note(qualified)
              + ", and gives no "
              + String.join(" and no ", qualified.lacking());
      case WRONG -> wrong(qualified, words);
    };
  }

  private static String note(Qualified qualified) {
    return qualified.match().likeness().note();
  }

  /** The role and year that the record has, where the claim states one. */
  private static String as(Qualified qualified) {
    Claim claim = qualified.claim();
    Fact.Value value = qualified.match().entry().value();
    String role = claim.role().isPresent() ? " as " + value.role().orElse("") : "";
    return claim.year().isPresent() ? role + " in " + value.year().orElse("") : role;
  }

  private static String wrong(Qualified qualified, String words) {
    Claim claim = qualified.claim();
    Fact.Value value = qualified.match().entry().value();
    if (qualified.holder().isPresent() && value.role().isEmpty()) {
      Fact.Value holder = qualified.holder().get().value();
      return "the record has " + holder.text() + " as " + holder.role().orElse("");
    }
    StringBuilder why = new StringBuilder("the record has ").append(words);
    if (claim.role().isPresent() && value.role().isPresent()) {
      why.append(" as ").append(value.role().get());
    }
    if (claim.year().isPresent() && value.year().isPresent()) {
      why.append(" in ").append(value.year().get());
    }
    return why.toString();
  }

  static String untold(Comparison.Compared compared, Property property) {
    String known = property.type().inWords(compared.entry().value().text());
    return "the record " + verb(property, 1) + " " + known + compared.likeness().note();
  }

  /** The value is not listed, and what is not listed is false. */
  static String absent(Listing listing) {
    if (listing.entries().isEmpty()) {
      return none();
    }
    return listing.property().single()
        ? "the record " + verb(listing.property(), 1) + " " + values(listing, " or ")
        : some(listing) + (isSeveral(listing) ? ", and no other" : ", and lists no other");
  }

  private static boolean isSeveral(Listing listing) {
    return listing.entries().size() > 1;
  }

  /** The value is not listed, and may be true all the same. */
  static String open(Listing listing) {
    return some(listing) + ", and may not be complete";
  }

  static String some(Listing listing) {
    return "the record "
        + verb(listing.property(), listing.entries().size())
        + " "
        + values(listing, " and ");
  }

  static String unnamed(String item) {
    return "the record knows no subject called \"" + item + "\"";
  }

  static String disputed(List<Evidence> evidence) {
    StringBuilder why = new StringBuilder("sources disagree: ");
    for (int i = 0; i < evidence.size(); i++) {
      Evidence one = evidence.get(i);
      why.append(i == 0 ? "" : ", ").append(one.value());
      if (!one.sources().isEmpty()) {
        why.append(" (").append(one.sources().get(0).publisher()).append(')');
      }
    }
    return why.toString();
  }

  private static String verb(Property property, int values) {
    return switch (property.type()) {
      case DATE, DURATION, MONEY, NUMBER -> "gives";
      case PERSON, ORGANIZATION, PLACE, WORK -> values > 1 ? "lists" : "names";
      case TEXT, TERM, AWARD -> values > 1 ? "lists" : "has";
    };
  }

  private static String values(Listing listing, String last) {
    Set<String> distinct = new LinkedHashSet<>();
    for (Listing.Entry entry : listing.entries()) {
      distinct.add(listing.property().type().inWords(entry.value().text()));
    }
    List<String> values = new ArrayList<>(distinct);
    int more = values.size() - MOST_NAMED;
    if (more > 1) {
      values = values.subList(0, MOST_NAMED);
      return String.join(", ", values) + " and " + more + " others";
    }
    int end = values.size() - 1;
    return end == 0
        ? values.get(0)
        : String.join(", ", values.subList(0, end)) + last + values.get(end);
  }
}
