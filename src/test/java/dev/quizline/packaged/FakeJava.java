package dev.quizline.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Stands where a Java home would: its {@code java} writes down how it was called and starts
 * nothing, so that the launcher's decisions can be seen one by one.
 */
final class FakeJava {

  /** What its java exits with, to be found again behind the launcher. */
  static final int EXIT = 7;

  private final Path home;

  private FakeJava(Path home) {
    this.home = home;
  }

  static FakeJava ofVersion(String version, Path home) {
    FakeJava fake = withoutReleaseFile(version, home);
    fake.write("release", "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
    return fake;
  }

  static FakeJava withoutReleaseFile(String version, Path home) {
    FakeJava fake = new FakeJava(home);
    fake.write(
        "bin/java",
        """
        #!/bin/sh
        home=${0%%/bin/java}
        make=
        for argument; do
          case $argument in
            -version) echo 'openjdk version "%s" 2021-09-14' >&2; exit ;;
            -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) make=${argument#*=} ;;
          esac
        done
        if [ -n "$make" ]; then
          echo "$*" >>"$home/trainings"
          while [ -e "$home/hold" ]; do sleep 0.05; done
          [ ! -e "$home/fail" ] || exit 1
          echo 'an archive' >"$make"
        else
          printf '%%s\\n' "$@" >"$home/arguments"
          echo $$ >"$home/process"
          echo "$LC_ALL ${QUIZLINE_LOCALE-unset}" >"$home/locale"
          exit %d
        fi
        """
            .formatted(version, EXIT));
    if (!home.resolve("bin/java").toFile().setExecutable(true)) {
      throw new AssertionError("cannot make it executable");
    }
    return fake;
  }

  Path home() {
    return home;
  }

  /** The arguments of its last start. */
  List<String> arguments() {
    return lines("arguments");
  }

  /** The process of its last start. */
  long process() {
    return Long.parseLong(lines("process").get(0));
  }

  /** The locale of its last start, and what it is told that the locale was. */
  String locale() {
    return lines("locale").get(0);
  }

  /** The starts that were to make an archive, each with its arguments. */
  List<String> trainings() {
    return Files.exists(home.resolve("trainings")) ? lines("trainings") : List.of();
  }

  void failTraining() {
    write("fail", "");
  }

  void holdTraining() {
    write("hold", "");
  }

  void letTrainingEnd() {
    try {
      Files.delete(home.resolve("hold"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> lines(String name) {
    try {
      return Files.readAllLines(home.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String text) {
    try {
      Path file = home.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
