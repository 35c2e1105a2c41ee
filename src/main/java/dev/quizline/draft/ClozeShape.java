package dev.quizline.draft;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence with its value left out: the article's own where it is fit, else the template's. */
final class ClozeShape implements Shape {

  private static final String GAP = "{#1}";

  @Override
  public Kind kind() {
    return Kind.CLOZE;
  }

  @Override
  public Attempt draft(Ask ask, Workshop shop) {
    Known known = ask.known();
    if (!known.canBeFalsified() || !known.isOnlyAnswer()) {
      return Attempt.none("other values would fill the gap as well");
    }
    Optional<Known.Quote> quote =
        known
            .sentence()
            .filter(Known.Quote::whole)
            .filter(it -> shop.oracle().verifies(known.claim(), it.text()));
    if (quote.isPresent()) {
      List<String> answers = new ArrayList<>(List.of(quote.get().value()));
      ask.answers().stream().filter(it -> !answers.contains(it)).forEach(answers::add);
      String stem = quote.get().before() + GAP + quote.get().after();
      return made(ask, shop, stem, answers, List.of("the sentence is the article's own."));
    }
    if (ask.template().states().beginsWithValue()) {
      return Attempt.none("the gap would begin the sentence");
    }
    return shop.oracle().verifies(known.claim(), ask.statement(ask.key()))
        ? made(ask, shop, ask.template().states().gapped(ask.words()), ask.answers(), List.of())
        : Attempt.none("the sentence does not come back verified");
  }

  private static Attempt made(
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
