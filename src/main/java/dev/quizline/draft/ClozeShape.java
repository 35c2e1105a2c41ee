package dev.quizline.draft;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Kind;
import java.util.List;
import java.util.Optional;

/** The template's sentence with its value left out. */
final class ClozeShape implements Shape {

  static final String GAP = "{#1}";

  @Override
  public Kind kind() {
    return Kind.CLOZE;
  }

  @Override
  public Attempt draft(Ask ask, Workshop shop) {
    Known known = ask.known();
    if (ask.isMeasured()) {
      return Attempt.none("nobody fills in a measure and its unit alike");
    }
    if (!hasOneAnswer(known)) {
      return Attempt.none("other values would fill the gap as well");
    }
    Optional<Frame> frame = ask.template().gapped();
    if (frame.isEmpty()) {
      return Attempt.none("there is no sentence with its value at a place for a gap");
    }
    String stem = frame.get().gapped(ask.words());
    String filled = stem.replace(GAP, ask.key());
    return shop.oracle().affirms(known.claimWith(ask.key()), filled)
        ? made(ask, shop, stem, ask.answers(), List.of())
        : Attempt.none("the sentence does not come back verified");
  }

  static boolean hasOneAnswer(Known known) {
    return known.canBeFalsified() && known.isOnlyAnswer();
  }

  static Attempt made(
      Ask ask, Workshop shop, String stem, List<String> answers, List<String> looks) {
    Cloze question =
        new Cloze(
            shop.item(ask, Word.GAP, stem, Difficulty.HARD), List.of(new Cloze.Gap.Open(answers)));
    return Attempt.made(
        shop.finished(
            question,
            Optional.empty(),
            List.of(Optional.of(shop.openClaim(ask.known()))),
            List.of(ask.known()),
            looks));
  }
}
