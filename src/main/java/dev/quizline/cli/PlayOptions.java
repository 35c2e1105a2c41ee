package dev.quizline.cli;

import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Rules;
import dev.quizline.quiz.TimeLimits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What {@code play} can be told; checked whole before anything is read. Its options are declared in
 * words, not by annotations: reading those takes Java, at every start, a fifth of the time to the
 * first question.
 */
final class PlayOptions {

  /** How a game is shown. */
  enum PlayFormat {
    text,
    jsonl
  }

  private final ParseResult given;
  private final DrawOptions draw;

  PlayOptions(ParseResult given) {
    this.given = given;
    this.draw = new DrawOptions(given);
  }

  static void declareIn(CommandSpec play) {
    DrawOptions.declareIn(play);
    declareTimes(play);
    declareScores(play);
    play.addOption(DrawOptions.flag("--resume", "Go on with a quiz that was interrupted."));
    play.addOption(DrawOptions.flag("--missed", "Only questions missed last time."));
    play.addOption(
        OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(PlayFormat.class)
            .description("text or jsonl (a line an event).")
            .build());
  }

  private static void declareTimes(CommandSpec play) {
    play.addOption(DrawOptions.time("--quiz-time", "Time for the whole quiz: 10m."));
    play.addOption(
        OptionSpec.builder("--time-factor")
            .paramLabel("F")
            .type(double.class)
            .description("Stretch every limit: 1.5 gives half as much again.")
            .build());
  }

  private static void declareScores(CommandSpec play) {
    play.addOption(
        OptionSpec.builder("--pass")
            .paramLabel("MARK")
            .type(Double.class)
            .converters(new Words.ShareWord())
            .description("Pass mark, such as 60%%; below it the exit code is 1.")
            .build());
    play.addOption(DrawOptions.flag("--exam", "Feedback only at the end; flag, go back, hand in."));
    play.addOption(DrawOptions.text("--player", "NAME", "Who plays (the login name)."));
    play.addOption(
        OptionSpec.builder("--players")
            .paramLabel("NAMES")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .splitRegex(",")
            .description("Several take turns: Ada,Grace.")
            .build());
  }

  DrawOptions draw() {
    return draw;
  }

  boolean missed() {
    return has("--missed");
  }

  boolean resume() {
    return has("--resume");
  }

  boolean jsonLines() {
    return given.matchedOptionValue("--format", PlayFormat.text) == PlayFormat.jsonl;
  }

  private boolean has(String option) {
    return given.hasMatchedOption(option);
  }

  /**
   * @param clocked whether limits that only the bank sets hold: not on a pipe
   * @throws Failure options that cannot be, or cannot be together
   */
  Rules rules(boolean clocked, String login) {
    refuseNonsense();
    Double pass = given.matchedOptionValue("--pass", null);
    return new Rules(
        draw.count(),
        !draw.inOrder(),
        limits(clocked),
        draw.scoring(),
        has("--exam") ? Feedback.AT_END : Feedback.EACH,
        pass == null ? OptionalDouble.empty() : OptionalDouble.of(pass),
        names(login));
  }

  private void refuseNonsense() {
    if (draw.untimed() && (draw.time().isPresent() || has("--quiz-time"))) {
      throw usage("--no-time does not go with --time or --quiz-time.");
    }
    if (!(timeFactor() > 0 && timeFactor() <= 100)) {
      throw usage("--time-factor must be more than 0 and at most 100.");
    }
    if (has("--player") && has("--players")) {
      throw usage("--player is for one, --players for several: give only one of them.");
    }
    if (has("--exam") && has("--players")) {
      throw usage("--exam is for one player.");
    }
    if (resume() && missed()) {
      throw usage("--resume goes on with a quiz as it was; --missed starts a new one.");
    }
  }

  private double timeFactor() {
    return given.matchedOptionValue("--time-factor", 1.0);
  }

  private TimeLimits limits(boolean clocked) {
    if (draw.untimed()) {
      return TimeLimits.NONE;
    }
    return new TimeLimits(
        draw.time(),
        clocked,
        Optional.ofNullable(given.matchedOptionValue("--quiz-time", null)),
        timeFactor());
  }

  private List<String> names(String login) {
    List<String> names = new ArrayList<>();
    List<String> alone = List.of(given.matchedOptionValue("--player", login));
    for (String name : given.matchedOptionValue("--players", alone)) {
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
