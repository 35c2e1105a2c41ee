package dev.quizline.cli;

import dev.quizline.journal.Round;
import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Rules;
import dev.quizline.quiz.Scoring;
import dev.quizline.quiz.TimeLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** What {@code play} can be told; checked whole before anything is read. */
final class PlayOptions {

  /** How a game is shown. */
  enum PlayFormat {
    text,
    jsonl
  }

  @Option(
      names = "--round",
      paramLabel = "ROUND",
      converter = Words.RoundWord.class,
      completionCandidates = Words.RoundWord.class,
      description = "quiz (default), or fact-check: judge what the banks' sources say.")
  private Round round = Round.QUIZ;

  @Option(
      names = "--count",
      paramLabel = "N",
      converter = Words.CountWord.class,
      description = "Ask N questions, not all.")
  private Integer count;

  @Option(
      names = "--time",
      paramLabel = "TIME",
      converter = Words.TimeWord.class,
      description = "Time for each question: 20s, 1m30s.")
  private Duration time;

  @Option(
      names = "--quiz-time",
      paramLabel = "TIME",
      converter = Words.TimeWord.class,
      description = "Time for the whole quiz: 10m.")
  private Duration quizTime;

  @Option(names = "--no-time", description = "No time limits.")
  private boolean noTime;

  @Option(
      names = "--time-factor",
      paramLabel = "F",
      description = "Stretch every limit: 1.5 gives half as much again.")
  private double timeFactor = 1;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = Words.SeedWord.class,
      description = "Play the same quiz again.")
  private Long seed;

  @Option(names = "--in-order", description = "Ask in the order of the bank.")
  private boolean inOrder;

  @Option(
      names = "--tags",
      paramLabel = "TAGS",
      description = "Only questions with these: a,b for either, a+b for both.")
  private String tags;

  @Option(
      names = "--scoring",
      paramLabel = "POLICY",
      converter = Words.ScoringWord.class,
      completionCandidates = Words.ScoringWord.class,
      description = "accuracy (default), or speed: the sooner, the more.")
  private Scoring scoring = Scoring.ACCURACY;

  @Option(
      names = "--pass",
      paramLabel = "MARK",
      converter = Words.ShareWord.class,
      description = "Pass mark, such as 60%%; below it the exit code is 1.")
  private Double pass;

  @Option(names = "--exam", description = "Feedback only at the end; flag, go back, hand in.")
  private boolean exam;

  @Option(names = "--player", paramLabel = "NAME", description = "Who plays (the login name).")
  private String player;

  @Option(
      names = "--players",
      paramLabel = "NAMES",
      split = ",",
      description = "Several take turns: Ada,Grace.")
  private List<String> players;

  @Option(names = "--resume", description = "Go on with a quiz that was interrupted.")
  private boolean resume;

  @Option(names = "--missed", description = "Only questions missed last time.")
  private boolean missed;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, or jsonl: a line an event.")
  private PlayFormat format;

  Round round() {
    return round;
  }

  Optional<TagFilter> tags() {
    return Optional.ofNullable(tags).map(TagFilter::of);
  }

  boolean missed() {
    return missed;
  }

  boolean resume() {
    return resume;
  }

  boolean jsonLines() {
    return format == PlayFormat.jsonl;
  }

  Optional<Long> seed() {
    return Optional.ofNullable(seed);
  }

  OptionalInt count() {
    return count == null ? OptionalInt.empty() : OptionalInt.of(count);
  }

  /**
   * @param clocked whether limits that only the bank sets hold: not on a pipe
   * @throws Failure options that cannot be, or cannot be together
   */
  Rules rules(boolean clocked, String login) {
    refuseNonsense();
    return new Rules(
        count(),
        !inOrder,
        limits(clocked),
        scoring,
        exam ? Feedback.AT_END : Feedback.EACH,
        pass == null ? OptionalDouble.empty() : OptionalDouble.of(pass),
        names(login));
  }

  private void refuseNonsense() {
    if (noTime && (time != null || quizTime != null)) {
      throw usage("--no-time does not go with --time or --quiz-time.");
    }
    if (!(timeFactor > 0 && timeFactor <= 100)) {
      throw usage("--time-factor must be more than 0 and at most 100.");
    }
    if (player != null && players != null) {
      throw usage("--player is for one, --players for several: give only one of them.");
    }
    if (exam && players != null) {
      throw usage("--exam is for one player.");
    }
    if (resume && missed) {
      throw usage("--resume goes on with a quiz as it was; --missed starts a new one.");
    }
  }

  private TimeLimits limits(boolean clocked) {
    if (noTime) {
      return TimeLimits.NONE;
    }
    return new TimeLimits(
        Optional.ofNullable(time), clocked, Optional.ofNullable(quizTime), timeFactor);
  }

  private List<String> names(String login) {
    List<String> given =
        players != null ? players : List.of(Optional.ofNullable(player).orElse(login));
    List<String> names = new ArrayList<>();
    for (String name : given) {
      names.add(PlayerName.cleaned(name));
    }
    if (new LinkedHashSet<>(names).size() < names.size()) {
      throw usage("Two players have the same name; give each their own.");
    }
    return names;
  }

  private static Failure usage(String sentence) {
    return new Failure(ExitStatus.USAGE, sentence);
  }
}
