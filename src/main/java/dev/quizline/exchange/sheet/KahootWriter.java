package dev.quizline.exchange.sheet;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.FormatWriter;
import dev.quizline.exchange.HeldCases;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Losses;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Writes the spreadsheet that Kahoot imports: instructions in the first seven rows, headers in the
 * eighth, then a question a row with two to four answers.
 */
public final class KahootWriter implements FormatWriter {

  private static final int LONGEST_QUESTION = 120;
  private static final int LONGEST_ANSWER = 75;
  private static final int MOST_ANSWERS = 4;
  private static final int HEADERS_AT = 7;
  private static final int USUAL_TIME = 20;

  /** Seconds. */
  private static final List<Integer> TIMES = List.of(5, 10, 20, 30, 60, 90, 120, 240);

  private static final List<String> INSTRUCTIONS =
      List.of(
          "Quiz template",
          "A question a row, below the headers.",
          "A question has up to " + LONGEST_QUESTION + " characters.",
          "An answer has up to " + LONGEST_ANSWER + " characters; there are two to four.",
          "The time limit is one of those in its header.",
          "The correct answers are given by their numbers, with commas between.",
          "");

  private static final List<String> HEADERS =
      List.of(
          "",
          "Question - max 120 characters",
          "Answer 1 - max 75 characters",
          "Answer 2 - max 75 characters",
          "Answer 3 - max 75 characters",
          "Answer 4 - max 75 characters",
          "Time limit (sec) \u2013 5, 10, 20, 30, 60, 90, 120, or 240 secs",
          "Correct answer(s) - choose at least one");

  private final OutputStream out;
  private final Losses losses;
  private RowsAside rows;
  private int written;

  public KahootWriter(OutputStream out, Losses losses) {
    this.out = out;
    this.losses = losses;
  }

  @Override
  public void begin(Bank header) throws IOException {
    rows = new RowsAside();
    for (String line : INSTRUCTIONS) {
      rows.add(List.of("", line));
    }
    rows.add(HEADERS);
  }

  @Override
  public void question(BankQuestion asked) throws IOException {
    Answers answers = asked.question().match(new ByKind());
    String ask = asked.question().item().ask();
    Optional<String> unfit = unfit(ask, answers.texts());
    if (unfit.isPresent()) {
      losses.add(Loss.ofQuestion(asked.question().id(), unfit.get()));
      return;
    }
    losses.add(Loss.ofId(asked.question().id()));
    if (asked.question().kind() == Kind.MULTIPLE_CHOICE && answers.right().size() == 1) {
      losses.add(
          new Loss(
              asked.question().id(), "type", "that several might be right", "one is marked right"));
    }
    written++;
    List<String> row = new ArrayList<>();
    row.add(String.valueOf(written));
    row.add(ask);
    for (int i = 0; i < MOST_ANSWERS; i++) {
      row.add(i < answers.texts().size() ? answers.texts().get(i) : "");
    }
    row.add(String.valueOf(time(asked)));
    row.add(SheetQuestion.numbers(answers.right()));
    rows.add(row);
  }

  private static Optional<String> unfit(String ask, List<String> answers) {
    if (answers.size() > MOST_ANSWERS) {
      return Optional.of("a question of over four answers");
    }
    boolean fits =
        length(ask) <= LONGEST_QUESTION
            && answers.stream().allMatch(text -> length(text) <= LONGEST_ANSWER);
    return fits
        ? Optional.empty()
        : Optional.of("a question with a text that is longer than Kahoot allows");
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The next longer limit that Kahoot has. */
  private int time(BankQuestion asked) {
    Optional<Duration> limit = asked.question().item().time();
    long seconds = limit.map(Duration::toSeconds).orElse((long) USUAL_TIME);
    int longest = TIMES.get(TIMES.size() - 1);
    int time = TIMES.stream().filter(each -> each >= seconds).findFirst().orElse(longest);
    if (limit.isEmpty() || time != seconds) {
      losses.add(
          new Loss(
              asked.question().id(),
              "time",
              limit.isEmpty() ? "that there is no time limit" : "a time limit Kahoot does not have",
              time + " seconds"));
    }
    return time;
  }

  @Override
  public void end() throws IOException {
    try (RowsAside all = rows) {
      new ExcelBook("Sheet1", HEADERS_AT).write(all::forEach, out);
    }
  }

  /**
   * What there is to choose from.
   *
   * @param right places in {@code texts}
   */
  private record Answers(List<String> texts, Collection<Integer> right) {}

  private static final class ByKind extends HeldCases<Answers> {

    @Override
    public Answers singleChoice(SingleChoice question) {
      return new Answers(question.choices(), List.of(question.answer()));
    }

    @Override
    public Answers multipleChoice(MultipleChoice question) {
      return new Answers(question.choices(), question.answers());
    }

    @Override
    public Answers trueFalse(TrueFalse question) {
      return new Answers(List.of("True", "False"), List.of(question.answer() ? 0 : 1));
    }
  }
}
