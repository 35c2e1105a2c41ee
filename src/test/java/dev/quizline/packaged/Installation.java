package dev.quizline.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The packaged program in a folder of the test's, with a home, a cache and data of its own: nothing
 * that it does reaches the person who runs the tests.
 */
public final class Installation {

  private final Path root;
  private final Path folder;
  private final Map<String, String> environment = new LinkedHashMap<>();

  private Installation(Path root, Path folder) {
    this.root = root;
    this.folder = folder;
    environment.put("PATH", System.getenv("PATH"));
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("HOME", root.resolve("home").toString());
    environment.put("XDG_CACHE_HOME", root.resolve("cache").toString());
    environment.put("QUIZLINE_DATA", root.resolve("data").toString());
  }

  /** A copy of the packaged program in {@code root/name}. */
  public static Installation copiedTo(Path root, String name) {
    Path folder = root.resolve(name);
    copy(built(), folder);
    return new Installation(real(root), real(folder));
  }

  /** The packaged program where the build put it. */
  public static Installation inPlace(Path root) {
    return new Installation(real(root), real(built()));
  }

  private static Path built() {
    return Path.of(System.getProperty("quizline.folder", "target/quizline")).toAbsolutePath();
  }

  /** Sets a variable of the environment in which the program runs, or takes it away. */
  public Installation with(String variable, String value) {
    if (value == null) {
      environment.remove(variable);
    } else {
      environment.put(variable, value);
    }
    return this;
  }

  Path folder() {
    return folder;
  }

  public Path launcher() {
    return folder.resolve("bin/quizline");
  }

  Path jar() {
    return folder.resolve("lib/quizline.jar");
  }

  /** Where its start-up archives go. */
  public Path cache() {
    return root.resolve("cache/quizline");
  }

  public Map<String, String> environment() {
    return Map.copyOf(environment);
  }

  /** Runs the launcher in an unrelated folder with nothing on its input. */
  public Finished run(String... arguments) {
    return run(launcher(), root, arguments);
  }

  Finished run(Path launcher, Path workingFolder, String... arguments) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    return run(workingFolder, command);
  }

  /** Runs any command in this environment, to the end of its output. */
  Finished run(Path workingFolder, List<String> command) {
    try {
      Process process = prepared(workingFolder, command).start();
      process.getOutputStream().close();
      CompletableFuture<String> out = reading(process.getInputStream());
      CompletableFuture<String> err = reading(process.getErrorStream());
      if (!process.waitFor(Await.LONG.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("does not end: " + command);
      }
      // The end of output, not of the process, is what a pipe waits for: somebody may still hold
      // it.
      long left = Await.LONG.toSeconds();
      return new Finished(
          process.exitValue(), out.get(left, TimeUnit.SECONDS), err.get(left, TimeUnit.SECONDS));
    } catch (Exception e) {
      throw new AssertionError("cannot run " + command, e);
    }
  }

  /** A command that is to see this environment and nothing of the tests' own. */
  public ProcessBuilder prepared(Path workingFolder, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder;
  }

  private static CompletableFuture<String> reading(InputStream stream) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (stream) {
            return new String(stream.readAllBytes(), UTF_8);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        // Both streams are read at once: threads that are shared may be too few for that.
        task -> new Thread(task, "output").start());
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      Files.createDirectories(to.getParent());
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException("build the program first: mvn package", e);
    }
  }
}
