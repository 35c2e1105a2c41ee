package dev.quizline.classroom;

import dev.quizline.terminal.Legend;
import dev.quizline.terminal.Line;
import dev.quizline.terminal.LiveScreen;
import dev.quizline.terminal.LiveScreen.Press;
import dev.quizline.terminal.Look;
import dev.quizline.terminal.Role;
import dev.quizline.terminal.StatusView;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** The front of the class on a terminal: what everybody sees, and the keys that lead through it. */
public final class HostScreen {

  /** How a host left. */
  public enum Leaving {
    /** The quiz is over. */
    OVER,
    /** Ctrl-C: the room can be resumed. */
    INTERRUPTED,
    HUNG_UP
  }

  private final Host host;
  private final LiveScreen screen;
  private final Backdrop backdrop;
  private final FrontView view;
  private final InstantSource clock;
  private final Queue<String> notices;
  private final Control control;
  private long shown = -1;
  private boolean legendApart;
  private boolean ending;
  private boolean left;

  /**
   * @param addresses where people join, the best one first
   * @param notices sentences that come from behind the scenes, from any thread
   * @param player the player that the host is, where the host plays
   */
  public HostScreen(
      Host host,
      LiveScreen screen,
      Backdrop backdrop,
      List<String> addresses,
      InstantSource clock,
      Queue<String> notices,
      Optional<Integer> player) {
    this.host = host;
    this.screen = screen;
    this.backdrop = backdrop;
    this.view = new FrontView(host.title(), host.code(), addresses, backdrop, player);
    this.clock = clock;
    this.notices = notices;
    this.control = new Control(host, player);
  }

  /**
   * Until the host leaves.
   *
   * @throws IOException where the terminal cannot be read
   */
  public Leaving run() throws IOException {
    while (true) {
      sayNotices();
      if (host.room().sequence() != shown) {
        show();
      }
      Press press = screen.await(this::status, this::changed);
      switch (press.kind()) {
        case INTERRUPTED -> {
          return Leaving.INTERRUPTED;
        }
        case HUNG_UP -> {
          return Leaving.HUNG_UP;
        }
        case END -> press("q");
        case PRESSED -> press(press.key());
        case CHANGED -> {}
      }
      if (left) {
        return Leaving.OVER;
      }
    }
  }

  private boolean changed() {
    return host.room().sequence() != shown || !notices.isEmpty();
  }

  private void sayNotices() {
    for (String notice = notices.poll(); notice != null; notice = notices.poll()) {
      screen.say(notice, Role.WARNING);
    }
  }

  private void show() {
    Room room = host.room();
    shown = room.sequence();
    ending = false;
    screen.startBlock();
    screen.show(look -> view.of(room, screen.rows(), look));
    if (room.phase() == RoomPhase.QUESTION) {
      control.shown();
    }
    Situation situation = situation();
    legendApart = !Legend.fitsBehind(statusAlone(), HostKeys.legend(situation), screen.look());
    if (legendApart) {
      screen.show(look -> Legend.apart(HostKeys.legend(situation), look));
    }
  }

  private Situation situation() {
    return Situation.of(host.room(), control.player());
  }

  private Line status() {
    return legendApart
        ? statusAlone()
        : Legend.behind(statusAlone(), HostKeys.legend(situation()), screen.look());
  }

  private Line statusAlone() {
    Room room = host.room();
    Look look = screen.look();
    Line line = Line.of(look.indent(0));
    if (room.phase() == RoomPhase.QUESTION) {
      Optional<Duration> left = room.timing().left(clock.instant());
      line = StatusView.clock(left, room.timing().limit().filter(limit -> legendApart), look);
      line = left.isPresent() ? line.plus("  ") : line;
    }
    return line.plus(HostViews.status(room), Role.STRONG);
  }

  private void press(String key) throws IOException {
    Situation situation = situation();
    if (key.length() == 1 && situation.letters().contains(key)) {
      tell(control.answer(key));
      return;
    }
    Optional<HostAct> act = HostKeys.act(key, situation);
    if (act.isPresent()) {
      act(act.get());
    }
  }

  private void act(HostAct act) throws IOException {
    switch (act) {
      case WHO -> screen.show(look -> HostViews.who(host.room(), look));
      case SOURCES ->
          screen.show(look -> backdrop.sources(host.room().question().orElseThrow(), look));
      case KICK -> typed("Who? ", control::kick);
      case EXTRA -> typed("Who, and how much (1.5, +30, unlimited)? ", control::extra);
      case ANSWER -> typed("Your answer: ", text -> control.answer(text).orElse("It is in."));
      case END -> end();
      case LEAVE -> left = true;
      case NEXT, REVEAL, PAUSE, GO_ON, MORE_TIME, SKIP, SHUT, LET_IN -> tell(control.act(act));
    }
  }

  private void end() {
    if (ending) {
      tell(control.act(HostAct.END));
    } else {
      ending = true;
      screen.say("End the quiz for everybody? q again ends it.", Role.WARNING);
    }
  }

  private interface Answering {
    String to(String text);
  }

  private void typed(String prompt, Answering answering) throws IOException {
    Optional<String> text = screen.ask(prompt);
    if (text.filter(entered -> !entered.isEmpty()).isPresent()) {
      screen.say(answering.to(text.get()), Role.STRONG);
    }
  }

  private void tell(Optional<String> sentence) {
    sentence.ifPresent(text -> screen.say(text, Role.STRONG));
  }
}
