package dev.quizline.classroom;

import dev.quizline.terminal.Legend;
import dev.quizline.terminal.Line;
import dev.quizline.terminal.LineSource;
import dev.quizline.terminal.Look;
import dev.quizline.terminal.Painter;
import dev.quizline.terminal.Role;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The front of the class where nothing is redrawn: for screen readers, dumb terminals and pipes.
 * Lines are commands; an empty one goes on. Where the lines end, a room that goes on by itself does
 * so to its end, and any other is left.
 */
public final class PlainHost {

  private static final long LOOK_MILLIS = 100;

  private final Host host;
  private final PrintWriter out;
  private final Painter painter;
  private final Backdrop backdrop;
  private final FrontView view;
  private final Queue<String> notices;
  private final Control control;
  private final BlockingQueue<LineSource.Reading> lines = new LinkedBlockingQueue<>();
  private long shown = -1;
  private boolean ended;
  private Optional<HostScreen.Leaving> leaving = Optional.empty();

  /**
   * @param player the player that the host is, where the host plays
   */
  public PlainHost(
      Host host,
      PrintWriter out,
      Look look,
      Backdrop backdrop,
      List<String> addresses,
      Queue<String> notices,
      Optional<Integer> player) {
    this.host = host;
    this.out = out;
    this.painter = new Painter(look);
    this.backdrop = backdrop;
    this.view = new FrontView(host.title(), host.code(), addresses, backdrop, player);
    this.notices = notices;
    this.control = new Control(host, player);
  }

  /** Until the quiz is over or the host leaves. */
  public HostScreen.Leaving run(LineSource source) {
    Thread reader = new Thread(() -> read(source), "commands");
    reader.setDaemon(true);
    reader.start();
    while (leaving.isEmpty()) {
      for (String notice = notices.poll(); notice != null; notice = notices.poll()) {
        print(List.of(Line.of(notice, Role.WARNING)));
      }
      if (host.room().sequence() != shown) {
        show();
      }
      next().ifPresent(this::take);
    }
    return leaving.get();
  }

  private void read(LineSource source) {
    LineSource.Reading reading;
    do {
      try {
        reading = source.read("", () -> {});
      } catch (IOException e) {
        reading = LineSource.Reading.END;
      }
      lines.add(reading);
    } while (reading.type() == LineSource.Reading.Type.LINE);
  }

  private Optional<LineSource.Reading> next() {
    try {
      return Optional.ofNullable(lines.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(LineSource.Reading.INTERRUPTED);
    }
  }

  private void show() {
    Room room = host.room();
    shown = room.sequence();
    print(view.of(room, 0, painter.look()));
    Situation situation = Situation.of(room, control.player());
    switch (room.phase()) {
      case QUESTION -> control.shown();
      case FINISHED -> leaving = Optional.of(HostScreen.Leaving.OVER);
      case LOBBY, LOCKED, REVEAL, STANDINGS -> {}
    }
    if (leaving.isEmpty() && !ended) {
      print(Legend.apart(HostKeys.words(situation), painter.look()));
    }
  }

  private void take(LineSource.Reading reading) {
    switch (reading.type()) {
      case LINE -> command(reading.text().strip());
      case END -> end();
      case INTERRUPTED -> leaving = Optional.of(HostScreen.Leaving.INTERRUPTED);
      case HUNG_UP -> leaving = Optional.of(HostScreen.Leaving.HUNG_UP);
    }
  }

  private void end() {
    ended = true;
    boolean goesOn =
        host.room().rules().auto().isPresent() && host.room().phase() != RoomPhase.LOBBY;
    if (!goesOn) {
      say(control.act(HostAct.END));
    }
  }

  private void command(String line) {
    String word = line.replaceFirst("\\s.*", "");
    String rest = line.substring(word.length()).strip();
    Situation situation = Situation.of(host.room(), control.player());
    Optional<HostAct> act = HostKeys.command(word, situation);
    if (act.isPresent()) {
      act(act.get(), rest);
    } else if (word.length() == 1 && situation.letters().contains(word.toLowerCase(Locale.ROOT))) {
      say(control.answer(word));
    } else {
      String wish = line.isEmpty() ? "an empty line" : "\"" + line + "\"";
      print(List.of(Line.of("There is nothing to be done about " + wish + " now. These count:")));
      print(Legend.apart(HostKeys.words(situation), painter.look()));
    }
  }

  private void act(HostAct act, String rest) {
    Room room = host.room();
    switch (act) {
      case WHO -> print(HostViews.who(room, painter.look()));
      case SOURCES -> print(backdrop.sources(room.question().orElseThrow(), painter.look()));
      case KICK -> print(List.of(Line.of(control.kick(rest))));
      case EXTRA -> print(List.of(Line.of(control.extra(rest))));
      case ANSWER -> say(control.answer(rest));
      case LEAVE -> leaving = Optional.of(HostScreen.Leaving.OVER);
      case NEXT, REVEAL, PAUSE, GO_ON, MORE_TIME, SKIP, SHUT, LET_IN, END -> say(control.act(act));
    }
  }

  private void say(Optional<String> sentence) {
    sentence.ifPresent(text -> print(List.of(Line.of(text))));
  }

  private void print(List<Line> lines) {
    painter.paint(lines).forEach(out::println);
    out.flush();
  }
}
