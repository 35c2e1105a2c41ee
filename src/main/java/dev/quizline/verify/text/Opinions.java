package dev.quizline.verify.text;

import java.util.ArrayList;
import java.util.List;

/** Finds praise and blame; words inside names are none. */
final class Opinions {

  private Opinions() {}

  static List<ReadOpinion> in(Passage passage) {
    List<ReadOpinion> opinions = new ArrayList<>();
    int i = 0;
    while (i < passage.size()) {
      int length = passage.mention(i) == null ? length(passage, i) : 0;
      if (length > 0) {
        opinions.add(new ReadOpinion(passage.text(i, i + length), passage.span(i, i + length)));
      }
      i += Math.max(1, length);
    }
    return opinions;
  }

  /** How many tokens from this one on praise or blame; 0 where none do. */
  static int length(Passage passage, int at) {
    int frame = Words.length("opinionFrame", passage.tokens(), at);
    if (frame > 0) {
      return frame;
    }
    int word = Words.length("evaluative", passage.tokens(), at);
    if (passage.is(at + 1, "many") || passage.is(at + 1, "deal")) {
      return 0; // a good many
    }
    if (passage.is(at, "best") && (passage.is(at + 1, "selling") || passage.is(at + 1, "known"))) {
      return 0;
    }
    if (word > 0) {
      return word;
    }
    return isSuperlative(passage, at)
        ? 2
        : isCompared(passage, at) || isManner(passage.word(at)) ? 1 : 0;
  }

  /** {@code gloriously}: how something is that a word of praise or blame says. */
  private static boolean isManner(String word) {
    if (word.length() < 6 || !word.endsWith("ly")) {
      return false;
    }
    String stem = word.substring(0, word.length() - 2);
    String last = stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem + "le";
    return Words.is("evaluative", stem) || Words.is("evaluative", last);
  }

  /** {@code lovelier}, {@code the bravest}: a word of praise or blame, compared. */
  private static boolean isCompared(Passage passage, int at) {
    String word = passage.word(at);
    String stem =
        word.endsWith("er")
            ? word.substring(0, word.length() - 2)
            : word.endsWith("est") ? word.substring(0, word.length() - 3) : "";
    boolean measured = Words.is("superlative", stem + "est");
    if (stem.length() < 3 || measured || passage.token(at).capital()) {
      return false;
    }
    String last = stem.substring(stem.length() - 1);
    String short1 = stem.substring(0, stem.length() - 1);
    return Words.is("evaluative", stem)
        || Words.is("evaluative", stem + "e")
        || last.equals("i") && Words.is("evaluative", short1 + "y")
        || short1.endsWith(last) && Words.is("evaluative", short1);
  }

  /** {@code the most romantic}: what nobody measures, as they do {@code the most populous}. */
  private static boolean isSuperlative(Passage passage, int at) {
    int word = at + 1;
    return passage.is(at, "most")
        && passage.is(at - 1, "the")
        && !passage.isEnd(word)
        && passage.token(word).isWord()
        && !passage.token(word).capital()
        && passage.mention(word) == null
        && !passage.is("measured", word)
        && !isPlural(passage.word(word));
  }

  /** {@code the most prizes}: a count, and no adjective. */
  private static boolean isPlural(String word) {
    return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ous");
  }
}
