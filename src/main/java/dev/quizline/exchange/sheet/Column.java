package dev.quizline.exchange.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a column of a table may hold, and what its header may be called; ours is the first name. */
enum Column {
  ID("id", "identifier", "question id"),
  TYPE("type", "kind", "question type"),
  ASK("question", "question text", "stem", "prompt", "ask", "text", "term", "front"),
  OPTION("option", "choice", "alternative", "possible answer"),
  WRONG("wrong", "incorrect", "distractor", "incorrect answer", "wrong answer"),
  /** A number, a letter or a text: what it is must show from the options. */
  ANSWER(
      "answer",
      "correct",
      "correct answer",
      "right answer",
      "key",
      "solution",
      "definition",
      "back"),
  NUMBERS("correct numbers", "correct number", "correct index"),
  LETTERS("correct letters", "correct letter"),
  TEXT("correct text"),
  TOLERANCE("tolerance", "margin"),
  UNIT("unit"),
  EXPLAIN("explanation", "explain", "feedback", "general feedback", "rationale"),
  HINT("hint", "clue"),
  DIFFICULTY("difficulty", "level"),
  TAGS("tags", "tag", "keywords"),
  CATEGORY("category", "categories", "topic", "theme"),
  TIME("time", "time limit", "seconds", "timer"),
  POINTS("points", "point", "marks", "worth"),
  /** The number of a row, which says nothing. */
  COUNT("", "#", "no", "nr", "number", "question #", "question number");

  private static final Pattern REMARK = Pattern.compile("\\s+[-\u2013\u2014]\\s.*|\\([^)]*\\)|\\*");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(option|choice|alternative|possible answer|answer|wrong|incorrect|distractor"
              + "|incorrect answer|wrong answer) ?#?(\\d{1,3}|[a-z])");
  private static final Pattern LETTER = Pattern.compile("[a-h]");

  private final List<String> names;

  Column(String... names) {
    this.names = List.of(names);
  }

  /** As we call it. */
  String header() {
    return names.get(0);
  }

  /**
   * A header that was understood.
   *
   * @param number of an option, from 1; else 0
   */
  record Named(Column column, int number) {}

  /** Empty where it is none that we know. */
  static Optional<Named> of(String header) {
    String lower = header.toLowerCase(Locale.ROOT);
    if (lower.strip().startsWith("correct answer(s)")) {
      return Optional.of(new Named(NUMBERS, 0));
    }
    String name =
        REMARK.matcher(lower.replaceAll("[_\\s]+", " ")).replaceAll("").replace('-', ' ').strip();
    for (Column column : values()) {
      if (column.names.contains(name)) {
        return Optional.of(new Named(column, 0));
      }
    }
    Matcher numbered = NUMBERED.matcher(name);
    if (numbered.matches()) {
      return Optional.of(new Named(owner(numbered.group(1)), number(numbered.group(2))));
    }
    return LETTER.matcher(name).matches()
        ? Optional.of(new Named(OPTION, number(name)))
        : Optional.empty();
  }

  private static Column owner(String word) {
    return WRONG.names.contains(word) ? WRONG : OPTION;
  }

  private static int number(String text) {
    return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : text.charAt(0) - 'a' + 1;
  }

  /** Those that say which option is right. */
  static List<Column> keys() {
    return Arrays.asList(ANSWER, NUMBERS, LETTERS, TEXT);
  }
}
