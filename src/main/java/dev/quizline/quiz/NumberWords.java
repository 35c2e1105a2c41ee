package dev.quizline.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** English number words and digit groups turned into plain digits: "twenty one" is "21". */
final class NumberWords {

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private static final Map<String, Long> LARGE =
      Map.of("thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

  private static final Pattern GROUP_OF_1_TO_3 = Pattern.compile("[1-9]\\d{0,2}");
  private static final Pattern GROUP_OF_3 = Pattern.compile("\\d{3}");

  private final List<String> words;
  private int at;

  private NumberWords(List<String> words) {
    this.words = words;
  }

  /** The words, lower case, with every number among them written in digits. */
  static List<String> toDigits(List<String> words) {
    return new NumberWords(words).read();
  }

  /** Whether the first word of a text is a number word. */
  static boolean begin(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(0, end).toLowerCase(Locale.ROOT);
    return SMALL.containsKey(word)
        || TENS.containsKey(word)
        || word.equals("hundred")
        || LARGE.containsKey(word);
  }

  private List<String> read() {
    List<String> read = new ArrayList<>();
    while (at < words.size()) {
      if (isSmall(at) || is("hundred") || largeAt() > 0) {
        read.add(Long.toString(number()));
      } else if (GROUP_OF_1_TO_3.matcher(words.get(at)).matches()) {
        read.add(inDigits());
      } else {
        read.add(words.get(at++));
      }
    }
    return read;
  }

  /** "two thousand and one": thousands and the like, each with what stands before it. */
  private long number() {
    long total = 0;
    long last = Long.MAX_VALUE;
    while (true) {
      long part = is("hundred") || isSmall(at) ? hundreds() : 1;
      long large = largeAt();
      if (large == 0 || large >= last) {
        return total + part;
      }
      at++;
      total += part * large;
      last = large;
      boolean and = is("and") && isSmall(at + 1);
      if (and) {
        at++;
      }
      if (!isSmall(at) && !is("hundred")) {
        return total;
      }
    }
  }

  /** Up to 9,999: "one hundred and thirteen", "nineteen sixty four", "nineteen hundred". */
  private long hundreds() {
    long value = is("hundred") ? 1 : upTo99();
    if (is("hundred")) {
      at++;
      value *= 100;
      if (is("and") && isSmall(at + 1)) {
        at++;
      }
      return isSmall(at) ? value + upTo99() : value;
    }
    boolean century = value >= 10;
    return century && isSmall(at) && smallest() >= 10 ? value * 100 + upTo99() : value;
  }

  private long upTo99() {
    String word = words.get(at++);
    if (SMALL.containsKey(word)) {
      return SMALL.get(word);
    }
    boolean more = at < words.size() && SMALL.getOrDefault(words.get(at), 0) % 10 > 0;
    boolean oneDigit = more && SMALL.get(words.get(at)) < 10;
    return TENS.get(word) + (oneDigit ? SMALL.get(words.get(at++)) : 0);
  }

  private int smallest() {
    return SMALL.getOrDefault(words.get(at), TENS.getOrDefault(words.get(at), 0));
  }

  /** "64 000", "3 million". */
  private String inDigits() {
    StringBuilder digits = new StringBuilder(words.get(at++));
    while (at < words.size() && GROUP_OF_3.matcher(words.get(at)).matches()) {
      digits.append(words.get(at++));
    }
    if (digits.length() <= 3 && largeAt() > 0) {
      return Long.toString(Long.parseLong(digits.toString()) * LARGE.get(words.get(at++)));
    }
    return digits.toString();
  }

  private boolean isSmall(int place) {
    return place < words.size()
        && (SMALL.containsKey(words.get(place)) || TENS.containsKey(words.get(place)));
  }

  private boolean is(String word) {
    return at < words.size() && words.get(at).equals(word);
  }

  private long largeAt() {
    return at < words.size() ? LARGE.getOrDefault(words.get(at), 0L) : 0;
  }
}
