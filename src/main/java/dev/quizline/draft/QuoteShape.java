package dev.quizline.draft;

import dev.quizline.quiz.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence of the article itself with its value left out. */
final class QuoteShape implements Shape {

  @Override
  public Kind kind() {
    return Kind.CLOZE;
  }

  @Override
  public Attempt draft(Ask ask, Workshop shop) {
    Known known = ask.known();
    Optional<Known.Quote> quote = known.sentence().filter(Known.Quote::whole);
    if (quote.isEmpty() || ask.figure().isPresent()) {
      return Attempt.none("no sentence of the article stands by itself");
    }
    if (!ClozeShape.hasOneAnswer(known)
        || !shop.oracle().verifies(known.claim(), quote.get().text())) {
      return Attempt.none("other values would fill the gap as well");
    }
    List<String> answers = new ArrayList<>(List.of(quote.get().value()));
    ask.answers().stream().filter(it -> !answers.contains(it)).forEach(answers::add);
    String stem = quote.get().before() + ClozeShape.GAP + quote.get().after();
    return ClozeShape.made(ask, shop, stem, answers, List.of("the sentence is the article's own."));
  }
}
