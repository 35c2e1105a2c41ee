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
    return frame > 0 ? frame : Words.length("evaluative", passage.tokens(), at);
  }
}
