package dev.quizline.exchange.text2qti;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line begins with that begins something ({@code text2qti/quiz.py}, start_patterns). */
enum Mark {
  QUESTION("\\d+\\."),
  RIGHT_CHOICE("\\*[a-zA-Z]\\)"),
  CHOICE("[a-zA-Z]\\)"),
  TICKED("\\[\\*]"),
  UNTICKED("\\[ ?]"),
  TYPED("\\*"),
  FEEDBACK("\\.\\.\\."),
  RIGHT_FEEDBACK("\\+"),
  WRONG_FEEDBACK("-"),
  SOLUTION("!"),
  NUMBER("="),
  QUIZ_TITLE("[Qq]uiz [Tt]itle:"),
  QUIZ_DESCRIPTION("[Qq]uiz [Dd]escription:"),
  TEXT_TITLE("[Tt]ext [Tt]itle:"),
  TEXT("[Tt]ext:"),
  TITLE("[Tt]itle:"),
  POINTS_EACH("[Pp]oints per question:"),
  POINTS("[Pp]oints:"),
  PICK("(?:[Ss]olutions )?[Pp]ick:"),
  OPTION(
      "(?:[Ss]huffle answers|[Ss]how correct answers|[Oo]ne question at a time|[Cc]an't go back"
          + "|[Ff]eedback is solution|[Ss]olutions sample groups|[Ss]olutions randomize groups):"),
  ESSAY("___+", false),
  UPLOAD("\\^\\^\\^+", false),
  GROUP("GROUP", false),
  END_GROUP("END_GROUP", false),
  CODE("```+.*", false);

  private final Pattern pattern;
  private final boolean holds;

  Mark(String mark) {
    this.pattern = Pattern.compile("(?:" + mark + ")(?:[ \t]+(?=\\S))");
    this.holds = true;
  }

  /**
   * @param holds whether text follows on the line
   */
  Mark(String mark, boolean holds) {
    this.pattern = Pattern.compile("(?:" + mark + ")\\s*$");
    this.holds = holds;
  }

  /** A mark with the text behind it. */
  record Found(Mark mark, String text) {}

  static Optional<Found> of(String line) {
    for (Mark mark : values()) {
      Matcher matcher = mark.pattern.matcher(line);
      if (matcher.lookingAt()) {
        return Optional.of(
            new Found(mark, mark.holds ? line.substring(matcher.end()).strip() : ""));
      }
    }
    return Optional.empty();
  }
}
