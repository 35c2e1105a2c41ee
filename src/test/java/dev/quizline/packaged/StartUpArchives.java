package dev.quizline.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program with a cache of its own and a Java that only says how it was called. */
abstract class StartUpArchives {

  static final Finished AS_EVER = new Finished(FakeJava.EXIT, "", "");

  @TempDir Path root;

  Installation quizline;
  FakeJava java;

  @BeforeEach
  void install() {
    quizline = Installation.copiedTo(root, "quizline").with("QUIZLINE_ARCHIVE_DELAY", "0");
    java = use(FakeJava.ofVersion("17.0.15", root.resolve("java")));
  }

  @AfterEach
  void let_makers_end() {
    Await.quietIn(root);
  }

  FakeJava use(FakeJava fake) {
    quizline.with("JAVA_HOME", fake.home().toString());
    return fake;
  }

  /** Waits for the archive that is being made: the first that this Java made. */
  Path made() {
    return made(1);
  }

  /** Waits for this Java's archive of that number; its maker keeps the lock until all is done. */
  Path made(int number) {
    Await.until(
        "archive " + number + " and its note in " + quizline.cache(),
        () ->
            java.trainings().size() == number
                && files(".lock").isEmpty()
                && !files(".note").isEmpty());
    return Path.of(files(".note").get(0).toString().replaceFirst("\\.note$", ""));
  }

  List<Path> files(String ending) {
    if (!Files.isDirectory(quizline.cache())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(quizline.cache())) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
