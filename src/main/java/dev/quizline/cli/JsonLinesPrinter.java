package dev.quizline.cli;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Offered;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Standing;
import dev.quizline.terminal.Epilogue;
import dev.quizline.terminal.PlayPrinter;
import dev.quizline.verify.KeyFinding;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A game as a script reads it: a line an event, named in its field {@code event}. */
final class JsonLinesPrinter implements PlayPrinter {

  private final Consumer<String> out;

  JsonLinesPrinter(Consumer<String> out) {
    this.out = out;
  }

  void started(Sitting sitting) {
    print(
        event("started")
            .with("bank", sitting.deck().name())
            .with("round", sitting.deck().round().id())
            .with("seed", sitting.seed())
            .with("questions", sitting.game().questions().size()));
  }

  @Override
  public void asked(Game game) {
    Question question = game.question();
    print(
        event("asked")
            .with("question", question.id())
            .with("index", game.index() + 1)
            .with("of", game.questions().size())
            .with("type", question.kind().id())
            .with("ask", question.item().ask())
            .with("choices", Optional.of(Offered.of(question)).filter(list -> !list.isEmpty()))
            .with("lefts", lefts(question))
            .with("player", several(game) ? Optional.of(game.player()) : Optional.empty()));
  }

  private static Optional<List<String>> lefts(Question question) {
    return Optional.of(Offered.lefts(question)).filter(list -> !list.isEmpty());
  }

  private static boolean several(Game game) {
    return game.rules().players().size() > 1;
  }

  @Override
  public void answered(Game game, Attempt attempt, KeyFinding finding) {
    Question question = game.questions().get(attempt.index());
    print(
        event("answered")
            .with("question", attempt.questionId())
            .with("response", attempt.response().map(question::describe).orElse(""))
            .with("result", attempt.outcome().id())
            .with("share", attempt.share())
            .with("points", attempt.points())
            .with("elapsed_ms", attempt.elapsed().toMillis())
            .with("verdict", KeyVerdict.word(finding))
            .with("key", question.answerText())
            .with("why", Optional.of(attempt.why()).filter(why -> !why.isEmpty()))
            .with("player", several(game) ? Optional.of(attempt.player()) : Optional.empty()));
  }

  /** Standings are in what scripts can add up themselves. */
  @Override
  public void roundOver(Game game) {}

  @Override
  public void finished(Game game, Epilogue epilogue) {
    int correct = 0;
    int of = 0;
    double score = 0;
    for (Standing standing : game.standings()) {
      correct += standing.correct();
      of += standing.of();
      score += standing.points();
    }
    Json finished = event("finished").with("correct", correct).with("of", of).with("score", score);
    finished.with("passed", game.passed());
    if (several(game)) {
      finished.with("players", game.standings().stream().map(ScoresCommand::standing).toList());
    }
    print(finished);
  }

  private static Json event(String name) {
    return Json.object().with("event", name);
  }

  private void print(Json event) {
    out.accept(event.line());
  }
}
