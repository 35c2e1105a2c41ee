package dev.quizline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed to people: the folder, and the archives of it. */
class DistributionIT {

  @TempDir Path root;

  private Installation built;

  @BeforeEach
  void look() {
    built = Installation.inPlace(root).with("QUIZLINE_NO_ARCHIVE", "1");
  }

  @Test
  void the_folder_holds_the_program_its_banks_and_its_licences() throws IOException {
    assertThat(filesBelow(built.folder()))
        .contains("bin/quizline", "bin/quizline.cmd", "lib/quizline.jar", "lib/make-archive")
        .contains("licences/NOTICE.txt", "licences/Apache-2.0.txt", "licences/JLine-BSD.txt")
        .contains("quizzes/the-soft-skin.yaml", "quizzes/references/the-soft-skin.yaml")
        .contains("README.md");
  }

  @Test
  void nothing_that_slows_the_start_is_on_the_class_path() throws IOException {
    assertThat(filesBelow(built.folder()))
        .noneMatch(file -> file.contains("databind"))
        .noneMatch(file -> file.contains("picocli"));
  }

  @Test
  void the_jar_says_all_that_java_needs_to_know() throws IOException {
    try (JarFile jar = new JarFile(built.jar().toFile())) {
      var manifest = jar.getManifest().getMainAttributes();
      assertThat(manifest.getValue("Main-Class")).isEqualTo("dev.quizline.Main");
      assertThat(manifest.getValue("Enable-Native-Access")).isEqualTo("ALL-UNNAMED");
      assertThat(built.run("--version").out())
          .isEqualTo("quizline " + manifest.getValue("Implementation-Version") + "\n");
      assertThat(manifest.getValue("Class-Path").split(" "))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(built.jar().resolveSibling(name)).exists());
    }
  }

  @Test
  void both_archives_hold_the_same_and_run() throws IOException {
    Path zip = unpackedZip(archive(".zip"));
    Path tar = unpackedTar(archive(".tar.gz"));

    for (Path unpacked : List.of(zip, tar)) {
      assertThat(filesBelow(unpacked)).isEqualTo(filesBelow(built.folder()));
      assertThat(built.run(unpacked.resolve("bin/quizline"), root, "--version"))
          .isEqualTo(built.run("--version"));
    }
  }

  private Path archive(String ending) throws IOException {
    try (Stream<Path> files = Files.list(built.folder().getParent())) {
      return files.filter(file -> file.toString().endsWith(ending)).findAny().orElseThrow();
    }
  }

  private Path unpackedZip(Path archive) throws IOException {
    Path to = root.resolve("zip");
    var withPermissions = Map.of("enablePosixFileAttributes", true);
    try (var files = FileSystems.newFileSystem(archive, withPermissions)) {
      Path top = onlyFolder(files.getPath("/"));
      try (Stream<Path> all = Files.walk(top)) {
        for (Path file : (Iterable<Path>) all::iterator) {
          Path target = to.resolve(top.relativize(file).toString());
          if (Files.isDirectory(file)) {
            Files.createDirectories(target);
          } else {
            Files.copy(file, target);
            Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(file));
          }
        }
      }
    }
    return to;
  }

  private Path unpackedTar(Path archive) throws IOException {
    Path to = Files.createDirectory(root.resolve("tar"));
    Finished tar = built.run(root, List.of("tar", "-xzf", archive.toString(), "-C", to.toString()));
    assertThat(tar).isEqualTo(new Finished(0, "", ""));
    return onlyFolder(to);
  }

  private static Path onlyFolder(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> folders = inside.toList();
      assertThat(folders).hasSize(1);
      assertThat(folders.get(0).getFileName().toString()).matches("quizline-[\\d.]+/?");
      return folders.get(0);
    }
  }

  private static SortedSet<String> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      var names = new TreeSet<String>();
      files
          .filter(Files::isRegularFile)
          .forEach(file -> names.add(folder.relativize(file).toString()));
      return names;
    }
  }
}
