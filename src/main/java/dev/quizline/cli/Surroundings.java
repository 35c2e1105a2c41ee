package dev.quizline.cli;

import dev.quizline.terminal.Look;
import dev.quizline.terminal.LookFinder;
import dev.quizline.terminal.TerminalCharset;
import dev.quizline.terminal.TerminalOpener;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Everything ambient that a run may use, so that a test can bring its own.
 *
 * @param out for answers: data that may be piped on
 * @param err for notices, progress and errors
 * @param env environment variables
 * @param streams which of the three standard streams are terminals
 * @param columns how wide the terminal is; 0: unknown
 * @param charset what the terminal takes and gives
 * @param home where the program is installed; holds {@code quizzes}
 * @param folder what paths are taken from; the empty path is the working directory, and keeps paths
 *     as they were written
 * @param login the login name
 * @param clock wall time
 * @param seeds where a seed comes from that the player did not choose
 * @param terminals how the terminal is opened when keys are wanted
 */
public record Surroundings(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Map<String, String> env,
    Streams streams,
    int columns,
    Charset charset,
    Path home,
    Path folder,
    String login,
    InstantSource clock,
    LongSupplier seeds,
    TerminalOpener.Way terminals) {

  /** Which standard streams are terminals. */
  public record Streams(boolean in, boolean out, boolean err) {

    public static final Streams PIPES = new Streams(false, false, false);

    boolean interactive() {
      return in && out;
    }
  }

  /**
   * As the launcher passes them on: in system properties it says which streams are terminals
   * ({@code quizline.tty}, such as {@code 110} for stdin and stdout) and how wide they are ({@code
   * quizline.columns}), and in {@code QUIZLINE_LOCALE} what the locale was, since it gives Java one
   * that can read every argument.
   *
   * @param console whether both stdin and stdout are a terminal, where no launcher said so
   */
  public static Surroundings of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      Properties properties,
      BooleanSupplier console,
      InstantSource clock,
      LongSupplier seeds) {
    Map<String, String> env = new HashMap<>(environment);
    Optional.ofNullable(env.remove("QUIZLINE_LOCALE")).ifPresent(was -> env.put("LC_ALL", was));
    String tty = properties.getProperty("quizline.tty");
    if (tty == null) {
      tty = console.getAsBoolean() ? "111" : "000";
    }
    Streams streams =
        new Streams(tty.startsWith("1"), tty.startsWith("1", 1), tty.startsWith("1", 2));
    Charset charset =
        TerminalCharset.of(env)
            .orElseGet(() -> Charset.forName(properties.getProperty("native.encoding", "UTF-8")));
    return new Surroundings(
        in,
        writer(out, streams.out() ? charset : StandardCharsets.UTF_8),
        writer(err, streams.err() ? charset : StandardCharsets.UTF_8),
        Map.copyOf(env),
        streams,
        columns(properties.getProperty("quizline.columns", "")),
        charset,
        home(properties),
        Path.of(""),
        properties.getProperty("user.name", "player"),
        clock,
        seeds,
        encoding -> TerminalOpener.system(env.getOrDefault("TERM", ""), encoding));
  }

  /** The program lies in {@code lib} of its home, {@code -jar} says where. */
  private static Path home(Properties properties) {
    String jar = properties.getProperty("java.class.path", "");
    Path lib = jar.endsWith(".jar") ? Path.of(jar).toAbsolutePath().getParent() : null;
    return lib == null ? Path.of("").toAbsolutePath() : lib.getParent();
  }

  private static int columns(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static PrintWriter writer(OutputStream stream, Charset charset) {
    return new PrintWriter(new OutputStreamWriter(stream, charset));
  }

  /** What one of the output streams can show. */
  Look look(boolean terminal, boolean plain) {
    Charset encoding = terminal ? charset : StandardCharsets.UTF_8;
    return LookFinder.find(env, terminal, env("TERM"), columns, encoding, plain);
  }

  /** What stdin is encoded with: a pipe carries UTF-8, as the ones we write do. */
  Charset inputCharset() {
    return streams.in() ? charset : StandardCharsets.UTF_8;
  }

  String env(String name) {
    return env.getOrDefault(name, "");
  }

  /** Where kept data lives. */
  Path data() {
    if (!env("QUIZLINE_DATA").isEmpty()) {
      return Path.of(env("QUIZLINE_DATA"));
    }
    if (!env("XDG_DATA_HOME").isEmpty()) {
      return Path.of(env("XDG_DATA_HOME"), "quizline");
    }
    return Path.of(env("HOME").isEmpty() ? "." : env("HOME"), ".local", "share", "quizline");
  }

  Path journal() {
    return data().resolve("journal.jsonl");
  }

  Path shippedBanks() {
    return home.resolve("quizzes");
  }

  Path ownBanks() {
    return data().resolve("quizzes");
  }

  /**
   * A path as the person wrote it, taken from the working directory.
   *
   * @throws Failure it cannot be one
   */
  Path resolve(String path) {
    try {
      return folder.resolve(path);
    } catch (InvalidPathException e) {
      throw new Failure(ExitStatus.USAGE, "\"" + path + "\" cannot be the name of a file.");
    }
  }
}
