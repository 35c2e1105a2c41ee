package dev.quizline.verify.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a question that make a sentence of its answer, before and behind it: {@code When did
 * S open?} gives {@code S did open in …}. Where a question can be turned in several ways, the
 * likeliest goes first.
 */
final class AnswerFrames {

  /** Words before an answer and behind it. */
  record Frame(String before, String behind) {}

  private static final Set<String> MEASURES =
      Set.of("long", "wide", "high", "tall", "deep", "old", "large", "big", "heavy", "fast");

  /** A verb does not stand further behind its "did". */
  private static final int MOST_WORDS = 8;

  private final String text;
  private final List<Token> asked;

  /**
   * @param asked the question's tokens, three or more
   */
  AnswerFrames(String text, List<Token> asked) {
    this.text = text;
    this.asked = asked;
  }

  List<Frame> around(String answer) {
    List<Frame> frames = new ArrayList<>();
    boolean how = asked.get(0).is("how");
    if (how && asked.get(1).is("many")) {
      many(answer, frames);
      return frames;
    }
    int words = how ? 2 : 1;
    if (!Words.is("aux", asked.get(words).word())) {
      frames.add(new Frame("", " " + rest(words)));
      return frames;
    }
    boolean did = asked.get(words).word().matches("did|does|do");
    if (how && MEASURES.contains(asked.get(1).word()) && !did) {
      measured(answer, frames);
    } else if (did) {
      done(words, placeOrTime(answer), frames);
    } else if (!placeOrTime(answer).isEmpty()) {
      frames.add(new Frame(rest(words + 1) + placeOrTime(answer), ""));
    } else if (asked.get(asked.size() - 1).is("by")) {
      frames.add(new Frame(rest(words + 1) + " ", ""));
    } else {
      frames.add(new Frame(rest(words + 1) + " is ", ""));
    }
    return frames;
  }

  /** Before the answer to "when" or "where": a preposition, if it has none; else nothing. */
  private String placeOrTime(String answer) {
    boolean asks = asked.get(0).is("when") || asked.get(0).is("where");
    return !asks ? "" : startsWithPreposition(answer) ? " " : " in ";
  }

  private static boolean startsWithPreposition(String answer) {
    List<Token> tokens = Tokenizer.tokens(answer);
    return !tokens.isEmpty() && Words.is("preposition", tokens.get(0).word());
  }

  /** {@code S did open …}: nobody knows where the name before the verb ends. */
  private void done(int did, String link, List<Frame> frames) {
    int last = Math.min(asked.size() - 1, did + MOST_WORDS);
    for (int verb = last; verb > did + 1; verb--) {
      String before = words(did + 1, verb) + " " + asked.get(did).word() + " " + rest(verb);
      frames.add(new Frame(before + (link.isEmpty() ? " " : link), ""));
    }
  }

  /** {@code S is … long}, {@code she was … years old when she died}. */
  private void measured(String answer, List<Frame> frames) {
    int when = 3;
    while (when < asked.size() && !asked.get(when).is("when")) {
      when++;
    }
    String noun = asked.get(1).is("old") ? "years old" : asked.get(1).word();
    boolean told = answer.contains(asked.get(1).word());
    String behind = (told ? "" : " " + noun) + (when < asked.size() ? " " + rest(when) : "");
    frames.add(new Frame(words(3, when) + " " + asked.get(2).word() + " ", behind));
    frames.add(new Frame("", behind));
  }

  /** {@code How many Xs are there?}, {@code How many Xs has S won?}, {@code How many Xs died?} */
  private void many(String answer, List<Frame> frames) {
    int aux = 2;
    while (aux < asked.size() && !Words.is("aux", asked.get(aux).word())) {
      aux++;
    }
    String counted = aux == asked.size() ? "" : words(2, aux);
    boolean told = counted.equals("times") || answer.contains(counted); // twice
    String noun = told ? "" : " " + counted;
    if (aux == asked.size()) {
      frames.add(new Frame("", " " + rest(2)));
      return;
    }
    boolean sentence = Tokenizer.tokens(answer).size() > 1;
    boolean there = asked.get(asked.size() - 1).is("there");
    if (sentence) {
      frames.add(new Frame("", noun));
    }
    if (there || sentence) {
      frames.add(new Frame("It has ", noun));
    }
    int last = Math.min(asked.size() - 1, aux + MOST_WORDS);
    for (int verb = last; verb > aux + 1; verb--) {
      frames.add(new Frame(said(aux, verb), noun));
    }
    frames.add(new Frame("", noun + " " + rest(aux)));
  }

  private String said(int aux, int verb) {
    return words(aux + 1, verb) + " " + asked.get(aux).word() + " " + rest(verb) + " ";
  }

  private String rest(int token) {
    return words(token, asked.size());
  }

  private String words(int from, int to) {
    return from >= to ? "" : text.substring(asked.get(from).start(), asked.get(to - 1).end());
  }
}
