package dev.quizline.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.Signals;

/**
 * A terminal while a quiz has it: keys come one by one, signals are noted and looked at between
 * keys, and closing gives everything back as it was found.
 */
final class Console implements AutoCloseable {

  /** How often the clock is looked at; terminals wait in tenths of seconds. */
  private static final long TICK_MILLIS = 100;

  /** How long keys are dropped at least after a question expired. */
  private static final Duration HANDS_OFF = Duration.ofMillis(450);

  private static final String HANG_UP = "HUP";

  private final Terminal terminal;
  private final InstantSource clock;
  private final Screen screen;
  private final Keyboard keyboard;
  private final Attributes found;
  private final Map<Signal, SignalHandler> handlersFound = new EnumMap<>(Signal.class);
  private boolean listening;
  private Object hangUpFound;
  private volatile boolean interrupted;
  private volatile boolean resized;
  private volatile boolean continued;
  private volatile boolean hungUp;

  Console(Terminal terminal, Look look, InstantSource clock) {
    this.terminal = terminal;
    this.clock = clock;
    screen = new Screen(terminal, look);
    keyboard = new Keyboard(terminal.reader());
    found = terminal.enterRawMode();
  }

  /**
   * Signals are noted from the first wait for a key on: what it takes to listen to them would only
   * hold up the first question.
   */
  void listen() {
    if (!listening) {
      listening = true;
      claimInterrupts();
      note(Signal.WINCH, signal -> resized = true);
      note(Signal.CONT, signal -> continued = true);
      hangUpFound = Signals.register(HANG_UP, this::hangUp);
    }
  }

  private void note(Signal signal, SignalHandler handler) {
    handlersFound.putIfAbsent(signal, terminal.handle(signal, handler));
  }

  Screen screen() {
    return screen;
  }

  Terminal terminal() {
    return terminal;
  }

  Look look() {
    return screen.look();
  }

  InstantSource clock() {
    return clock;
  }

  void show(View view) {
    screen.show(view);
  }

  void say(String sentence, Role role) {
    screen.show(look -> List.of(Line.of(look.indent(0)).plus(sentence, role)));
  }

  /**
   * From here on Ctrl-C is a signal that is noted. Raw mode would make it a key as well, and a line
   * editor takes it for itself.
   */
  void claimInterrupts() {
    Attributes attributes = terminal.getAttributes();
    if (!attributes.getLocalFlag(LocalFlag.ISIG)) {
      attributes.setLocalFlag(LocalFlag.ISIG, true);
      terminal.setAttributes(attributes);
    }
    note(Signal.INT, signal -> interrupted = true);
  }

  /** Whether Ctrl-C was pressed since it was last asked. */
  boolean takeInterrupt() {
    boolean taken = interrupted;
    interrupted = false;
    return taken;
  }

  /** The terminal went away. */
  void hangUp() {
    hungUp = true;
  }

  boolean isHungUp() {
    return hungUp;
  }

  /**
   * Waits for a key, with the status line kept up to date.
   *
   * @param deadline when to stop waiting
   * @return a pressed key, or why there is none: {@link Key.Type#NOTHING} where the screen is not
   *     what it was and the caller should look at it anew, {@link Key.Type#INTERRUPTED} only once
   *     the player has confirmed it
   */
  Key await(Supplier<Line> status, Optional<Instant> deadline) {
    return await(status, deadline, () -> false);
  }

  /**
   * The same, but {@link Key.Type#NOTHING} also where something changed that the screen shows.
   *
   * @param changed asked some ten times a second
   */
  Key await(Supplier<Line> status, Optional<Instant> deadline, BooleanSupplier changed) {
    listen();
    while (true) {
      screen.status(status.get());
      int width = look().width();
      Key key = tick(deadline);
      if (key.type() == Key.Type.INTERRUPTED) {
        return confirmLeaving(deadline);
      }
      boolean other = look().width() != width || changed.getAsBoolean();
      if (key.type() != Key.Type.NOTHING || other) {
        return key;
      }
    }
  }

  /** Asks whether Ctrl-C was meant; {@link Key.Type#NOTHING} where the quiz goes on. */
  Key confirmLeaving(Optional<Instant> deadline) {
    interrupted = false;
    say("Leave the quiz? Ctrl-C again leaves, any other key goes on.", Role.WARNING);
    while (true) {
      Key key = tick(deadline);
      if (key.isPressed()) {
        return Key.NOTHING;
      }
      if (key.type() != Key.Type.NOTHING) {
        return key;
      }
    }
  }

  /**
   * Drops keys that were meant for a question whose time is up: for a while, and until hands are
   * off the keyboard.
   */
  Key dropKeys() {
    listen();
    Instant end = clock.instant().plus(HANDS_OFF);
    while (true) {
      Key key = tick(Optional.empty());
      boolean quiet = key.type() == Key.Type.NOTHING;
      if (quiet && !clock.instant().isBefore(end)) {
        return key;
      }
      if (key.type() == Key.Type.INTERRUPTED) {
        return confirmLeaving(Optional.empty());
      }
      if (!quiet && !key.isPressed()) {
        return key;
      }
    }
  }

  private Key tick(Optional<Instant> deadline) {
    Key key = keyboard.read(TICK_MILLIS);
    if (hungUp || key.type() == Key.Type.HUNG_UP) {
      hungUp = true;
      return Key.HUNG_UP;
    }
    if (takeInterrupt()) {
      return Key.INTERRUPTED;
    }
    if (continued) {
      continued = false;
      terminal.enterRawMode();
      claimInterrupts();
      screen.showAgain();
    }
    if (resized) {
      takeSize();
    }
    boolean nothing = key.type() == Key.Type.NOTHING;
    return nothing && deadline.isPresent() && !clock.instant().isBefore(deadline.get())
        ? Key.EXPIRED
        : key;
  }

  /** Takes the terminal's size anew; a line editor may have had the signal. */
  void takeSize() {
    resized = false;
    screen.resize();
  }

  @Override
  public void close() {
    if (listening) {
      Signals.unregister(HANG_UP, hangUpFound);
    }
    if (hungUp) {
      // There is nothing left to give back.
      return;
    }
    handlersFound.forEach(terminal::handle);
    terminal.setAttributes(found);
    terminal.flush();
  }
}
