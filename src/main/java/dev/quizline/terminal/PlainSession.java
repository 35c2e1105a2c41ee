package dev.quizline.terminal;

import dev.quizline.quiz.Game;
import dev.quizline.quiz.GameEvent;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Phase;
import dev.quizline.terminal.LineSource.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A game on a plain terminal: lines and inputs go in here, and what wants saying is said. */
final class PlainSession {

  private final Playing playing;
  private final LineSource lines;
  private final TextPrinter printer;
  private final Look look;
  private Optional<PlayEnd> end = Optional.empty();

  PlainSession(Playing playing, LineSource lines, TextPrinter printer, Look look) {
    this.playing = playing;
    this.lines = lines;
    this.printer = printer;
    this.look = look;
  }

  Game game() {
    return playing.game();
  }

  Optional<PlayEnd> end() {
    return end;
  }

  boolean goesOn() {
    return end.isEmpty() && game().phase() != Phase.FINISHED;
  }

  /** The next line; empty where there is none and the player may have left. */
  Optional<String> line(Runnable tick) throws IOException {
    Reading reading = lines.read(prompt(), tick);
    if (reading.type() == Reading.Type.INTERRUPTED) {
      say("Leave the quiz? Ctrl-C again leaves, Enter goes on.");
      reading = lines.read(prompt(), tick);
      if (reading.type() == Reading.Type.LINE) {
        return Optional.empty();
      }
    }
    switch (reading.type()) {
      case LINE -> {
        return Optional.of(reading.text());
      }
      case END -> leave(PlayEnd.LEFT);
      case INTERRUPTED -> leave(PlayEnd.INTERRUPTED);
      // Nothing is applied: a quiz whose terminal went away can be resumed as it was.
      case HUNG_UP -> end = Optional.of(PlayEnd.HUNG_UP);
    }
    return Optional.empty();
  }

  private String prompt() {
    return look.shown(Card.turn(game()).orElse("")) + "> ";
  }

  void leave(PlayEnd how) {
    end = Optional.of(how);
    apply(new Input.Quit());
  }

  void apply(Input input) {
    List<GameEvent> events = playing.apply(input);
    Optional<String> notice = playing.takeNotice();
    if (notice.isPresent()) {
      say(notice.get());
    }
    for (GameEvent event : events) {
      printer.print(event.match(new Remarks(look)));
    }
  }

  void say(String sentence) {
    printer.print(List.of(Line.of(sentence)));
  }
}
