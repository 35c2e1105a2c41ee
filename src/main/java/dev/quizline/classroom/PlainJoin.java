package dev.quizline.classroom;

import dev.quizline.terminal.Line;
import dev.quizline.terminal.LineSource;
import dev.quizline.terminal.Look;
import dev.quizline.terminal.Painter;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * A player's side of a room where nothing is redrawn: for screen readers, dumb terminals and pipes.
 * A line is read for each question, and answers it.
 */
public final class PlainJoin {

  private static final Duration LOOK = Duration.ofMillis(50);

  private final Guest guest;
  private final PrintWriter out;
  private final Painter painter;
  private final boolean again;
  private final BlockingQueue<LineSource.Reading> lines = new LinkedBlockingQueue<>();
  private final Semaphore wanted = new Semaphore(0);
  private boolean waiting;
  private Optional<JoinEnd> end = Optional.empty();

  /**
   * @param again whether a line that is no answer is asked for again: of a person, not of a script
   */
  public PlainJoin(Guest guest, PrintWriter out, Look look, boolean again) {
    this.guest = guest;
    this.out = out;
    this.painter = new Painter(look);
    this.again = again;
  }

  /** Until the quiz is over or the player leaves; where the lines end the player leaves. */
  public JoinEnd run(LineSource source) {
    Thread reader = new Thread(() -> read(source), "answers");
    reader.setDaemon(true);
    reader.start();
    while (end.isEmpty()) {
      guest.next(LOOK).ifPresent(this::show);
      if (!waiting && guest.question().isPresent()) {
        waiting = true;
        wanted.release();
      }
      LineSource.Reading line = lines.poll();
      if (end.isEmpty() && line != null) {
        waiting = false;
        take(line);
      }
    }
    return end.get();
  }

  private void read(LineSource source) {
    LineSource.Reading reading = LineSource.Reading.line("");
    while (reading.type() == LineSource.Reading.Type.LINE) {
      wanted.acquireUninterruptibly();
      try {
        reading = source.read("> ", () -> {});
      } catch (IOException e) {
        reading = LineSource.Reading.END;
      }
      lines.add(reading);
    }
  }

  private void show(RoomNews news) {
    print(GuestViews.of(news, guest, painter.look()));
    end = JoinEnd.of(news);
  }

  private void take(LineSource.Reading line) {
    switch (line.type()) {
      case LINE -> answer(line.text());
      case END -> end = Optional.of(JoinEnd.LEFT);
      case INTERRUPTED -> end = Optional.of(JoinEnd.INTERRUPTED);
      case HUNG_UP -> end = Optional.of(JoinEnd.HUNG_UP);
    }
  }

  private void answer(String text) {
    if (guest.question().isEmpty()) {
      print(List.of(Line.of("That came too late for the question before.")));
      return;
    }
    if (text.isBlank()) {
      if (!again) {
        guest.pass();
      }
      return;
    }
    Optional<String> reason = guest.answer(text);
    if (reason.isPresent()) {
      print(List.of(Line.of("That is no answer: " + reason.get() + ".")));
      if (!again) {
        guest.pass();
      }
    }
  }

  private void print(List<Line> lines) {
    painter.paint(lines).forEach(out::println);
    out.flush();
  }
}
