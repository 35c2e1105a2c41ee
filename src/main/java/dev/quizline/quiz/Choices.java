package dev.quizline.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds what a player meant among the choices as shown. A choice's own text wins over a label, so
 * that {@code 3} means the choice "3" wherever there is one.
 */
record Choices(List<String> texts) {

  private static final Pattern LABEL = Pattern.compile("\\(?([a-z]|\\d{1,6})[).:]?");

  /** How much longer than twice the longest text a line may be and still be worth comparing. */
  private static final int SPARE = 100;

  /** Tried in turn where a line names several, so that a text may hold the later ones. */
  private static final List<Pattern> SEPARATORS =
      List.of(
          Pattern.compile(";"),
          Pattern.compile("[,>]"),
          Pattern.compile("[+&]|(?i)\\s(?:and|then)\\s"),
          Pattern.compile("\\s+"));

  /** The one choice that the text names, by its own words, its letter or its number. */
  OptionalInt one(String text) {
    int longest = texts.stream().mapToInt(String::length).max().orElse(0);
    if (text.strip().length() > SPARE + 2 * longest) {
      return OptionalInt.empty();
    }
    OptionalInt named = byText(text);
    return named.isPresent() ? named : byLabel(text);
  }

  /** The choices that a line names, in its order: "a c", "a,c", "ac", "Paris; Lisbon". */
  Optional<List<Integer>> several(String line) {
    return several(line, 0).filter(found -> !found.isEmpty());
  }

  /** The text of one choice; of what is none, its number. */
  String text(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : "choice " + (index + 1L);
  }

  /** The texts of several, such that {@link #several} reads them. */
  String texts(Collection<Integer> indices) {
    return indices.isEmpty()
        ? "nothing"
        : indices.stream().map(this::text).collect(Collectors.joining("; "));
  }

  private OptionalInt byText(String text) {
    Map<Spelling, String> given = Spelling.forms(text);
    List<Map<Spelling, String>> all = texts.stream().map(Spelling::forms).toList();
    for (Spelling spelling : Spelling.values()) {
      String form = given.get(spelling);
      int[] same =
          IntStream.range(0, texts.size())
              .filter(i -> !form.isEmpty() && all.get(i).get(spelling).equals(form))
              .toArray();
      if (same.length > 0) {
        return same.length == 1 ? OptionalInt.of(same[0]) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt byLabel(String text) {
    Matcher label = LABEL.matcher(Spelling.CASE.fold(text));
    if (!label.matches()) {
      return OptionalInt.empty();
    }
    String name = label.group(1);
    if (Character.isDigit(name.charAt(0))) {
      return inRange(Integer.parseInt(name) - 1);
    }
    return texts.size() <= Labels.MOST_LETTERS
        ? inRange(name.charAt(0) - 'a')
        : OptionalInt.empty();
  }

  private OptionalInt inRange(int index) {
    return index >= 0 && index < texts.size() ? OptionalInt.of(index) : OptionalInt.empty();
  }

  private Optional<List<Integer>> several(String part, int separator) {
    if (part.isBlank()) {
      return Optional.of(List.of());
    }
    OptionalInt one = one(part);
    if (one.isPresent()) {
      return Optional.of(List.of(one.getAsInt()));
    }
    if (separator == SEPARATORS.size()) {
      return run(part.strip());
    }
    List<Integer> found = new ArrayList<>();
    for (String piece : SEPARATORS.get(separator).split(part)) {
      Optional<List<Integer>> named = several(piece, separator + 1);
      if (named.isEmpty() || found.size() > texts.size()) {
        return Optional.empty();
      }
      found.addAll(named.get());
    }
    return Optional.of(found);
  }

  /** Labels written together: "ac", or "13" where every number has one digit. */
  private Optional<List<Integer>> run(String word) {
    boolean oneDigitEach = texts.size() <= 9;
    List<Integer> found = new ArrayList<>();
    for (String sign : word.split("")) {
      OptionalInt index =
          Character.isDigit(sign.charAt(0)) && !oneDigitEach ? OptionalInt.empty() : byLabel(sign);
      if (index.isEmpty() || found.size() == texts.size()) {
        return Optional.empty();
      }
      found.add(index.getAsInt());
    }
    return Optional.of(found);
  }
}
