package dev.quizline.terminal;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Question;
import dev.quizline.verify.KeyFinding;
import java.io.PrintWriter;
import java.util.List;

/** Prints a game as text, each part flushed as soon as it is there. */
public final class TextPrinter implements PlayPrinter {

  private final PrintWriter out;
  private final Painter painter;
  private boolean anything;

  public TextPrinter(PrintWriter out, Look look) {
    this.out = out;
    this.painter = new Painter(look);
  }

  @Override
  public void asked(Game game) {
    print(QuestionView.of(Card.of(game), painter.look()));
  }

  @Override
  public void answered(Game game, Attempt attempt, KeyFinding finding) {
    Question question = game.questions().get(attempt.index());
    if (game.rules().feedback() == Feedback.AT_END) {
      print(ReviewView.of(game, attempt.index(), finding, painter.look()));
    } else {
      print(RevealView.of(question, attempt, painter.look()));
      print(VerdictView.of(finding, painter.look()));
    }
  }

  @Override
  public void roundOver(Game game) {
    print(StandingsView.of("Standings", game.standings(), painter.look()));
  }

  @Override
  public void finished(Game game, Epilogue epilogue) {
    print(SummaryView.of(Summary.of(game), epilogue, painter.look()));
  }

  /** Prints lines; the empty one that sets a part off is left out at the very beginning. */
  void print(List<Line> lines) {
    boolean skip = !anything && !lines.isEmpty() && lines.get(0).spans().isEmpty();
    for (String row : painter.paint(skip ? lines.subList(1, lines.size()) : lines)) {
      out.println(row);
    }
    anything |= !lines.isEmpty();
    out.flush();
  }
}
