package dev.quizline.terminal;

import dev.quizline.quiz.Game;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The one line that is redrawn: {@code 14 s ▕█████████▌ ▏ a–d answer · ? hint · q quit}. */
public final class StatusView {

  /** Few enough cells that a bar survives when a terminal is made narrower. */
  private static final int BAR = 15;

  private static final int NO_ROOM_FOR_A_BAR = 30;
  private static final int LAST_SECONDS = 5;

  private StatusView() {}

  /**
   * The clock alone.
   *
   * @param left until time is up; empty where nothing runs
   * @param limit what {@code left} started from, for the bar; empty: no bar
   */
  public static Line clock(Optional<Duration> left, Optional<Duration> limit, Look look) {
    Line line = Line.of(look.indent(0));
    if (left.isEmpty()) {
      return line;
    }
    long seconds = seconds(left.get());
    Role role = seconds <= LAST_SECONDS ? Role.WARNING : Role.PLAIN;
    line = line.plus(said(seconds), role);
    if (limit.isPresent() && look.width() > NO_ROOM_FOR_A_BAR) {
      line = line.plus(" ").plus(bar(left.get(), limit.get(), look), role);
    }
    return line;
  }

  /** The clock of the question that is up, or of the whole quiz. */
  static Line clock(Game game, InstantSource clock, Look look) {
    return clock(left(game, clock), game.limit(), look);
  }

  /** The same without the bar. */
  static Line seconds(Game game, InstantSource clock, Look look) {
    return clock(left(game, clock), Optional.empty(), look);
  }

  private static Optional<Duration> left(Game game, InstantSource clock) {
    Optional<Instant> deadline = game.deadline();
    return deadline.isEmpty()
        ? Optional.empty()
        : Optional.of(Duration.between(clock.instant(), deadline.get()));
  }

  /** Whole seconds, counted so that the last one is 1 and not 0. */
  static long seconds(Duration left) {
    return Math.max(0, (left.toMillis() + 999) / 1000);
  }

  private static String said(long seconds) {
    if (seconds < 100) {
      return seconds < 10 ? " " + seconds + " s" : seconds + " s";
    }
    String rest = two(seconds % 60);
    return seconds < 3600
        ? seconds / 60 + ":" + rest
        : seconds / 3600 + ":" + two(seconds / 60 % 60) + ":" + rest;
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }

  /** Moves with the seconds shown, in steps of half a cell, so that it is redrawn no oftener. */
  private static String bar(Duration left, Duration limit, Look look) {
    long of = Math.max(1, seconds(limit));
    long halves = Math.min(2L * BAR, 2 * BAR * seconds(left) / of);
    StringBuilder bar = new StringBuilder(look.unicode() ? "▕" : "[");
    for (int i = 0; i < BAR; i++) {
      boolean full = halves >= 2L * (i + 1);
      boolean half = !full && halves == 2L * i + 1;
      if (full) {
        bar.append(look.unicode() ? '█' : '#');
      } else {
        bar.append(half && look.unicode() ? '▌' : ' ');
      }
    }
    return bar.append(look.unicode() ? "▏" : "]").toString();
  }
}
