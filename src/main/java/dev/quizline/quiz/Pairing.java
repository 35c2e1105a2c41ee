package dev.quizline.quiz;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which left goes with which right, for matching: lefts are numbered, rights lettered. */
record Pairing(List<String> lefts, List<String> rights) {

  private static final Pattern LABELS =
      Pattern.compile("\\s*[,;]?\\s*(\\d{1,6})\\s*[=:.)>-]*\\s*([a-z])(?![a-z])");

  private static final Pattern TRAILING = Pattern.compile("[,; ]+$");

  private static final Pattern SIGN = Pattern.compile("\\s*(?:=|->|→|:)\\s*");

  /**
   * "1b 2a", "1=b, 2=a", "Truffaut = director; Coutard = camera", or the rights alone in the order
   * of the lefts: "b a". A left may be left out unless the rights stand alone.
   */
  Optional<SortedMap<Integer, Integer>> read(String line) {
    return byLabels(line).or(() -> byText(line)).or(() -> inOrder(line));
  }

  /** What may be typed, as the reason why something else could not be read. */
  String expected() {
    String labels =
        rights.size() <= Labels.MOST_LETTERS
            ? "numbers from 1 to %d and letters from a to %s, such as 1b 2a"
                .formatted(lefts.size(), Labels.letter(rights.size() - 1))
            : "two numbers a pair, such as 1=%d, 2=1".formatted(rights.size());
    return "not a way to pair them: answer with "
        + labels
        + ", or with texts, such as left = right; left = right";
  }

  String texts(SortedMap<Integer, Integer> pairs) {
    return pairs.isEmpty()
        ? "nothing"
        : pairs.entrySet().stream()
            .map(
                pair ->
                    new Choices(lefts).text(pair.getKey())
                        + " = "
                        + new Choices(rights).text(pair.getValue()))
            .collect(Collectors.joining("; "));
  }

  private Optional<SortedMap<Integer, Integer>> byLabels(String line) {
    if (rights.size() > Labels.MOST_LETTERS) {
      return Optional.empty();
    }
    String folded = TRAILING.matcher(Spelling.CASE.fold(line)).replaceAll("");
    Matcher labels = LABELS.matcher(folded);
    SortedMap<Integer, Integer> pairs = new TreeMap<>();
    int end = 0;
    while (labels.find() && labels.start() == end) {
      int left = Integer.parseInt(labels.group(1)) - 1;
      int right = labels.group(2).charAt(0) - 'a';
      if (!add(pairs, left, right)) {
        return Optional.empty();
      }
      end = labels.end();
    }
    return end == folded.length() && !pairs.isEmpty() ? Optional.of(pairs) : Optional.empty();
  }

  private Optional<SortedMap<Integer, Integer>> byText(String line) {
    SortedMap<Integer, Integer> pairs = new TreeMap<>();
    String[] parts = line.split(line.contains(";") ? ";" : ",");
    boolean all =
        Stream.of(parts).filter(part -> !part.isBlank()).allMatch(part -> addByText(pairs, part));
    return all && !pairs.isEmpty() ? Optional.of(pairs) : Optional.empty();
  }

  private boolean addByText(SortedMap<Integer, Integer> pairs, String part) {
    String[] sides = SIGN.split(part.strip(), 2);
    if (sides.length < 2) {
      return false;
    }
    OptionalInt left = new Choices(lefts).one(sides[0]);
    OptionalInt right = new Choices(rights).one(sides[1]);
    return left.isPresent() && right.isPresent() && add(pairs, left.getAsInt(), right.getAsInt());
  }

  private Optional<SortedMap<Integer, Integer>> inOrder(String line) {
    Optional<List<Integer>> named = new Choices(rights).several(line);
    if (named.isEmpty() || named.get().size() != lefts.size()) {
      return Optional.empty();
    }
    SortedMap<Integer, Integer> pairs = new TreeMap<>();
    named.get().forEach(right -> pairs.put(pairs.size(), right));
    return Optional.of(pairs);
  }

  /** Whether both are there and the left was free. */
  private boolean add(SortedMap<Integer, Integer> pairs, int left, int right) {
    return left >= 0
        && left < lefts.size()
        && right >= 0
        && right < rights.size()
        && pairs.putIfAbsent(left, right) == null;
  }
}
