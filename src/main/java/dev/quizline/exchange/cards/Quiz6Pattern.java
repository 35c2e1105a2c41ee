package dev.quizline.exchange.cards;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A pattern of quiz(6): alternatives parted by {@code |}, brackets to keep some together, braces
 * around what may be missing; a backslash takes the meaning from the next sign.
 *
 * @param texts all that it stands for, the longest form of each alternative first; never more than
 *     {@link #MOST_TEXTS}
 */
record Quiz6Pattern(List<String> texts) {

  /** Nobody lists more answers; patterns multiply. */
  static final int MOST_TEXTS = 64;

  private static final int DEEPEST = 50;

  Quiz6Pattern {
    texts = List.copyOf(texts);
  }

  /** The categories of a line; empty where its brackets do not match. */
  static Optional<List<Quiz6Pattern>> categories(String line) {
    Reading reading = new Reading(line);
    List<Quiz6Pattern> categories = new ArrayList<>();
    do {
      Set<String> texts = reading.alternatives(0);
      if (reading.broken) {
        return Optional.empty();
      }
      categories.add(new Quiz6Pattern(texts.stream().map(String::strip).distinct().toList()));
    } while (reading.skip(':'));
    return reading.at == line.length() ? Optional.of(categories) : Optional.empty();
  }

  private static final class Reading {
    private final String line;
    private int at;
    private boolean broken;

    private Reading(String line) {
      this.line = line;
    }

    private boolean skip(char sign) {
      boolean there = at < line.length() && line.charAt(at) == sign;
      at += there ? 1 : 0;
      return there;
    }

    private Set<String> alternatives(int depth) {
      Set<String> texts = new LinkedHashSet<>();
      do {
        add(sequence(depth), texts);
      } while (skip('|'));
      return texts;
    }

    private Set<String> sequence(int depth) {
      Set<String> texts = Set.of("");
      while (at < line.length() && "|:]}".indexOf(line.charAt(at)) < 0 && !broken) {
        texts = joined(texts, primary(depth));
      }
      return texts;
    }

    private Set<String> primary(int depth) {
      boolean option = skip('{');
      if (option || skip('[')) {
        broken |= depth == DEEPEST;
        Set<String> texts = broken ? new LinkedHashSet<>() : alternatives(depth + 1);
        broken |= !skip(option ? '}' : ']');
        if (option) {
          texts.add("");
        }
        return texts;
      }
      if (line.charAt(at) == '\\' && at + 1 < line.length()) {
        at++;
      }
      int end = at + 1;
      while (end < line.length() && "|:[]{}\\".indexOf(line.charAt(end)) < 0) {
        end++;
      }
      String text = line.substring(at, end);
      at = end;
      return Set.of(text);
    }

    private static Set<String> joined(Set<String> fronts, Set<String> backs) {
      Set<String> texts = new LinkedHashSet<>();
      for (String front : fronts) {
        for (String back : backs) {
          add(Set.of(front + back), texts);
        }
      }
      return texts;
    }

    private static void add(Set<String> more, Set<String> texts) {
      for (String text : more) {
        if (texts.size() < MOST_TEXTS) {
          texts.add(text);
        }
      }
    }
  }
}
