package dev.quizline.cli;

import dev.quizline.verify.text.TextReader;
import java.util.Arrays;
import java.util.List;

/** The program as a function: surroundings and words in, an exit code out. */
public final class Program {

  private Program() {}

  /** Runs one command line; whatever happens comes back as an exit code. */
  public static int run(Surroundings surroundings, String... args) {
    List<String> words = Arrays.asList(args);
    if (words.equals(List.of("--warm"))) {
      return new WarmUp(surroundings).run();
    }
    if (args.length > 1 && args[0].equals("verify")) {
      readLexicon();
    }
    try (Workbench bench = Workbench.open(surroundings, words.contains("--plain"))) {
      if (mayTakeOver(surroundings, words)) {
        bench.openTerminal();
      }
      if (args.length > 1 && args[0].equals("play") && !args[1].startsWith("-")) {
        bench.shelf().prefetch(args[1]);
      }
      return execute(bench, args);
    } finally {
      surroundings.out().flush();
      surroundings.err().flush();
    }
  }

  /**
   * While the command line and the references are read, which takes about as long. Whoever needs
   * the lexicon before it is there waits for it.
   */
  private static void readLexicon() {
    Thread thread = new Thread(TextReader::prepare, "lexicon");
    thread.setDaemon(true);
    thread.start();
  }

  /** Commands answer for exceptions themselves; an error goes through them and ends here. */
  private static int execute(Workbench bench, String... args) {
    try {
      return CommandLines.sparing(bench, args).execute(args);
    } catch (Error e) {
      return new Faults(bench).broken(e);
    }
  }

  /** Whether the run may need the person's terminal; if so, it is opened while the rest is read. */
  private static boolean mayTakeOver(Surroundings surroundings, List<String> words) {
    return surroundings.streams().interactive()
        && (words.isEmpty() || List.of("play", "review", "host").contains(words.get(0)))
        && !words.contains("--help")
        && !words.contains("-h");
  }
}
