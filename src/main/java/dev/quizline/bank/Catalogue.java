package dev.quizline.bank;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The banks that there are: those that ship with the program and a person's own. */
public final class Catalogue {

  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

  private final List<Path> folders;

  /**
   * @param folders looked through in order; a name in an earlier one hides the same in a later one;
   *     one that is not there is passed over
   */
  public Catalogue(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** What a word on the command line means. */
  public sealed interface Lookup {

    /** A file or, where a person named one, a folder: reading it says what is in it. */
    record Found(Path file) implements Lookup {}

    /**
     * @param similar names of banks that may have been meant, best first
     */
    record Missing(String name, List<String> similar) implements Lookup {
      public Missing {
        similar = List.copyOf(similar);
      }
    }
  }

  /**
   * A file if there is one of that path, with or without its ending; else the bank of that name.
   */
  public Lookup find(String nameOrPath) {
    Path path = pathOf(nameOrPath);
    if (path != null) {
      return new Lookup.Found(path);
    }
    String name = withoutEnding(nameOrPath);
    for (Path folder : folders) {
      for (String ending : ENDINGS) {
        Path file = pathIn(folder, name + ending);
        if (file != null) {
          return new Lookup.Found(file);
        }
      }
    }
    return new Lookup.Missing(nameOrPath, similar(name));
  }

  private static Path pathOf(String text) {
    try {
      Path path = Path.of(text);
      if (Files.isRegularFile(path)) {
        return path;
      }
      for (String ending : ENDINGS) {
        Path file = Path.of(text + ending);
        if (!text.isEmpty() && Files.isRegularFile(file)) {
          return file;
        }
      }
      // A bank's name may also be that of a folder nearby; only a path means the folder.
      boolean folder = text.indexOf('/') >= 0 || text.indexOf('\\') >= 0 || text.startsWith(".");
      return Files.exists(path) && (folder || !Files.isDirectory(path)) ? path : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** A name is no path: it does not lead out of the folder. */
  private static Path pathIn(Path folder, String fileName) {
    try {
      Path file = folder.resolve(fileName);
      boolean inside = file.getParent() != null && file.getParent().equals(folder);
      return inside && isBankName(fileName) && Files.isRegularFile(file) ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private List<String> similar(String name) {
    List<String> names = new ArrayList<>();
    for (Entry entry : list()) {
      names.add(entry.name());
    }
    List<String> similar = new ArrayList<>(DidYouMean.among(names, name));
    String part = name.toLowerCase(Locale.ROOT);
    for (String candidate : names) {
      boolean holds = part.length() >= 3 && candidate.toLowerCase(Locale.ROOT).contains(part);
      if (holds && !similar.contains(candidate) && similar.size() < DidYouMean.MAX_CANDIDATES) {
        similar.add(candidate);
      }
    }
    return similar;
  }

  /** All banks by name, in the order of their names. Files are not opened. */
  public List<Entry> list() {
    SortedMap<String, Entry> entries = new TreeMap<>();
    for (Path folder : folders) {
      for (Path file : filesIn(folder)) {
        entries.putIfAbsent(Bank.nameOf(file), new Entry(Bank.nameOf(file), file));
      }
    }
    return List.copyOf(entries.values());
  }

  /** A bank's name and where it is. */
  public record Entry(String name, Path file) {}

  static List<String> namesIn(Path folder) {
    List<String> names = new ArrayList<>();
    for (Path file : filesIn(folder)) {
      names.add(String.valueOf(file.getFileName()));
    }
    return names;
  }

  /** Sorted; empty where the folder cannot be listed, which is as good as no folder. */
  private static List<Path> filesIn(Path folder) {
    List<Path> files = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (isBankName(name) && Files.isRegularFile(entry)) {
          files.add(entry);
        }
      }
    } catch (IOException e) {
      return List.of();
    }
    Collections.sort(files);
    return files;
  }

  /** The schemas of the formats lie beside the banks. */
  private static boolean isBankName(String fileName) {
    return !withoutEnding(fileName).equals(fileName)
        && !fileName.startsWith(".")
        && !fileName.endsWith(".schema.json");
  }

  private static String withoutEnding(String name) {
    for (String ending : ENDINGS) {
      if (name.endsWith(ending) && name.length() > ending.length()) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }
}
