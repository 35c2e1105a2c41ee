package dev.quizline.cli;

import dev.quizline.draft.sample.Wish.Copy;
import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.Malformed;
import dev.quizline.exchange.sheet.Roster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who the papers are for, and what their files are called. */
final class PaperCopies {

  private static final int LONGEST_NAME = 40;
  private static final int MOST_TOLD = 20;

  private final Workbench bench;

  PaperCopies(Workbench bench) {
    this.bench = bench;
  }

  /**
   * @throws Failure there is a roster, but it cannot be used
   */
  List<Copy> of(SamplingOptions options) {
    if (options.roster().isPresent()) {
      return students(options.roster().get());
    }
    if (options.variants().isEmpty()) {
      return List.of(new Copy("", Optional.empty()));
    }
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < options.variants().get(); i++) {
      copies.add(new Copy(letters(i), Optional.empty()));
    }
    return copies;
  }

  /** A to Z, then AA, AB … */
  static String letters(int number) {
    String last = String.valueOf((char) ('A' + number % 26));
    return number < 26 ? last : letters(number / 26 - 1) + last;
  }

  private List<Copy> students(String file) {
    Roster roster = roster(file);
    if (!roster.shared().isEmpty()) {
      bench.note(
          "Several students are called "
              + roster.shared().stream().sorted().collect(Collectors.joining(", "))
              + "; each gets a paper, told apart by number and fingerprint.");
    }
    List<Copy> copies = new ArrayList<>();
    for (String name : roster.names()) {
      copies.add(new Copy(fileName(copies.size() + 1, name), Optional.of(name)));
    }
    return copies;
  }

  private Roster roster(String file) {
    Path path = bench.surroundings().resolve(file);
    try {
      Roster.Reading reading = Roster.read(new Foreign(file, path));
      return reading.roster().orElseThrow(() -> refused(reading.malformed()));
    } catch (IOException e) {
      throw Failure.unreadable(path, e);
    }
  }

  private static Failure refused(List<Malformed> malformed) {
    List<String> lines =
        new ArrayList<>(malformed.stream().limit(MOST_TOLD).map(Malformed::toString).toList());
    if (malformed.size() > MOST_TOLD) {
      lines.add("… and " + (malformed.size() - MOST_TOLD) + " more");
    }
    lines.add("No paper was written.");
    return new Failure(ExitStatus.MALFORMED, lines);
  }

  /**
   * Of letters, digits and hyphens, whatever the name holds. The number in front keeps namesakes
   * apart, and is no name that a system has kept for itself.
   */
  static String fileName(int number, String name) {
    String plain =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")
            .replaceAll("^-|-$", "");
    int end =
        plain.offsetByCodePoints(
            0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length())));
    String shown = plain.substring(0, end);
    return String.format(Locale.ROOT, "%03d", number) + (shown.isEmpty() ? "" : "-" + shown);
  }
}
