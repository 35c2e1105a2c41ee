package dev.quizline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A bank of any length, of questions that are plain but differ: about 350 bytes each. */
final class GeneratedBank {

  private static final String HEAD =
      """
      quizline: bank/1
      title: A generated bank of %d questions
      language: en
      source: {title: Numbers, author: The benchmark}

      questions:
      """;

  private static final String CHOICE =
      """
        - id: sum-%1$06d
          type: single-choice
          ask: Which of these numbers is what you get when you add %2$d to the number %1$d?
          choices: ["%4$d", "%3$d", "%5$d", "%6$d"]
          answer: "%3$d"
          explain: Adding is counting on. From %1$d you count %2$d steps, and the last is %3$d.
          difficulty: easy
          tags: [sums, numbers]
      """;

  private static final String JUDGEMENT =
      """
        - id: order-%1$06d
          type: true-false
          ask: "The number %3$d is greater than the number %1$d, and the difference is %2$d."
          answer: true
          explain: Take %1$d away from %3$d, and what is left is %2$d; so the second is smaller.
          hint: Subtract the one from the other and look at the sign.
          difficulty: medium
          tags: [comparison, numbers]
      """;

  private static final String TYPED =
      """
        - id: next-%1$06d
          type: short-answer
          ask: Write in figures the whole number that lies %2$d steps above the number %1$d.
          answers: ["%3$d", "exactly %3$d"]
          explain: Above means greater, so the steps are added. %1$d and %2$d make %3$d together.
          difficulty: easy
          tags: [sums, writing]
      """;

  private GeneratedBank() {}

  static Path write(Path file, int questions) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEAD.formatted(questions));
      String[] kinds = {CHOICE, JUDGEMENT, TYPED};
      for (int number = 1; number <= questions; number++) {
        int step = 3 + number % 7;
        int sum = number + step;
        out.write(
            String.format(
                Locale.ROOT,
                kinds[number % kinds.length],
                number,
                step,
                sum,
                sum + 1,
                sum + 2,
                sum + 10));
      }
    }
    return file;
  }
}
