package dev.quizline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Questions as the Open Trivia Database answers them, three of four with choices. */
final class GeneratedTrivia {

  private static final String CHOICES =
      """
      {"type":"multiple","difficulty":"easy","category":"Science &amp; Nature",\
      "question":"Which of these numbers is &quot;%2$d&quot; added to %1$d?",\
      "correct_answer":"%3$d","incorrect_answers":["%4$d","%5$d","none of Anna&#039;s %1$d"]}\
      """;
  private static final String JUDGED =
      """
      {"type":"boolean","difficulty":"medium","category":"General Knowledge",\
      "question":"The number %3$d is greater than %1$d, isn&#039;t it?",\
      "correct_answer":"True","incorrect_answers":["False"]}\
      """;

  private GeneratedTrivia() {}

  static Path write(Path file, int questions) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("{\"response_code\":0,\"results\":[");
      for (int number = 1; number <= questions; number++) {
        int step = 3 + number % 7;
        int sum = number + step;
        String form = number % 4 == 0 ? JUDGED : CHOICES;
        out.write(number == 1 ? "" : ",");
        out.write(String.format(Locale.ROOT, form, number, step, sum, sum + 1, sum + 2));
      }
      out.write("]}");
    }
    return file;
  }
}
