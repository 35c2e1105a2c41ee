package dev.quizline.cli;

import dev.quizline.packaged.Await;
import dev.quizline.terminal.VirtualScreen;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The prompt on a terminal without a tty: keys go in, and what a person would see is looked at. */
final class PromptScreen implements AutoCloseable {

  static final String CTRL_C = "\003";
  static final String CTRL_D = "\004";
  static final String ENTER = "\r";
  static final String TAB = "\t";
  static final String UP = "\033OA";

  private final VirtualScreen screen = new VirtualScreen(80, 24);
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread person = new Thread(work, "prompt");
            person.setDaemon(true);
            return person;
          });
  private Future<CommandRun> run;

  PromptScreen() throws IOException {}

  /** Starts the program without a word, and waits for its prompt. */
  PromptScreen start(CommandLineFixture quizline) {
    run = thread.submit(() -> quizline.at(screen.terminal()).run());
    screen.giveUpOnceDone(run);
    return awaitPrompts(1);
  }

  PromptScreen type(String keys) {
    screen.type(keys);
    return this;
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
    screen.await(text -> prompts() >= count, count + " prompts");
    return this;
  }

  PromptScreen await(String shown) {
    screen.await(shown);
    return this;
  }

  String text() {
    return screen.text();
  }

  /** What came of it; fails where it does not come to an end. */
  CommandRun end() {
    try {
      return run.get(Await.LONG.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException | InterruptedException e) {
      throw new AssertionError("the program did not end; the screen is\n" + text(), e);
    }
  }

  @Override
  public void close() throws IOException {
    thread.shutdownNow();
    screen.close();
  }
}
