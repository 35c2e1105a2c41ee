package dev.quizline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Things to verify, of any length, and references to hold them against. */
final class GeneratedTexts {

  private static final String[] SENTENCES = {
    "The Soft Skin was directed by François Truffaut.",
    "The Soft Skin was released in 1965.",
    "Many viewers still admire it.",
    "Raoul Coutard shot The Soft Skin in black and white."
  };

  private GeneratedTexts() {}

  /** Statements, a line each, as {@code verify} takes them. */
  static Path statements(Path file, int count) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int number = 0; number < count; number++) {
        String text = SENTENCES[number % SENTENCES.length];
        out.write("{\"id\": \"s" + number + "\", \"text\": \"" + text + "\"}\n");
      }
    }
    return file;
  }

  /** How an article is laid out. */
  enum Shape {
    PARAGRAPHS,
    ONE_PARAGRAPH,
    HEADLINES
  }

  static Path article(Path file, int sentences, Shape shape) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int number = 1; number <= sentences; number++) {
        out.write(shape == Shape.HEADLINES && number % 3 == 1 ? number / 3 % 900 + 1 + ". " : "");
        out.write(SENTENCES[number % SENTENCES.length]);
        out.write(behind(number, shape));
      }
    }
    return file;
  }

  /** Eight sentences to a paragraph, and two below each headline. */
  private static String behind(int number, Shape shape) {
    boolean ends =
        switch (shape) {
          case PARAGRAPHS -> number % 8 == 0;
          case ONE_PARAGRAPH -> false;
          case HEADLINES -> number % 3 != 2;
        };
    return ends ? "\n\n" : " ";
  }

  /** Films, each with a director and a year of its own. */
  static Path reference(Path file, int subjects) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("quizline: reference/1\nsources: {list: {publisher: A list}}\nsubjects:\n");
      for (int number = 0; number < subjects; number++) {
        out.write(
            """
              - id: film-%1$d
                name: Film Number %1$d
                type: film
                facts:
                  - {property: director, value: Ada Rook %1$d, complete: true, sources: [list]}
                  - {property: publication-date, value: "%2$d", sources: [list]}
            """
                .formatted(number, 1900 + number % 100));
      }
    }
    return file;
  }
}
