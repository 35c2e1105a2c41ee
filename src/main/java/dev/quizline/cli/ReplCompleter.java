package dev.quizline.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes commands, their options and the options' values, and names of banks. */
final class ReplCompleter implements Completer {

  private final Supplier<List<CommandModel>> commands;
  private final Supplier<List<String>> banks;
  private final Map<String, CommandModel> byName = new HashMap<>();

  /** Both are asked for only when somebody completes. */
  ReplCompleter(Supplier<List<CommandModel>> commands, Supplier<List<String>> banks) {
    this.commands = commands;
    this.banks = banks;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    candidates(line.words(), line.wordIndex(), line.word())
        .forEach(word -> candidates.add(new Candidate(word)));
  }

  List<String> candidates(List<String> words, int at, String word) {
    if (byName.isEmpty()) {
      commands.get().forEach(command -> byName.put(command.name(), command));
    }
    if (at == 0) {
      List<String> names = new ArrayList<>(byName.keySet());
      names.add("quit");
      return names.stream().sorted().toList();
    }
    CommandModel command = byName.get(words.get(0));
    if (command == null) {
      return List.of();
    }
    List<String> values = values(command, words.get(at - 1));
    if (!values.isEmpty()) {
      return values;
    }
    if (word.startsWith("-")) {
      return command.options().stream().map(CommandModel.Option::longest).toList();
    }
    return command.takesBanks() ? banks.get() : command.operands();
  }

  private static List<String> values(CommandModel command, String option) {
    return command.options().stream()
        .filter(known -> known.names().contains(option))
        .findFirst()
        .map(CommandModel.Option::values)
        .orElse(List.of());
  }
}
