package dev.quizline.verify.text;

import dev.quizline.verify.Particles;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.NameIndex.Found;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what a text names and measures, from left to right: known names first, the longest there
 * is, then figures, then what is written like a name.
 */
final class MentionFinder {

  private static final Set<ValueType> ANY_NAME =
      EnumSet.of(
          ValueType.PERSON,
          ValueType.ORGANIZATION,
          ValueType.PLACE,
          ValueType.WORK,
          ValueType.AWARD,
          ValueType.TEXT);

  private static final int LONGEST_QUOTE = 12;

  private final String text;
  private final List<Token> tokens;
  private final NameIndex names;
  private final Phrasings phrasings;
  private final Figures figures;
  private final Elapsed elapsed;
  private final Carried carried;
  private final NameRuns runs;
  private final Quotations quotations;
  private final List<Mention> mentions = new ArrayList<>();

  MentionFinder(String text, List<Token> tokens, NameIndex names, Phrasings phrasings) {
    this.text = text;
    this.tokens = tokens;
    this.names = names;
    this.phrasings = phrasings;
    figures = new Figures(text, tokens);
    FigureTokens figured = new FigureTokens(text, tokens);
    elapsed = new Elapsed(figured);
    carried = new Carried(figured, new Dates(figured));
    runs = new NameRuns(tokens, names, phrasings);
    quotations = new Quotations(tokens);
  }

  List<Mention> find() {
    int i = 0;
    while (i < tokens.size()) {
      Mention mention = at(i);
      if (mention == null) {
        i++;
      } else {
        Mention whole = withCategory(mention);
        mentions.add(new Kinds(tokens).narrow(whole));
        i = whole.to();
      }
    }
    return mentions;
  }

  /** {@code the Academy Award for Best Picture}: what a prize was given for is part of its name. */
  private Mention withCategory(Mention prize) {
    int to = prize.to();
    boolean category =
        prize.is(ValueType.AWARD)
            && prize.to() + 1 < tokens.size()
            && tokens.get(to).is("for")
            && tokens.get(to + 1).is("best")
            && tokens.get(to + 1).capital();
    int end = category ? runs.end(to + 1) : to;
    return end > to + 1 ? prize.spanning(prize.from(), end, written(prize.from(), end)) : prize;
  }

  private Mention at(int i) {
    Token token = tokens.get(i);
    if (token.is("\"") && token.isSign()) {
      Mention quoted = quoted(i);
      if (quoted != null) {
        return quoted;
      }
    }
    Found found = token.isSign() ? null : names.longest(tokens, i);
    if (found != null && !runs.isWrittenSo(found, i)) {
      found = null;
    }
    Mention counted = elapsed.at(i, mentions);
    if (counted != null) {
      return counted;
    }
    Mention figure = figures.at(i);
    if (figure == null || !figure.is(ValueType.DATE)) {
      Mention date = carried.at(i, mentions);
      figure = date == null ? figure : date;
    }
    if (figure != null && (found == null || figure.to() > found.end())) {
      return figure;
    }
    int run = runs.end(i);
    if (found != null) {
      return isPartOfRun(found, i, run) ? unknown(i, run) : found.named().mention(i, found.end());
    }
    return run > i && !isLetter(i, run) ? name(i, run) : null;
  }

  /** The B of a B-side. */
  private boolean isLetter(int from, int to) {
    return to - from == 1 && tokens.get(from).word().length() == 1;
  }

  /** Whether a known name is only a piece of a longer one: {@code Robert [Truffaut]}. */
  private boolean isPartOfRun(Found found, int from, int run) {
    if (run <= found.end()) {
      return false;
    }
    int words = found.end() - from;
    boolean sort =
        NameRuns.isSort(tokens.get(run - 1).word())
            || NameRuns.isSort(tokens.get(found.end()).word());
    if (found.named().isTermOnly() && runs.beginsKnown(found.end())) {
      return false;
    }
    if (words > 1 || found.named().isRegion()) {
      return sort && !isLooseSort(tokens.get(found.end()).word());
    }
    return true;
  }

  /** Words that stand behind a name without being of it: {@code the New Democracy Party}. */
  private static boolean isLooseSort(String word) {
    return switch (word) {
      case "party", "journal", "band", "award", "prize", "label", "club", "records" -> true;
      default -> false;
    };
  }

  private Mention quoted(int open) {
    int limit = Math.min(tokens.size(), open + LONGEST_QUOTE);
    for (int close = open + 2; close < limit; close++) {
      Token token = tokens.get(close);
      if (token.is("\"") && token.isSign()) {
        boolean titled = tokens.get(open + 1).capital() && !quotations.isSpeech(open, close);
        Found found = names.longest(tokens, open + 1);
        int end = quotations.isStated(open, close) ? close - 1 : close;
        if (found != null && found.end() == end) {
          return found.named().mention(open, end == close ? close + 1 : end);
        }
        String value = text.substring(tokens.get(open + 1).start(), tokens.get(close - 1).end());
        return titled
            ? new Mention(
                open,
                close + 1,
                value,
                EnumSet.of(ValueType.WORK, ValueType.TEXT, ValueType.ORGANIZATION),
                Set.of(),
                List.of(),
                false)
            : null;
      }
    }
    return null;
  }

  /** What is written like a name; a title before it is none of it. */
  private Mention name(int from, int to) {
    int start = from;
    while (start < to - 1 && Words.is("title", tokens.get(start).word())) {
      start++;
    }
    if (start > from) {
      Found found = names.longest(tokens, start);
      if (found != null && found.end() >= to) {
        return found.named().mention(start, found.end());
      }
    }
    int last = start;
    while (last < to - 1 && Particles.is(tokens.get(last).word())) {
      last++;
    }
    Named surname = to - last == 1 ? names.surname(tokens.get(last).word()) : null;
    if (surname != null) {
      return surname.surname(start, to, written(start, to));
    }
    return to - start == 1 && isPhrase(start) ? null : unknown(start, to);
  }

  /** The beginning of a phrasing, for all its capital: {@code Alma mater}. */
  private boolean isPhrase(int at) {
    for (Phrasings.Found found : phrasings.at(tokens, at)) {
      if (found.end() - at > 1) {
        return true;
      }
    }
    return false;
  }

  private Mention unknown(int from, int to) {
    return new Mention(from, to, written(from, to), typesOf(from, to), Set.of(), List.of(), false);
  }

  private String written(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  private Set<ValueType> typesOf(int from, int to) {
    if (to - from > 1) {
      for (int i = from; i < to; i++) {
        if (Words.is("awardWord", tokens.get(i).word())) {
          return EnumSet.of(ValueType.AWARD, ValueType.ORGANIZATION, ValueType.WORK);
        }
      }
      for (int i = from; i < to; i++) {
        if (Words.is("organizationWord", tokens.get(i).word())) {
          return EnumSet.of(ValueType.ORGANIZATION, ValueType.PLACE, ValueType.WORK);
        }
      }
    }
    return ANY_NAME;
  }
}
