package dev.quizline.cli;

import dev.quizline.classroom.Accommodation;
import dev.quizline.classroom.RoomRules;
import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.PlayerNames;
import dev.quizline.quiz.Rules;
import dev.quizline.quiz.Scoring;
import dev.quizline.quiz.TimeLimits;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Option;

/** What {@code host} can be told besides what is asked; checked whole before anything is read. */
final class HostOptions {

  /** A team's name, as a player's, fits a row of standings. */
  private static final int LONGEST_NAME = 30;

  @Option(
      names = "--lan",
      description = "Let every machine on your networks join; without it, only this one.")
  boolean lan;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description = "Serve at this address of this machine.")
  Optional<String> bind;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8017",
      description = "Serve at this port (8017); 0 finds a free one.")
  int port;

  @Option(names = "--fair", description = "Speed points that never outrank one more right answer.")
  private boolean fair;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Play N rounds, with standings between rounds only.")
  private int rounds;

  @Option(
      names = "--auto",
      paramLabel = "TIME",
      converter = Words.TimeWord.class,
      description = "Go on by itself: show each reveal and standings so long.")
  private Duration auto;

  @Option(
      names = "--teams",
      paramLabel = "NAMES",
      split = ",",
      description = "Play in teams: Red,Blue. A team has the mean of its members.")
  private List<String> teams;

  @Option(names = "--given-names", description = "Players are given names, such as Quiet Otter.")
  private boolean givenNames;

  @Option(names = "--no-late", description = "Who comes after the start can only watch.")
  private boolean noLate;

  @Option(
      names = "--capacity",
      paramLabel = "N",
      defaultValue = "500",
      description = "So many people at most (500).")
  private int capacity;

  @Option(
      names = "--extra",
      paramLabel = "TIMES",
      split = ",",
      description =
          "More time for some, seen by you alone: Ada=1.5 (times), Bo=+30 (seconds),"
              + " Cy=unlimited.")
  private Map<String, String> extra;

  @Option(
      names = "--host-plays",
      paramLabel = "NAME",
      arity = "0..1",
      fallbackValue = "",
      description = "You play, too, at this terminal (as the login name).")
  private Optional<String> hostPlays;

  @Option(
      names = "--rehearse",
      paramLabel = "N",
      description = "N players who are none join and answer by chance: try a room before class.")
  int rehearse;

  @Option(names = "--resume", description = "Go on with a room whose host was interrupted.")
  boolean resume;

  /** The name that the host plays under, where the host plays. */
  Optional<String> hostName(String login) {
    return hostPlays.map(name -> PlayerName.cleaned(name.isEmpty() ? login : name));
  }

  /** What the questions are drawn under. */
  Rules rules(DrawOptions draw) {
    if (draw.untimed() && draw.time().isPresent()) {
      throw usage("--no-time does not go with --time.");
    }
    return new Rules(
        draw.count(),
        !draw.inOrder(),
        draw.untimed() ? TimeLimits.NONE : new TimeLimits(draw.time(), true, Optional.empty(), 1),
        fair ? Scoring.SPEED : draw.scoring(),
        Feedback.EACH,
        OptionalDouble.empty(),
        List.of("room"));
  }

  /**
   * @throws Failure options that cannot be, or cannot be together
   */
  RoomRules room(Rules rules) {
    if (lan && bind.isPresent()) {
      throw usage("--lan is every address of this machine, --bind one: give only one of them.");
    }
    if (port < 0 || port > 65_535) {
      throw usage("--port is a number from 0 to 65535.");
    }
    if (rounds < 0) {
      throw usage("--rounds is a number from 1.");
    }
    if (rehearse < 0 || rehearse > capacity) {
      throw usage("--rehearse is a number from 1 to " + capacity + ", the room's --capacity.");
    }
    if (capacity < 1 || capacity > RoomRules.MOST_PLAYERS) {
      throw usage("--capacity is a number from 1 to " + RoomRules.MOST_PLAYERS + ".");
    }
    return new RoomRules(
        rules.scoring(),
        fair,
        rules.limits(),
        rounds,
        !noLate,
        capacity,
        teams(),
        givenNames,
        Optional.ofNullable(auto));
  }

  private List<String> teams() {
    if (teams == null) {
      return List.of();
    }
    List<String> names =
        teams.stream().map(name -> PlayerNames.cleaned(name, LONGEST_NAME)).toList();
    long different = names.stream().map(PlayerNames::key).distinct().count();
    if (names.size() < 2 || different < names.size() || names.contains("")) {
      throw usage("--teams wants two names or more, all different: Red,Blue.");
    }
    return names;
  }

  /** Extra time, by the names of those who are to have it. */
  Map<String, Accommodation> extra() {
    Map<String, Accommodation> times = new HashMap<>();
    Optional.ofNullable(extra)
        .orElse(Map.of())
        .forEach((name, time) -> times.put(PlayerName.cleaned(name), read(name, time)));
    return times;
  }

  private static Accommodation read(String name, String time) {
    return Accommodation.read(time)
        .orElseThrow(
            () ->
                usage(
                    "--extra "
                        + name
                        + "="
                        + time
                        + " is no time; write 1.5 (times), +30 (seconds) or unlimited."));
  }

  private static Failure usage(String sentence) {
    return new Failure(ExitStatus.USAGE, sentence);
  }
}
