package dev.quizline.terminal;

import dev.quizline.quiz.Question;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.Standing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Every view in every situation that looks different, by the name of its golden file. */
final class Gallery {

  static final Map<String, Function<Look, List<Line>>> VIEWS =
      new TreeMap<>(
          Map.of(
              "questions", Gallery::questions,
              "question-situations", Gallery::questionSituations,
              "reveals", RevealGallery::reveals,
              "verdicts", RevealGallery::verdicts,
              "standings", Gallery::standings,
              "look-over", Gallery::lookOver,
              "summary", SummaryGallery::summary,
              "summary-situations", SummaryGallery::summarySituations,
              "keys", Gallery::keys,
              "clock", Gallery::clock));

  private Gallery() {}

  private static List<Line> questions(Look look) {
    List<Line> lines = new ArrayList<>();
    List<Question> kinds =
        List.of(
            Films.PHOTOGRAPHER,
            Films.CITIES,
            Films.COLOUR,
            Films.DIRECTOR,
            Films.LENGTH,
            Films.FEATURES,
            Films.ROLES,
            Films.MUSIC,
            Films.AFFAIR);
    for (int i = 0; i < kinds.size(); i++) {
      lines.addAll(QuestionView.of(Card.of(kinds.get(i), i, kinds.size()), look));
    }
    return lines;
  }

  private static List<Line> questionSituations(Look look) {
    List<Line> lines = new ArrayList<>();
    lines.addAll(
        QuestionView.of(
            card(Films.PHOTOGRAPHER, Optional.of("Ada"), new Card.Score(2.5, 2), true), look));
    lines.addAll(
        QuestionView.of(
            card(Films.DIRECTOR, Optional.empty(), new Card.Score(6420, 0), false), look));
    lines.addAll(
        QuestionView.of(
            new Card(
                Films.YEAR,
                11,
                12,
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                Optional.of("1965")),
            look));
    lines.addAll(QuestionView.of(Card.of(Films.many(13), 0, 1), look));
    SingleChoice wordy =
        new SingleChoice(
            Films.item("wordy", "First line.\nSecond line, 「柔らかい肌」を見たか?", "", null),
            List.of(
                "a choice that goes on and on, far longer than any narrow screen is wide",
                "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente"),
            0,
            false);
    lines.addAll(QuestionView.of(Card.of(wordy, 0, 1), look));
    return lines;
  }

  private static Card card(
      Question question, Optional<String> turn, Card.Score score, boolean hinted) {
    return new Card(question, 2, 10, turn, Optional.of(score), hinted, false, Optional.empty());
  }

  private static List<Line> standings(Look look) {
    return StandingsView.of(
        "Standings",
        List.of(
            standing("Ada", 3, 4, 3.5),
            standing("Grace Brewster Murray", 2, 4, 2),
            standing("Zoë", 2, 4, 2),
            standing("Edsger", 1, 4, 1)),
        look);
  }

  static Standing standing(String player, int correct, int of, double points) {
    return new Standing(
        player, correct, of, points, of, Duration.ofMillis(31_400), correct, correct);
  }

  private static List<Line> lookOver(Look look) {
    List<Line> lines = new ArrayList<>();
    lines.addAll(
        LookOverView.of(List.of(1, 2, 3, 5, 6, 9, 10, 12), List.of(4, 7, 8, 11), List.of(4), look));
    lines.addAll(LookOverView.of(List.of(), List.of(1), List.of(), look));
    return lines;
  }

  private static List<Line> keys(Look look) {
    List<Line> lines = new ArrayList<>();
    for (Scene.Stage stage : Scene.Stage.values()) {
      boolean choices = stage == Scene.Stage.ONE_KEY || stage == Scene.Stage.TICKS;
      for (boolean exam : List.of(false, true)) {
        Scene scene = new Scene(stage, choices ? "abcd" : "", exam, !exam, !exam, !exam);
        lines.add(Line.of(stage.name().toLowerCase() + (exam ? ", exam" : ""), Role.HEADING));
        lines.addAll(Legend.apart(scene, look));
      }
    }
    return lines;
  }

  private static List<Line> clock(Look look) {
    List<Line> lines = new ArrayList<>();
    Optional<Duration> limit = Optional.of(Duration.ofSeconds(20));
    for (int millis : List.of(20_000, 13_001, 13_000, 5_000, 900, 0, -10)) {
      lines.add(StatusView.clock(Optional.of(Duration.ofMillis(millis)), limit, look));
    }
    for (int seconds : List.of(99, 100, 600, 3_725)) {
      lines.add(StatusView.clock(Optional.of(Duration.ofSeconds(seconds)), Optional.empty(), look));
    }
    return lines;
  }
}
