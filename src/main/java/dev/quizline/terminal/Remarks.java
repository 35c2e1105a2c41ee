package dev.quizline.terminal;

import dev.quizline.quiz.GameEvent;
import java.util.List;

/** What is said at once when something happened; what a view of its own shows is not said here. */
record Remarks(Look look) implements GameEvent.Cases<List<Line>> {

  @Override
  public List<Line> asked(GameEvent.Asked event) {
    return List.of();
  }

  @Override
  public List<Line> hintShown(GameEvent.HintShown event) {
    return QuestionView.hint(event.hint(), look);
  }

  @Override
  public List<Line> answered(GameEvent.Answered event) {
    return List.of();
  }

  @Override
  public List<Line> contested(GameEvent.Contested event) {
    return said("Noted. It changes no score now; a review settles it.");
  }

  @Override
  public List<Line> flagged(GameEvent.Flagged event) {
    return said(event.flagged() ? "Flagged." : "No longer flagged.");
  }

  @Override
  public List<Line> paused(GameEvent.Paused event) {
    return List.of();
  }

  @Override
  public List<Line> resumed(GameEvent.Resumed event) {
    return List.of();
  }

  @Override
  public List<Line> lookOver(GameEvent.LookOver event) {
    return List.of();
  }

  @Override
  public List<Line> finished(GameEvent.Finished event) {
    return List.of();
  }

  @Override
  public List<Line> refused(GameEvent.Refused event) {
    return said(Wording.sentence(event.why()));
  }

  private List<Line> said(String sentence) {
    return List.of(Line.of(look.indent(0)).plus(sentence, Role.STRONG));
  }
}
