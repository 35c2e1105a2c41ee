package dev.quizline.draft;

import dev.quizline.verify.Subject;

/** How subjects are called inside a sentence: with "the" or without, as the article does it. */
final class Naming {

  /** An article has shown by then how it calls what it is about. */
  private static final int ENOUGH = 200_000;

  private final String article;

  /**
   * @param article empty where there is none
   */
  Naming(String article) {
    this.article = article.substring(0, Math.min(article.length(), ENOUGH));
  }

  /** A title or a person's name has its article already, if any. */
  String of(Subject subject) {
    String name = subject.name();
    return switch (subject.type()) {
      case "film", "written-work", "musical-work", "person" -> name;
      default -> isWithThe(subject) ? "the " + name : English.the(name);
    };
  }

  private boolean isWithThe(Subject subject) {
    String name = subject.name();
    boolean alias = subject.aliases().stream().anyMatch(("The " + name)::equalsIgnoreCase);
    boolean described =
        subject.type().equals("event") && Character.isLowerCase(name.codePointAt(0));
    int all = count(name);
    int with = count("the " + name) + count("The " + name);
    boolean usual = with > 0 && with * 2 >= all;
    return !name.startsWith("The ") && (alias || described || usual);
  }

  private int count(String words) {
    int count = 0;
    for (int at = article.indexOf(words); at >= 0; at = article.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  }
}
