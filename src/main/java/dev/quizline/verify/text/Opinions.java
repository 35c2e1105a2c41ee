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

  private static int length(Passage passage, int at) {
    int frame = Words.length("opinionFrame", passage.tokens(), at);
    if (frame > 0) {
      return frame;
    }
    int word = Words.length("evaluative", passage.tokens(), at);
    return word > 0 ? word : isSuperlative(passage, at) ? 2 : 0;
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
