package dev.quizline.draft;

import dev.quizline.verify.Folding;

/**
 * Ids that stay the same when an article is drafted again, and do not tell the answer: a screen or
 * a log may show them.
 */
final class ItemId {

  private static final int LONGEST_PART = 24;

  private ItemId() {}

  /**
   * {@code director-choice}; with the role that is asked for, or where the record has several
   * values with a hash of this one; before it the subject, unless it is the bank's.
   */
  static String of(Known known, String word, String bankSubject) {
    String subject = known.subject().id();
    String prefix = subject.equals(bankSubject) ? "" : cut(subject) + "-";
    String role = known.value().role().map(it -> cut(slug(it))).orElse("");
    String which =
        !role.isEmpty() ? "-" + role : known.isOnlyAnswer() ? "" : "-" + hash(known.key());
    return prefix + cut(known.property().id()) + which + "-" + word;
  }

  /** Of a question on several facts. */
  static String ofSeveral(String property, String about, String word) {
    return cut(property) + "-" + hash(about) + "-" + word;
  }

  private static String hash(String text) {
    return Chance.digest(text).substring(0, 4);
  }

  private static String slug(String text) {
    return Folding.fold(text).replace(' ', '-').replaceAll("[^a-z0-9-]", "");
  }

  private static String cut(String text) {
    String cut = text.length() > LONGEST_PART ? text.substring(0, LONGEST_PART) : text;
    return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
  }
}
