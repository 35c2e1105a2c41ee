package dev.quizline.cli;

import dev.quizline.terminal.LineSource.Reading;
import java.util.List;
import java.util.Set;

/** Commands, a line each: at a prompt on a terminal, silently on a pipe. */
final class Repl {

  static final String PROMPT = "quizline> ";

  /** A line of fewer words that is no command is a mistake, not a statement. */
  static final int FEWEST_WORDS = 3;

  static final String LEAVING = "Ctrl-C again leaves; so does quit.";

  /** Options that alone would start the program once more, within itself. */
  private static final Set<String> STARTING = Set.of("--plain", "--debug");

  private final Workbench bench;
  private final ReplStatement statement;

  Repl(Workbench bench) {
    this.bench = bench;
    this.statement = new ReplStatement(bench);
  }

  int run() {
    if (!bench.surroundings().streams().interactive()) {
      return piped();
    }
    bench.show(new ReplWelcome(bench).lines());
    return bench.look().plain() ? prompted() : new ReplPrompt(bench, this).run();
  }

  /** The exit code is the first that is not 0; every line is tried all the same. */
  private int piped() {
    int first = 0;
    while (true) {
      Reading line = bench.ask("");
      List<String> words = CommandWords.of(line.text());
      if (line.type() != Reading.Type.LINE || leaves(words)) {
        return first;
      }
      int code = execute(line.text());
      first = first == 0 ? code : first;
    }
  }

  /** For screen readers and dumb terminals: a prompt, and the terminal's own line editing. */
  private int prompted() {
    boolean warned = false;
    while (true) {
      Reading line = bench.ask(PROMPT);
      switch (line.type()) {
        case LINE -> {
          warned = false;
          List<String> words = CommandWords.of(line.text());
          int code = leaves(words) ? ExitStatus.OK.code() : execute(line.text());
          if (leaves(words) || ends(code)) {
            return code;
          }
        }
        case INTERRUPTED -> {
          if (warned) {
            return ExitStatus.INTERRUPTED.code();
          }
          warned = true;
          bench.note(LEAVING);
        }
        case END -> {
          return ExitStatus.OK.code();
        }
        case HUNG_UP -> {
          return ExitStatus.HUNG_UP.code();
        }
      }
    }
  }

  static boolean leaves(List<String> words) {
    return words.size() == 1 && (words.get(0).equals("quit") || words.get(0).equals("exit"));
  }

  /** Whether a command ended because the person, or the terminal, wants the program to end. */
  static boolean ends(int code) {
    return code >= ExitStatus.HUNG_UP.code();
  }

  /**
   * Runs one command, or judges a statement; an empty line and a comment are nothing to run. A
   * command may be written as in a shell, with the program's name, as messages write it.
   */
  int execute(String line) {
    List<String> typed = CommandWords.of(line);
    boolean named = !typed.isEmpty() && typed.get(0).equals("quizline");
    List<String> words = named ? typed.subList(1, typed.size()) : typed;
    if (words.isEmpty() || words.get(0).startsWith("#")) {
      return ExitStatus.OK.code();
    }
    if (STARTING.containsAll(words)) {
      bench.note("--plain and --debug go beside a command: play the-soft-skin --plain.");
      return ExitStatus.USAGE.code();
    }
    if (!named && ReplStatement.is(words, CommandLines.names())) {
      return statement.judge(line);
    }
    if (words.size() == 2
        && words.get(0).equals("verify")
        && CommandWords.of(words.get(1)).size() >= FEWEST_WORDS) {
      return statement.judge(words.get(1));
    }
    String[] args = words.toArray(String[]::new);
    int code = CommandLines.sparing(bench, args).execute(args);
    bench.surroundings().out().flush();
    bench.surroundings().err().flush();
    return code;
  }
}
