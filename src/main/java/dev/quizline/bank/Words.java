package dev.quizline.bank;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads values that have a form of their own: ids, times, addresses, dates. */
record Words(Problems problems) {

  private static final int MAX_ID = 80;
  private static final String DIGITS = "0123456789";

  /** Null, and noted, where the text is not fit for an id; null passes through. */
  Node.Text id(Node.Text text) {
    if (text == null || isId(text.value())) {
      return text;
    }
    problems.error(
        ProblemCode.MALFORMED_VALUE,
        text,
        Quoted.of(text.value()) + " cannot be an id",
        "an id is 1 to 80 letters a to z, digits, dots, hyphens and underscores");
    return null;
  }

  private static boolean isId(String text) {
    return !text.isEmpty() && text.length() <= MAX_ID && isMadeOf(text, DIGITS + "-._");
  }

  /** Letters a to z, large or small, and these others. */
  private static boolean isMadeOf(String text, String others) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && others.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  Optional<Duration> time(Node.Text text) {
    if (text == null) {
      return Optional.empty();
    }
    Optional<Duration> time = TimeText.parse(text.value());
    if (time.isEmpty()) {
      problems.error(
          ProblemCode.MALFORMED_VALUE,
          text,
          Quoted.of(text.value()) + " is not a time above zero and up to a day",
          "write " + TimeText.EXPECTED);
    }
    return time;
  }

  /** The form of a BCP 47 tag: a word of two or three letters, then others of up to eight. */
  Optional<String> language(Node.Text text) {
    if (text == null) {
      return Optional.empty();
    }
    String tag = text.value();
    String[] words = tag.split("-", -1);
    boolean sound = words[0].length() == 2 || words[0].length() == 3;
    for (int i = 0; i < words.length; i++) {
      sound &= !words[i].isEmpty() && words[i].length() <= 8;
      sound &= isMadeOf(words[i], i == 0 ? "" : DIGITS);
    }
    if (!sound) {
      problems.error(
          ProblemCode.MALFORMED_VALUE,
          text,
          Quoted.of(tag) + " is not a language tag",
          "write en, fr, pt-BR and the like");
    }
    return Optional.of(tag);
  }

  /** An address that a browser opens, and nothing that runs in one. */
  Optional<String> url(Node.Text text) {
    if (text == null) {
      return Optional.empty();
    }
    String url = text.value();
    if (isUrl(url)) {
      return Optional.of(url);
    }
    problems.error(
        ProblemCode.MALFORMED_VALUE,
        text,
        Quoted.of(url) + " is not a web address",
        "it starts with https:// or http:// and has no spaces");
    return Optional.empty();
  }

  static boolean isUrl(String text) {
    return (text.startsWith("https://") || text.startsWith("http://"))
        && text.indexOf(' ') < 0
        && text.length() > text.indexOf("//") + 2;
  }

  Optional<String> date(Node.Text text) {
    if (text == null) {
      return Optional.empty();
    }
    if (!ValueForm.isDate(text.value())) {
      problems.error(
          ProblemCode.MALFORMED_VALUE,
          text,
          Quoted.of(text.value()) + " is not a date",
          "write a year, a month or a day: 1964, 1964-04 or 1964-04-20");
    }
    return Optional.of(text.value());
  }

  Optional<String> year(Node.Text text) {
    if (text == null) {
      return Optional.empty();
    }
    if (!ValueForm.isYear(text.value())) {
      problems.error(
          ProblemCode.MALFORMED_VALUE,
          text,
          Quoted.of(text.value()) + " is not a year",
          "write it in four digits, such as 1964");
    }
    return Optional.of(text.value());
  }

  /** What every item says, without its place. */
  static List<String> values(List<Node.Text> texts) {
    String[] values = new String[texts.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = texts.get(i).value();
    }
    return List.of(values);
  }
}
