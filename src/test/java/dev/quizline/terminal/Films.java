package dev.quizline.terminal;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A question of every kind. */
final class Films {

  static final SingleChoice PHOTOGRAPHER =
      new SingleChoice(
          item(
              "photographer",
              "Who photographed The Soft Skin?",
              "Coutard, the New Wave's cameraman, shot it in black and white.",
              "He also shot Breathless."),
          List.of("Nestor Almendros", "Raoul Coutard", "Henri Decaë", "François Truffaut"),
          1,
          false);

  static final SingleChoice YEAR =
      new SingleChoice(
          item("year", "In which year did it open?", "", null),
          List.of("1963", "1964", "1965"),
          1,
          false);

  static final MultipleChoice CITIES =
      new MultipleChoice(
          item("cities", "Where was it shot?", "Reims too, for the lecture.", null),
          List.of("Paris", "Lisbon", "Rome", "Reims"),
          new TreeSet<>(List.of(0, 1, 3)),
          false);

  static final TrueFalse COLOUR =
      new TrueFalse(
          item("colour", "The film is in colour.", "It is in black and white.", null), false);

  static final ShortAnswer DIRECTOR =
      new ShortAnswer(
          item("director", "Who directed it?", "His fourth feature.", "Think of Antoine Doinel."),
          List.of("François Truffaut", "Truffaut"));

  static final Numeric LENGTH =
      new Numeric(
          item("length", "How long does it run?", "", null),
          new BigDecimal("113"),
          BigDecimal.ONE,
          Optional.of("min"));

  static final Ordering FEATURES =
      new Ordering(
          item("features", "Put these films by Truffaut in order of release.", "", null),
          List.of("The 400 Blows", "Jules and Jim", "The Soft Skin"),
          List.of(2, 0, 1));

  static final Matching ROLES =
      new Matching(
          item("roles", "Who plays whom?", "", null),
          List.of(
              new Matching.Pair("Jean Desailly", "Pierre"),
              new Matching.Pair("Françoise Dorléac", "Nicole")),
          List.of("Odile"),
          List.of("Nicole", "Odile", "Pierre"));

  static final Cloze MUSIC =
      new Cloze(
          item("music", "{#1} wrote the music; it opened in {#2}.", "", null),
          List.of(
              new Cloze.Gap.Open(List.of("Georges Delerue", "Delerue")),
              new Cloze.Gap.Choice(List.of("1963", "1964", "1965"), 1)));

  static final FactCheck AFFAIR =
      new FactCheck(
          item("affair", "It tells of an affair that its director had himself.", "", null),
          "fact-01/1",
          Optional.of(Judgement.FALSE));

  static final FactCheck BEST =
      new FactCheck(
          item("best", "It is the most tender film of its year.", "", null),
          "fact-02/1",
          Optional.of(Judgement.OPINION));

  private Films() {}

  static Item item(String id, String ask, String explain, String hint) {
    return new Item(
        id,
        ask,
        explain,
        Optional.ofNullable(hint),
        Difficulty.MEDIUM,
        List.of("crew"),
        Optional.of(Duration.ofSeconds(20)),
        1);
  }

  /** More choices than there are single keys for. */
  static SingleChoice many(int choices) {
    return new SingleChoice(
        item("many", "Which reel is it?", "", null),
        IntStream.rangeClosed(1, choices).mapToObj(i -> "reel " + i).toList(),
        choices - 1,
        false);
  }
}
