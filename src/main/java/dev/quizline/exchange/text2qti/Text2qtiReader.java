package dev.quizline.exchange.text2qti;

import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatReader;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Lines;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Markup;
import dev.quizline.exchange.PlainText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads text2qti's Markdown: what begins a line at its very start begins something, and what is
 * indented goes on with it. Code in it is never run.
 */
public final class Text2qtiReader implements FormatReader {

  private static final Pattern ASKS = Pattern.compile("\\d+\\.[ \t]+\\S.*");
  private static final Pattern ANSWERS =
      Pattern.compile("(?:\\*[a-zA-Z]\\)|\\[\\*]|\\*|=)[ \t]+\\S.*");

  /** Characters of one element; more is another kind of file. */
  private static final int LONGEST = 1024 * 1024;

  private Intake intake;
  private Text2qtiQuestion question;
  private Optional<Mark> open = Optional.empty();
  private final StringBuilder text = new StringBuilder();
  private int line;
  private boolean blank;
  private String title = "";
  private String points = "";
  private String pointsEach = "";

  @Override
  public boolean recognises(Head head) {
    if (head.startsWith("Quiz title:")) {
      return true;
    }
    List<String> lines = head.lines();
    int first = 0;
    while (first < lines.size() && !ASKS.matcher(lines.get(first)).matches()) {
      first++;
    }
    return lines.stream().skip(first).anyMatch(each -> ANSWERS.matcher(each).matches());
  }

  @Override
  public void read(Foreign file, Intake into) throws IOException {
    intake = into;
    try (Lines lines = file.lines()) {
      String each;
      while ((each = lines.next()) != null && !intake.isFull()) {
        if (each.equals("COMMENT")) {
          pass(lines, "END_COMMENT");
        } else if (each.startsWith("```")) {
          pass(lines, "```");
          lost("code", "code that writes questions", "not run, left out");
        } else if (!each.startsWith("%")) {
          take(each, lines.number());
        }
      }
    }
    close();
    finish();
  }

  private void pass(Lines lines, String end) throws IOException {
    int from = lines.number();
    String each;
    do {
      each = lines.next();
    } while (each != null && !each.startsWith(end));
    if (each == null) {
      intake.malformed(from, "what begins here has no end; " + end + " ends it");
    }
  }

  private void lost(String field, String what, String choice) {
    intake.lost(new Loss(Loss.BANK, field, what, choice));
  }

  private void take(String each, int number) throws IOException {
    if (each.isBlank()) {
      blank = true;
    } else if (Character.isWhitespace(each.charAt(0))) {
      goOn(each, number);
    } else {
      Optional<Mark.Found> found = Mark.of(each);
      close();
      if (found.isEmpty()) {
        intake.malformed(
            number,
            "this line begins nothing; a mark such as 1. or a) has a blank behind it, and a line"
                + " that goes on is indented");
      } else {
        line = number;
        open = Optional.of(found.get().mark());
        text.append(found.get().text()).append(each.endsWith("  ") ? "\n" : "");
      }
    }
  }

  /** Two blanks at a line's end break it, as Markdown has it; else it is one line with the next. */
  private void goOn(String each, int number) {
    if (open.isEmpty() || text.length() > LONGEST) {
      intake.malformed(number, "an indented line goes on with nothing");
      return;
    }
    boolean broken = text.length() > 0 && text.charAt(text.length() - 1) == '\n';
    text.append(blank ? (broken ? "\n" : "\n\n") : broken ? "" : " ");
    text.append(each.strip()).append(each.endsWith("  ") ? "\n" : "");
    blank = false;
  }

  /** What was open is whole now. */
  private void close() throws IOException {
    blank = false;
    if (open.isPresent()) {
      Mark mark = open.get();
      open = Optional.empty();
      element(mark, text.toString().strip());
      text.setLength(0);
    }
  }

  private void element(Mark mark, String words) throws IOException {
    switch (mark) {
      case QUIZ_TITLE -> intake.title(PlainText.of(words, Markup.MARKDOWN).text());
      case QUIZ_DESCRIPTION -> lost("description", "a description of the quiz", Loss.LEFT_OUT);
      case OPTION -> lost("options", "how the quiz is given", Loss.LEFT_OUT);
      case TEXT, TEXT_TITLE -> {
        finish();
        lost("text", "text between questions", Loss.LEFT_OUT);
      }
      case GROUP -> {
        finish();
        lost("group", "a group of which some are drawn", "all are taken");
      }
      case END_GROUP -> {
        finish();
        pointsEach = "";
      }
      case PICK -> finish();
      case POINTS_EACH -> pointsEach = words;
      case TITLE -> {
        finish();
        title = words;
      }
      case POINTS -> {
        finish();
        points = words;
      }
      case QUESTION -> {
        finish();
        String worth = points.isEmpty() ? pointsEach : points;
        question = new Text2qtiQuestion(intake, line, title, words, worth);
        title = "";
        points = "";
      }
      default -> part(mark, words);
    }
  }

  private void part(Mark mark, String words) {
    if (question == null) {
      intake.malformed(line, "this belongs to a question, and none stands above it");
    } else {
      question.add(mark, words, line);
    }
  }

  private void finish() throws IOException {
    if (question != null) {
      question.finish();
      question = null;
    }
  }
}
