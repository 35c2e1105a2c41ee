package dev.quizline.cli;

import dev.quizline.terminal.ReportReading;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.TextFinding;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Lines at the prompt that are no commands but statements, judged by all known references. */
final class ReplStatement {

  private final Workbench bench;
  private Optional<TextJudge> judge = Optional.empty();

  ReplStatement(Workbench bench) {
    this.bench = bench;
  }

  /**
   * Whether a line is a statement: three words or more, of which the first is no option, no command
   * and no slip of one.
   */
  static boolean is(List<String> words, Collection<String> commands) {
    if (words.size() < Repl.FEWEST_WORDS || words.get(0).startsWith("-")) {
      return false;
    }
    return commands.stream().noneMatch(command -> isSlip(words.get(0), command));
  }

  /** Whether one letter more, less or other, or two swapped, make a command; capitals count. */
  private static boolean isSlip(String word, String command) {
    if (word.equalsIgnoreCase(command)) {
      return true;
    }
    int start = 0;
    int shorter = Math.min(word.length(), command.length());
    while (start < shorter && word.charAt(start) == command.charAt(start)) {
      start++;
    }
    String a = word.substring(start);
    String b = command.substring(start);
    return a.length() == b.length()
        ? rest(a, 1).equals(rest(b, 1)) || isSwapped(a, b)
        : a.length() > b.length() ? rest(a, 1).equals(b) : rest(b, 1).equals(a);
  }

  private static String rest(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }

  private static boolean isSwapped(String a, String b) {
    return a.length() >= 2
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)
        && rest(a, 2).equals(rest(b, 2));
  }

  /** Judges it, and shows why; the exit code is that of {@code verify}. */
  int judge(String text) {
    if (judge.isEmpty()) {
      judge = Optional.of(new TextJudge(new KnownReferences(bench).all(), Optional.empty()));
    }
    TextFinding finding = judge.get().statement(text.strip(), Optional.empty());
    bench.show(new ReportReading(bench.look()).lines("", finding));
    bench.surroundings().out().flush();
    boolean contradicted = finding.verdict() == Verdict.CONTRADICTED;
    return (contradicted ? ExitStatus.NO : ExitStatus.OK).code();
  }
}
