package dev.quizline.cli;

import dev.quizline.terminal.LineSource;
import dev.quizline.terminal.PipeLines;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out what the words of a command line stand for: banks, articles, statements. */
final class VerifyInputs {

  private static final String STDIN = "-";
  private static final List<String> STATEMENTS = List.of(".jsonl", ".ndjson");
  private static final List<String> BANKS = List.of(".yaml", ".yml", ".json");

  private final Workbench bench;
  private final boolean hasReference;
  private final boolean conflicts;
  private boolean stdinTaken;

  /**
   * @param hasReference without one only banks can be judged
   * @param conflicts a text can be looked through for conflicts without a reference
   */
  VerifyInputs(Workbench bench, boolean hasReference, boolean conflicts) {
    this.bench = bench;
    this.hasReference = hasReference;
    this.conflicts = conflicts;
  }

  /**
   * @throws Failure for the first that is not there or not what it seems; nothing was judged
   */
  List<VerifyInput> of(List<String> words, List<String> sentences) {
    List<VerifyInput> inputs = new ArrayList<>();
    for (String word : words) {
      inputs.add(word.equals(STDIN) ? stdin() : named(word));
    }
    if (!sentences.isEmpty()) {
      inputs.add(sentences(sentences));
    }
    if (inputs.isEmpty()) {
      throw usage("There is nothing to verify: name a bank, an article or statements, or give -s.");
    }
    return inputs;
  }

  private VerifyInput sentences(List<String> texts) {
    requireForText("A statement");
    if (texts.stream().anyMatch(String::isBlank)) {
      throw usage("A statement cannot be empty; write it behind -s, in quotes.");
    }
    return new VerifyInput.Sentences(texts);
  }

  private VerifyInput stdin() {
    requireForText("What stdin holds");
    if (stdinTaken) {
      throw usage("Stdin can be read only once.");
    }
    stdinTaken = true;
    return sniffed("stdin", false, bench.lines(), () -> {});
  }

  private VerifyInput named(String word) {
    Optional<Path> file = file(word);
    if (ArticleFile.ends(word, STATEMENTS)) {
      requireForText(word);
      return statements(word, file.orElseThrow(() -> missing(word)));
    }
    if (ArticleFile.ends(word, ArticleFile.ENDINGS)) {
      requireForText(word);
      Path article = file.orElseThrow(() -> missing(word));
      return article(word, true, ArticleFile.text(word, article, ArticleFile.MOST_BYTES));
    }
    if (ArticleFile.ends(word, BANKS) || file.isEmpty() || Files.isDirectory(file.get())) {
      return bank(word, file);
    }
    if (word.lastIndexOf('.') > Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1) {
      throw usage(
          "It cannot be told what " + word + " is.",
          "A bank ends in .yaml or .json, an article in .txt or .md, statements in .jsonl.");
    }
    return unnamed(word, file.get());
  }

  private VerifyInput bank(String word, Optional<Path> file) {
    if (file.isEmpty() && CommandWords.of(word).size() >= Repl.FEWEST_WORDS) {
      throw new Failure(
          ExitStatus.NOT_FOUND,
          "There is no file and no bank \"" + word + "\".",
          "A statement goes behind -s: quizline verify -s \"…\" -r REFERENCE.");
    }
    return new VerifyInput.OfBank(word, bench.shelf().bank(word));
  }

  /** A pipe that has a path, or a file whose name does not say what it is. */
  private VerifyInput unnamed(String word, Path file) {
    BufferedReader reader = reader(file);
    PeekedLines lines = new PeekedLines(new PipeLines(reader));
    if (lines.peek().startsWith("quizline: bank/") && Files.isRegularFile(file)) {
      return new VerifyInput.OfBank(word, bench.shelf().bank(word));
    }
    return sniffed(word, true, lines, reader);
  }

  private VerifyInput sniffed(String name, boolean file, LineSource lines, Closeable source) {
    PeekedLines peeked = new PeekedLines(lines);
    if (StatementLine.isObject(peeked.peek())) {
      requireForText(name);
      return new VerifyInput.Statements(name, file, peeked, source);
    }
    return article(name, file, ArticleFile.text(name, peeked));
  }

  private VerifyInput statements(String word, Path file) {
    BufferedReader reader = reader(file);
    return new VerifyInput.Statements(word, true, new PipeLines(reader), reader);
  }

  private BufferedReader reader(Path file) {
    try {
      InputStream in = Files.newInputStream(file);
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw Failure.unreadable(file, e);
    }
  }

  private VerifyInput article(String name, boolean file, String text) {
    requireForText(name);
    ArticleFile.require(name, text, "verify");
    return new VerifyInput.Article(name, file, text);
  }

  private Optional<Path> file(String word) {
    try {
      return Optional.of(bench.surroundings().resolve(word)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void requireForText(String what) {
    if (!conflicts) {
      requireReference(what);
    }
  }

  private void requireReference(String what) {
    if (!hasReference) {
      throw usage(
          what + " can only be judged by a reference; -r names one.",
          "quizline verify -s \"…\" -r the-soft-skin");
    }
  }

  private static Failure missing(String word) {
    return new Failure(ExitStatus.NOT_FOUND, "There is no file " + word + ".");
  }

  private static Failure usage(String... lines) {
    return new Failure(ExitStatus.USAGE, lines);
  }
}
