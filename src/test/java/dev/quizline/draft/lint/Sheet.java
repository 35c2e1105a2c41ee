package dev.quizline.draft.lint;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankReader;
import dev.quizline.bank.Loaded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Banks for tests, from their questions alone. */
final class Sheet {

  private Sheet() {}

  /**
   * @param questions each in the braces of one line, without its id; they are called q1, q2 …
   */
  static Bank bank(Path folder, String... questions) {
    return bank(folder, List.of(), questions);
  }

  /**
   * @param head lines between the title and the questions
   */
  static Bank bank(Path folder, List<String> head, String... questions) {
    StringBuilder text = new StringBuilder("quizline: bank/1\ntitle: A sheet\n");
    head.forEach(line -> text.append(line).append('\n'));
    text.append("questions:\n");
    for (int i = 0; i < questions.length; i++) {
      text.append("  - {id: q").append(i + 1).append(", ").append(questions[i]).append("}\n");
    }
    return read(write(folder.resolve("sheet.yaml"), text.toString()));
  }

  static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Bank read(Path file) {
    try {
      Loaded<Bank> loaded = new BankReader().read(file);
      return loaded.value().orElseThrow(() -> new AssertionError(loaded.problems().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A single-choice question; the first choice is the key. */
  static String choice(String ask, String... choices) {
    String all = Arrays.stream(choices).map(Sheet::quoted).collect(Collectors.joining(", "));
    return "type: single-choice, ask: "
        + quoted(ask)
        + ", choices: ["
        + all
        + "], answer: "
        + quoted(choices[0]);
  }

  static String judgement(String sentence, boolean answer) {
    return "type: true-false, ask: " + quoted(sentence) + ", answer: " + answer;
  }

  static String typed(String ask, String answer) {
    return "type: short-answer, ask: " + quoted(ask) + ", answers: [" + quoted(answer) + "]";
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
