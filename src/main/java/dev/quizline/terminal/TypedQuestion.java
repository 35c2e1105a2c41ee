package dev.quizline.terminal;

import dev.quizline.quiz.Input;
import dev.quizline.quiz.Phase;
import dev.quizline.quiz.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Asks a question that is answered by a typed line, with the clock in the prompt. */
final class TypedQuestion {

  private final Session session;
  private final Scene scene;

  private TypedQuestion(Session session) {
    this.session = session;
    this.scene = Paging.scene(session, Scene.Stage.TYPED, "");
  }

  /**
   * Reads lines until the question is dealt with or left.
   *
   * @throws IOException where the terminal cannot be read
   */
  static void ask(Session session) throws IOException {
    new TypedQuestion(session).ask();
  }

  private void ask() throws IOException {
    session.console().show(look -> Legend.apart(scene, look));
    session.console().listen();
    int index = session.game().index();
    String text = "";
    while (session.goesOn()
        && session.game().phase() == Phase.ASKING
        && session.game().index() == index) {
      text = read(text);
    }
  }

  /** Reads one line; what comes back is what the next one starts with. */
  private String read(String text) throws IOException {
    Optional<Instant> deadline = session.game().deadline();
    AnswerLine.Entry entry =
        new AnswerLine(session.console(), this::prompt, deadline, KeyTable.namedKeys(scene))
            .read(text);
    session.console().takeSize();
    if (entry.type() == Key.Type.INTERRUPTED) {
      return interrupted(entry.text(), deadline);
    }
    if (entry.type() != Key.Type.PRESSED) {
      session.leave(new Key(entry.type(), ""));
      return "";
    }
    boolean entered = entry.name().equals("enter");
    Act act = entered ? KeyTable.command(entry.text(), scene) : KeyTable.act(entry.name(), scene);
    return act(act, entry.text());
  }

  private String act(Act act, String text) {
    switch (act) {
      case PASS -> session.apply(new Input.Pass());
      case QUIT -> session.quit();
      case HINT -> session.apply(new Input.Hint());
      case BACK, FORWARD -> {
        return turnPage(act, text);
      }
      case FLAG -> {
        session.apply(new Input.Flag());
        return text;
      }
      case NONE, CHOOSE, TICK, DONE, PAUSE, RESUME, NEXT, CONTEST, SOURCES, HAND_IN, GO_TO ->
          answer(text);
    }
    return "";
  }

  private String turnPage(Act act, String text) {
    Optional<Response> pending = text.isBlank() ? Optional.empty() : readable(text);
    if (pending.isEmpty() && !text.isBlank()) {
      return text;
    }
    boolean turned =
        act == Act.BACK ? Paging.back(session, pending) : Paging.forward(session, pending);
    return turned ? "" : text;
  }

  private void answer(String text) {
    Optional<Response> response = readable(text);
    if (response.isPresent()) {
      session.apply(new Input.Answer(response.get()));
    }
  }

  /** The response; empty, and the reason said, where the line cannot be read as one. */
  private Optional<Response> readable(String text) {
    Response response = session.game().question().read(text.strip());
    if (response instanceof Response.Unreadable unreadable) {
      session.console().say(Wording.sentence(unreadable.reason()), Role.WARNING);
      return Optional.empty();
    }
    return Optional.of(response);
  }

  /** Without a clock, Ctrl-C clears what was typed; else it asks whether to leave. */
  private String interrupted(String text, Optional<Instant> deadline) {
    if (deadline.isEmpty() && !text.isBlank()) {
      return "";
    }
    session.leave(session.console().confirmLeaving(deadline));
    return text;
  }

  private String prompt() {
    Look look = session.look();
    // No room for a bar: what is typed should fit beside the clock.
    Line line = StatusView.seconds(session.game(), session.console().clock(), look);
    Optional<String> turn = Card.turn(session.game());
    if (turn.isPresent()) {
      line = line.plus(line.text().isBlank() ? "" : " ").plus(turn.get(), Role.PROMPT);
    }
    line = line.plus(line.text().isBlank() ? "> " : " > ", Role.PROMPT);
    return new Painter(look).paintCut(line, look.width() / 2);
  }
}
