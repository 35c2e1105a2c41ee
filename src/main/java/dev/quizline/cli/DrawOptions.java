package dev.quizline.cli;

import dev.quizline.journal.Round;
import dev.quizline.quiz.Scoring;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Which questions are asked, in which order, for how long and for what: whoever plays alone or with
 * a room says it in the same words. Declared as {@link PlayOptions} are.
 */
final class DrawOptions {

  private final ParseResult given;

  DrawOptions(ParseResult given) {
    this.given = given;
  }

  static void declareIn(CommandSpec command) {
    command.addOption(
        OptionSpec.builder("--round")
            .paramLabel("ROUND")
            .type(Round.class)
            .converters(new Words.RoundWord())
            .completionCandidates(new Words.RoundWord())
            .description("quiz (default), or fact-check: judge what the banks' sources say.")
            .build());
    command.addOption(
        OptionSpec.builder("--count")
            .paramLabel("N")
            .type(Integer.class)
            .converters(new Words.CountWord())
            .description("Ask N questions, not all.")
            .build());
    command.addOption(
        OptionSpec.builder("--seed")
            .paramLabel("N")
            .type(Long.class)
            .converters(new Words.SeedWord())
            .description("Play the same quiz again.")
            .build());
    command.addOption(flag("--in-order", "Ask in the order of the bank."));
    command.addOption(
        text("--tags", "TAGS", "Only questions with these: a,b for either, a+b for both."));
    command.addOption(time("--time", "Time for each question: 20s, 1m30s."));
    command.addOption(flag("--no-time", "No time limits."));
    command.addOption(
        OptionSpec.builder("--scoring")
            .paramLabel("POLICY")
            .type(Scoring.class)
            .converters(new Words.ScoringWord())
            .completionCandidates(new Words.ScoringWord())
            .description("accuracy (default), or speed: the sooner, the more.")
            .build());
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  static OptionSpec text(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  static OptionSpec time(String name, String description) {
    return OptionSpec.builder(name)
        .paramLabel("TIME")
        .type(Duration.class)
        .converters(new Words.TimeWord())
        .description(description)
        .build();
  }

  Round round() {
    return given.matchedOptionValue("--round", Round.QUIZ);
  }

  Optional<TagFilter> tags() {
    return Optional.ofNullable(given.<String>matchedOptionValue("--tags", null)).map(TagFilter::of);
  }

  Optional<Long> seed() {
    return Optional.ofNullable(given.matchedOptionValue("--seed", null));
  }

  OptionalInt count() {
    Integer count = given.matchedOptionValue("--count", null);
    return count == null ? OptionalInt.empty() : OptionalInt.of(count);
  }

  boolean inOrder() {
    return given.hasMatchedOption("--in-order");
  }

  Optional<Duration> time() {
    return Optional.ofNullable(given.matchedOptionValue("--time", null));
  }

  boolean untimed() {
    return given.hasMatchedOption("--no-time");
  }

  Scoring scoring() {
    return given.matchedOptionValue("--scoring", Scoring.ACCURACY);
  }
}
