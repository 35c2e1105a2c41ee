package dev.quizline.verify.text;

/** Words of praise or blame in a text. */
public record ReadOpinion(String words, Span span) {

  ReadOpinion movedBy(int points) {
    return new ReadOpinion(words, span.movedBy(points));
  }
}
