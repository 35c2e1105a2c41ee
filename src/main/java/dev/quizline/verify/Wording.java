package dev.quizline.verify;

import java.util.List;

/** Free text: the same words in the same order, give or take what folding takes out. */
final class Wording {

  private Wording() {}

  static Likeness compare(String stated, String known) {
    String one = Folding.fold(stated);
    String other = Folding.fold(known);
    if (one.equals(other)) {
      return Likeness.same();
    }
    List<String> fewer = Folding.split(one);
    List<String> more = Folding.split(other);
    // Where one says all that the other says and more, nobody can tell by the words alone.
    return fewer.containsAll(more) || more.containsAll(fewer)
        ? Likeness.untold(", in other words")
        : Likeness.different();
  }
}
