package dev.quizline.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with places for a subject, its value and its role, as templates.tsv explains them. */
record Frame(String text) {

  private static final String GAP = "{#1}";

  private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

  /**
   * What goes into the places.
   *
   * @param subject with its article
   * @param plural whether verbs agree with several
   * @param value a value of the record, or a wrong one
   * @param role empty where the frame has no place for it
   * @param deed discovered, or invented
   * @param kind what the subject is one of: films, people
   */
  record Words(
      String subject, boolean plural, String value, String role, String kind, String deed) {
    Words withValue(String other) {
      return new Words(subject, plural, other, role, kind, deed);
    }
  }

  boolean hasRole() {
    return text.contains("{R}");
  }

  String with(Words words) {
    Matcher place = PLACE.matcher(text);
    StringBuilder sentence = new StringBuilder();
    while (place.find()) {
      place.appendReplacement(sentence, Matcher.quoteReplacement(filled(place.group(1), words)));
    }
    place.appendTail(sentence);
    return English.capital(sentence.toString());
  }

  private static String filled(String place, Words words) {
    return switch (place) {
      case "S" -> words.subject();
      case "V" -> words.value();
      case "R" -> English.role(words.role());
      case "the V" -> English.the(words.value());
      case "in V" -> English.in(words.value());
      case "discovered" -> words.deed();
      case "kind" -> words.kind();
      case "a V" -> English.a(words.value());
      case "on V" -> English.on(words.value());
      default -> English.agreeing(place, words.plural());
    };
  }

  /**
   * The sentence as a cloze, of a date for its year: its value is left out, what stands before it
   * for its sake stays.
   */
  String gapped(Words words) {
    String value = words.value();
    String open =
        text.replace("{the V}", English.the(value).replace(value, GAP))
            .replace("{in V}", English.in(value).replace(value, GAP))
            .replace("{on V}", "in the year " + GAP);
    return new Frame(open.replace(GAP, "{V}")).with(words.withValue(GAP));
  }
}
