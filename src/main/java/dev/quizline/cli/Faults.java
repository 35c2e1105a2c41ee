package dev.quizline.cli;

import dev.quizline.bank.DidYouMean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns everything that ends a command early into sentences and an exit code: the only place. */
final class Faults {

  private final Workbench bench;

  Faults(Workbench bench) {
    this.bench = bench;
  }

  void installOn(CommandLine line) {
    line.setParameterExceptionHandler((fault, args) -> usage(fault));
    line.setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, command));
  }

  private int usage(ParameterException fault) {
    CommandLine command = fault.getCommandLine();
    bench.note(sentence(fault));
    List<String> meant =
        fault instanceof UnmatchedArgumentException unmatched ? meant(unmatched) : List.of();
    bench.note(
        meant.isEmpty()
            ? "Try " + command.getCommandSpec().qualifiedName() + " --help for what it takes."
            : "Did you mean " + String.join(" or ", meant) + "?");
    return ExitStatus.USAGE.code();
  }

  private static List<String> meant(UnmatchedArgumentException unmatched) {
    CommandLine command = unmatched.getCommandLine();
    List<String> known = new ArrayList<>(command.getSubcommands().keySet());
    if (unmatched.isUnknownOption()) {
      known = new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
      known.removeIf(name -> !name.startsWith("--"));
    }
    return DidYouMean.among(known, unmatched.getUnmatched().get(0).replaceFirst("=.*", ""));
  }

  private static String sentence(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      boolean command = !fault.getCommandLine().getSubcommands().isEmpty();
      String word = unmatched.getUnmatched().get(0);
      return (command ? "There is no command \"" : "Nothing is known of \"") + word + "\".";
    }
    String message = fault.getMessage();
    return message.endsWith(".") ? message : message + ".";
  }

  private int failed(Exception fault, CommandLine command) {
    boolean debug = asksForTraces(command);
    if (fault instanceof Failure failure) {
      failure.lines().forEach(bench::note);
      trace(failure, debug);
      return failure.status().code();
    }
    if (fault instanceof IOException || fault instanceof UncheckedIOException) {
      bench.note("Reading or writing failed: " + fault.getMessage());
      trace(fault, debug);
      return ExitStatus.IO_FAILED.code();
    }
    return broken(fault);
  }

  /** What nobody foresaw, errors of Java itself among it. */
  int broken(Throwable fault) {
    bench.note("This is a fault of quizline, not yours. Please report it with what follows.");
    trace(fault, true);
    return ExitStatus.OUR_BUG.code();
  }

  /** Said before the command's name or behind it. */
  private static boolean asksForTraces(CommandLine command) {
    return command.getParseResult().hasMatchedOption("--debug")
        || command.getParent() != null && asksForTraces(command.getParent());
  }

  private void trace(Throwable fault, boolean wanted) {
    if (wanted) {
      fault.printStackTrace(bench.surroundings().err());
      bench.surroundings().err().flush();
    }
  }
}
