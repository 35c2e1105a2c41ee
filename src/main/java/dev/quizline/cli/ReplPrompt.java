package dev.quizline.cli;

import dev.quizline.bank.Catalogue;
import java.nio.file.Path;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;

/** The prompt on a terminal, with history and completion. */
final class ReplPrompt {

  private final Workbench bench;
  private final Repl repl;
  private final LineReader reader;

  ReplPrompt(Workbench bench, Repl repl) {
    this.bench = bench;
    this.repl = repl;
    Path history = bench.surroundings().data().resolve("history");
    this.reader =
        LineReaderBuilder.builder()
            .terminal(bench.terminal())
            .history(new KeptHistory(bench::note))
            .completer(
                new ReplCompleter(
                    () -> CommandModel.of(CommandLines.whole(bench)),
                    () ->
                        bench.shelf().catalogue().list().stream()
                            .map(Catalogue.Entry::name)
                            .toList()))
            .variable(LineReader.HISTORY_FILE, history)
            .variable(LineReader.HISTORY_SIZE, 1000)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
            .build();
  }

  /** Ctrl-C clears a line; on an empty one it asks, and a second one leaves. Ctrl-D leaves. */
  int run() {
    boolean warned = false;
    while (true) {
      try {
        String line = reader.readLine(Repl.PROMPT);
        warned = false;
        if (Repl.leaves(CommandWords.of(line))) {
          return ExitStatus.OK.code();
        }
        int code = repl.execute(line);
        if (Repl.ends(code)) {
          return code;
        }
      } catch (UserInterruptException e) {
        if (!e.getPartialLine().isBlank()) {
          warned = false;
        } else if (warned) {
          return ExitStatus.INTERRUPTED.code();
        } else {
          warned = true;
          bench.note(Repl.LEAVING);
        }
      } catch (EndOfFileException e) {
        return ExitStatus.OK.code();
      }
    }
  }
}
