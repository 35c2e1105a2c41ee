package dev.quizline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;

/** The prompt on a terminal without a tty: keys go in, and what a person would see is looked at. */
final class PromptScreen implements AutoCloseable {

  static final String CTRL_C = "\003";
  static final String CTRL_D = "\004";
  static final String ENTER = "\r";
  static final String TAB = "\t";
  static final String UP = "\033OA";
  private static final long PATIENCE_SECONDS = 20;

  private final ScreenTerminal screen;
  private final LineDisciplineTerminal terminal;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread person = new Thread(work, "prompt");
            person.setDaemon(true);
            return person;
          });
  private Future<CommandRun> run;

  PromptScreen() throws IOException {
    ScreenTerminal.VirtualTerminal virtual =
        ScreenTerminal.withTerminal("virtual", "xterm-256color", 80, 24);
    screen = virtual.screen();
    terminal = virtual.terminal();
  }

  /** Starts the program without a word, and waits for its prompt. */
  PromptScreen start(CommandLineFixture quizline) {
    run = thread.submit(() -> quizline.at(terminal).run());
    return awaitPrompts(1);
  }

  PromptScreen type(String keys) {
    try {
      terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
      return this;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Types a line at the prompt that is up, and waits until another is. */
  PromptScreen command(String line) {
    int prompts = prompts();
    type(line + ENTER);
    return awaitPrompts(prompts + 1);
  }

  private int prompts() {
    return text().split(Repl.PROMPT.strip(), -1).length - 1;
  }

  PromptScreen awaitPrompts(int count) {
    return await(text -> prompts() >= count, count + " prompts");
  }

  PromptScreen await(String shown) {
    return await(text -> text.contains(shown), "\"" + shown + "\"");
  }

  private PromptScreen await(Predicate<String> condition, String what) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.test(text())) {
      if (run.isDone() || System.nanoTime() > end) {
        String ended = run.isDone() ? end().toString() : "running";
        throw new AssertionError("waited in vain for " + what + "; " + ended + "\n" + text());
      }
      Thread.onSpinWait();
    }
    return this;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    screen.toString().lines().forEach(row -> text.append(row.stripTrailing()).append('\n'));
    return text.toString();
  }

  /** What came of it; fails where it does not come to an end. */
  CommandRun end() {
    try {
      return run.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException | InterruptedException e) {
      throw new AssertionError("the program did not end; the screen is\n" + text(), e);
    }
  }

  @Override
  public void close() throws IOException {
    thread.shutdownNow();
    terminal.close();
  }
}
