package dev.quizline.exchange.moodle;

import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatReader;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.Incoming;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Lines;
import dev.quizline.exchange.Markup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Aiken as Moodle does ({@code question/format/aiken/format.php}): a line for the question, a
 * line for each choice, and {@code ANSWER: B}, which counts choices and does not read their
 * letters.
 */
public final class AikenReader implements FormatReader {

  private static final Pattern CHOICE = Pattern.compile("[A-Z][).][ \t]?(.*)");
  private static final Pattern ANSWER = Pattern.compile("ANSWER:\\s*([A-Z]).*");

  private Intake intake;
  private String stem = "";
  private int line;
  private final List<String> choices = new ArrayList<>();

  @Override
  public boolean recognises(Head head) {
    List<String> lines = head.lines();
    for (int i = 2; i < lines.size(); i++) {
      if (ANSWER.matcher(lines.get(i)).matches()) {
        return CHOICE.matcher(lines.get(i - 1)).matches();
      }
    }
    return false;
  }

  @Override
  public void read(Foreign file, Intake into) throws IOException {
    intake = into;
    try (Lines lines = file.lines()) {
      String each;
      while ((each = lines.next()) != null && !intake.isFull()) {
        String text = each.strip();
        if (text.length() > 1) {
          take(text, lines.number());
        }
      }
    }
    requireNone();
  }

  private void take(String text, int number) throws IOException {
    Matcher answer = ANSWER.matcher(text);
    Matcher choice = CHOICE.matcher(text);
    if (answer.matches()) {
      answer(answer.group(1).charAt(0) - 'A', number);
    } else if (!choice.matches()) {
      requireNone();
      stem = text;
      line = number;
    } else if (stem.isEmpty()) {
      intake.malformed(
          number,
          "a choice stands here without a question; one that begins like it needs a word more");
    } else {
      choices.add(choice.group(1).strip());
    }
  }

  /** A question that is still open has no answer. */
  private void requireNone() {
    if (!stem.isEmpty()) {
      intake.malformed(
          line,
          choices.isEmpty()
              ? "this question has no choices; each is a line such as A) Paris"
              : "this question has no line ANSWER: with the letter of the right choice");
    }
    stem = "";
    choices.clear();
  }

  private void answer(int right, int number) throws IOException {
    if (stem.isEmpty()) {
      intake.malformed(number, "an answer stands here without a question");
    } else if (choices.size() < 2) {
      intake.malformed(number, "this question has fewer than two choices");
    } else if (right >= choices.size()) {
      intake.malformed(number, "the answer is choice " + (right + 1) + " of " + choices.size());
    } else {
      Incoming incoming = new Incoming(intake, "", stem).ask(stem, Markup.PLAIN);
      incoming.singleChoice(incoming.plain("choices", choices, Markup.PLAIN), right);
    }
    stem = "";
    choices.clear();
  }
}
