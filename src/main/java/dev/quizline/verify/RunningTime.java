package dev.quizline.verify;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How long something runs, compared within half a minute. Where both sides of less than ten minutes
 * count the seconds, as for songs, the seconds count.
 *
 * @param seconds how long
 * @param otherwise how long by the other reading of {@code 3:45}, which may be hours or minutes;
 *     the same as {@code seconds} where there is but one
 * @param bySecond seconds were written, not only minutes or hours
 * @param about not meant exactly
 */
record RunningTime(long seconds, long otherwise, boolean bySecond, boolean about) {

  private static final int SHORT = 600;

  /** Reads ISO 8601 and the usual English ways to write one; a bare number is minutes. */
  static Optional<RunningTime> parse(String text) {
    return new RunningTimeReader(text).read();
  }

  static Likeness compare(String stated, String known) {
    Optional<RunningTime> time = parse(stated);
    Optional<RunningTime> knownTime = parse(known);
    if (time.isEmpty() || knownTime.isEmpty()) {
      return Folding.fold(stated).equals(Folding.fold(known))
          ? Likeness.same()
          : Likeness.untold(", which cannot be compared with this");
    }
    return time.get().compare(knownTime.get());
  }

  private Likeness compare(RunningTime known) {
    long apart = Math.min(known.distanceTo(seconds), known.distanceTo(otherwise));
    boolean counted = bySecond && known.bySecond && known.seconds < SHORT;
    if (apart <= (counted ? 0 : 30)) {
      return Likeness.same();
    }
    return about && apart * 10 <= known.seconds
        ? Likeness.close(", which is near this")
        : Likeness.different();
  }

  private long distanceTo(long other) {
    return Math.min(Math.abs(seconds - other), Math.abs(otherwise - other));
  }

  /** Empty where it is not meant exactly, or can be read in two ways. */
  Optional<String> iso() {
    long minutes = seconds / 60;
    long rest = seconds % 60;
    boolean sure = !about && otherwise == seconds && seconds > 0;
    String written = (minutes > 0 ? minutes + "M" : "") + (rest > 0 ? rest + "S" : "");
    return sure ? Optional.of("PT" + written) : Optional.empty();
  }

  Extent extent() {
    return new Extent(
        BigDecimal.valueOf(Math.min(seconds, otherwise)),
        BigDecimal.valueOf(Math.max(seconds, otherwise)),
        "");
  }

  /** {@code 113 min}, or with seconds {@code 3 min 45 s}; text that is no duration as it stands. */
  static String inWords(String text) {
    Optional<RunningTime> time = parse(text);
    return time.isPresent() ? time.get().inWords() : text;
  }

  private String inWords() {
    long minutes = seconds / 60;
    long rest = seconds % 60;
    if (rest == 0) {
      return minutes + " min";
    }
    return minutes == 0 ? rest + " s" : minutes + " min " + rest + " s";
  }
}
