package dev.quizline.terminal;

import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Standing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Summaries for the {@link Gallery}. */
final class SummaryGallery {

  private SummaryGallery() {}

  static List<Line> summary(Look look) {
    Summary summary =
        new Summary(
            Ending.COMPLETE,
            List.of(new Standing("ada", 2, 5, 2.5, 5, Duration.ofSeconds(112), 0, 2)),
            List.of(
                result(1, "year", Outcome.CORRECT, "1964", "1964"),
                result(2, "photographer", Outcome.CORRECT, "Raoul Coutard", "Raoul Coutard"),
                result(3, "cities", Outcome.PARTIAL, "Paris; Lisbon", "Paris; Lisbon; Reims"),
                result(4, "director", Outcome.WRONG, "Godard", "François Truffaut"),
                result(10, "length", Outcome.EXPIRED, "", "113 min")),
            0,
            OptionalDouble.of(0.6),
            Optional.of(false));
    Epilogue epilogue =
        new Epilogue(
            OptionalLong.of(48213),
            Optional.of(new Epilogue.EarlierRuns(3, 0.8, 0.6)),
            Optional.of("quizline review the-soft-skin"),
            Optional.of("quizline play the-soft-skin --resume"));
    return SummaryView.of(summary, epilogue, look);
  }

  static List<Line> summarySituations(Look look) {
    List<Line> lines = new ArrayList<>();
    Summary left =
        new Summary(
            Ending.QUIT,
            List.of(Gallery.standing("ada", 1, 1, 1)),
            List.of(result(1, "year", Outcome.CORRECT, "1964", "1964")),
            9,
            OptionalDouble.empty(),
            Optional.empty());
    Epilogue first =
        new Epilogue(
            OptionalLong.empty(),
            Optional.of(new Epilogue.EarlierRuns(0, 0, 0)),
            Optional.empty(),
            Optional.of("quizline play the-soft-skin --resume"));
    lines.addAll(SummaryView.of(left, first, look));
    Summary exam =
        new Summary(
            Ending.TIME_UP,
            List.of(Gallery.standing("ada", 1, 3, 1)),
            List.of(
                result(1, "year", Outcome.CORRECT, "1964", "1964"),
                new Summary.Result(
                    2, "length", "", Optional.empty(), "", "113 min", 0, Duration.ZERO),
                result(3, "colour", Outcome.PASSED, "", "false")),
            0,
            OptionalDouble.of(0.3),
            Optional.of(true));
    Epilogue better =
        new Epilogue(
            OptionalLong.empty(),
            Optional.of(new Epilogue.EarlierRuns(2, 0.25, 0.25)),
            Optional.empty(),
            Optional.empty());
    lines.addAll(SummaryView.of(exam, better, look));
    Summary several =
        new Summary(
            Ending.COMPLETE,
            List.of(Gallery.standing("Ada", 1, 1, 1), Gallery.standing("Zoë", 0, 1, 0)),
            List.of(
                new Summary.Result(
                    1,
                    "year",
                    "Zoë",
                    Optional.of(Outcome.WRONG),
                    "1963",
                    "1964",
                    0,
                    Duration.ofSeconds(2)),
                result(2, "colour", Outcome.CORRECT, "false", "false")),
            0,
            OptionalDouble.empty(),
            Optional.empty());
    lines.addAll(SummaryView.of(several, Epilogue.NONE, look));
    return lines;
  }

  private static Summary.Result result(
      int number, String id, Outcome outcome, String given, String key) {
    return new Summary.Result(
        number,
        id,
        "Ada",
        Optional.of(outcome),
        given,
        key,
        outcome == Outcome.CORRECT ? 1 : 0,
        Duration.ofMillis(3400));
  }
}
