package dev.quizline.draft.sample;

import dev.quizline.quiz.Question;
import java.util.Locale;

/**
 * What a quota counts: questions with a tag, of a difficulty or of a kind.
 *
 * @param value lower case
 */
public record Trait(Aspect aspect, String value) {

  /** What about a question. */
  public enum Aspect {
    TAG,
    DIFFICULTY,
    KIND;

    /** As the command line calls it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Trait {
    value = value.strip().toLowerCase(Locale.ROOT);
  }

  boolean isOf(Question question) {
    return switch (aspect) {
      case TAG ->
          question.item().tags().stream()
              .anyMatch(tag -> tag.strip().toLowerCase(Locale.ROOT).equals(value));
      case DIFFICULTY -> question.item().difficulty().label().equals(value);
      case KIND -> question.kind().id().equals(value);
    };
  }

  /** {@code tag:crew}. */
  @Override
  public String toString() {
    return aspect.word() + ":" + value;
  }
}
