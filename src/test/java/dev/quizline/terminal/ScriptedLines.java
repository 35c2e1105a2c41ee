package dev.quizline.terminal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A person at a plain terminal, written down beforehand; time may pass before each line. */
final class ScriptedLines implements LineSource {

  private record Typed(long secondsBefore, Reading reading) {}

  final StringBuilder prompts = new StringBuilder();
  private final Deque<Typed> script = new ArrayDeque<>();
  private final FakeClock clock;

  ScriptedLines(FakeClock clock) {
    this.clock = clock;
  }

  ScriptedLines type(String... lines) {
    List.of(lines).forEach(line -> script.add(new Typed(0, Reading.line(line))));
    return this;
  }

  ScriptedLines typeAfter(long seconds, String line) {
    script.add(new Typed(seconds, Reading.line(line)));
    return this;
  }

  ScriptedLines then(Reading reading) {
    script.add(new Typed(0, reading));
    return this;
  }

  @Override
  public Reading read(String prompt, Runnable tick) {
    prompts.append(prompt);
    Typed typed = script.isEmpty() ? new Typed(0, Reading.END) : script.remove();
    for (long second = 0; second < typed.secondsBefore; second++) {
      clock.advanceSeconds(1);
      tick.run();
    }
    return typed.reading;
  }
}
