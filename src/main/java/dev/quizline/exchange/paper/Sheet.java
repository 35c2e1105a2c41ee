package dev.quizline.exchange.paper;

import dev.quizline.quiz.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is to stand on paper.
 *
 * @param title of the quiz
 * @param language of its texts, a BCP 47 tag
 * @param label which of several papers it is, {@code A}; empty where there is only one
 * @param student whose name it bears; empty: a line to write it on
 * @param seed what makes the same papers again
 * @param fingerprint names just this paper
 */
public record Sheet(
    Part part,
    String title,
    String language,
    String label,
    Optional<String> student,
    long seed,
    String fingerprint,
    List<Entry> entries) {

  /** What of a paper is wanted. */
  public enum Part {
    /** The questions, with space to write. */
    PAPER,
    /** The answers alone. */
    KEY,
    /** The questions with their answers, why they are right, and who says so. */
    EXPLAINED
  }

  /**
   * A question, arranged.
   *
   * @param sources of its key, in words
   */
  public record Entry(Question question, List<String> sources) {
    public Entry {
      sources = List.copyOf(sources);
    }
  }

  public Sheet {
    entries = List.copyOf(entries);
  }

  /** What everything right is worth. */
  public int points() {
    return entries.stream().mapToInt(entry -> entry.question().item().points()).sum();
  }

  /** What it is: "Paper A", "Answer key"; empty where the title says it all. */
  String heading() {
    String which = student.isPresent() ? "" : label;
    return switch (part) {
      case PAPER -> which.isEmpty() ? "" : "Paper " + which;
      case KEY -> ("Answer key " + which).strip();
      case EXPLAINED -> ("Answers explained " + which).strip();
    };
  }

  /** What traces it: how it was made, and its fingerprint. */
  String trace() {
    return "Seed " + seed + " · " + fingerprint;
  }

  /** Those of the texts that say something. */
  static List<String> present(String... texts) {
    return Arrays.stream(texts).filter(text -> !text.isBlank()).toList();
  }
}
