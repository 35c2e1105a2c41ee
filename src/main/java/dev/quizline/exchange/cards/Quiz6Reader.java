package dev.quizline.exchange.cards;

import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatReader;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.Incoming;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Lines;
import dev.quizline.exchange.Markup;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a data file of quiz(6), the game of old Unix: lines of categories with colons between them,
 * of which the first is asked and the second is the answer. A category is a pattern of the texts
 * that it stands for: see {@link Quiz6Pattern}.
 */
public final class Quiz6Reader implements FormatReader {

  private static final int FEWEST = 3;

  private static final Pattern DATA =
      Pattern.compile(
          "[^:\\s/-](?:\\\\.|[^:\\\\])*+(?::(?:[^:\\s/\\\\]|\\\\.)(?:\\\\.|[^:\\\\])*+)+");

  @Override
  public boolean recognises(Head head) {
    List<String> lines =
        head.text().replace("\\\n", "").lines().filter(line -> !line.isBlank()).toList();
    return lines.size() >= FEWEST && lines.stream().allMatch(Quiz6Reader::mayBeData);
  }

  /** A colon between texts that touch it; YAML and prose have a blank behind theirs. */
  private static boolean mayBeData(String line) {
    return DATA.matcher(line).matches();
  }

  @Override
  public void read(Foreign file, Intake intake) throws IOException {
    try (Lines lines = file.lines()) {
      String line;
      while ((line = lines.next()) != null && !intake.isFull()) {
        int begin = lines.number();
        StringBuilder whole = new StringBuilder(line);
        while (continues(whole) && (line = lines.next()) != null) {
          whole.setLength(whole.length() - 1);
          whole.append(line);
        }
        if (!whole.toString().isBlank()) {
          read(whole.toString(), begin, intake);
        }
      }
    }
  }

  /** An odd number of backslashes at the end: the last is no escaped one. */
  private static boolean continues(StringBuilder line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == '\\') {
      end--;
    }
    return (line.length() - end) % 2 == 1;
  }

  private static void read(String line, int number, Intake intake) throws IOException {
    Optional<List<Quiz6Pattern>> categories = Quiz6Pattern.categories(line);
    if (categories.isEmpty() || categories.get().size() < 2) {
      intake.malformed(
          number,
          categories.isEmpty()
              ? "a bracket or a brace is not closed, or closes nothing"
              : "a line needs a question and an answer, with a colon between them");
      return;
    }
    List<String> questions = categories.get().get(0).texts();
    List<String> answers = categories.get().get(1).texts();
    String ask = questions.get(0);
    Incoming incoming = new Incoming(intake, "", ask).ask(ask, Markup.PLAIN);
    if (categories.get().size() > 2) {
      incoming.lost("answers", "more categories than question and answer", "left out");
    }
    if (answers.size() == Quiz6Pattern.MOST_TEXTS) {
      incoming.lost("answers", "answers beyond the first " + answers.size(), "left out");
    }
    List<String> kept = answers.stream().filter(text -> !text.isBlank()).toList();
    if (ask.isBlank() || kept.isEmpty()) {
      incoming.leaveOut("a line without a question or an answer");
    } else {
      incoming.shortAnswer(incoming.plain("answers", kept, Markup.PLAIN));
    }
  }
}
